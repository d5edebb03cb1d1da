import { isCountryCode } from './country-code.ts';
import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

type Mission = Context['records']['mission'][number];

/** A mission stands in covered countries, and its notes are about countries in which it stands. */
export const rule: Rule = {
  code: 'host-state',
  severity: 'error',
  reason: 'A mission is shown on the pages of its host states, and each must exist.',
  check({ records, folders }) {
    return records.mission.flatMap((mission) => [
      ...checkCovered(mission, folders),
      ...checkNotes(mission),
    ]);
  },
};

function checkCovered({ value, spotOf }: Mission, folders: ReadonlySet<string>): Remark[] {
  return (value.hostStates ?? []).flatMap((code, index): Remark[] => {
    // A code that no country has is another mistake, with a message of its own.
    if (code === undefined || !isCountryCode(code) || folders.has(code.toLowerCase())) return [];
    const found = `${code} is not among the countries of the data set.`;
    const write = `Write only covered host states, or add data/countries/${code.toLowerCase()}/.`;
    return [{ spot: spotOf('hostStates', index), found, write }];
  });
}

function checkNotes({ value, spotOf }: Mission): Remark[] {
  const { hostStates, transitionNotes = [] } = value;
  // A list of host states that is empty or not readable is another mistake, with a message of its own.
  if (hostStates === undefined || hostStates.length === 0 || hostStates.includes(undefined)) {
    return [];
  }
  const states = transitionNotes.map((note) => note?.hostState);
  return states.flatMap((state, index): Remark[] => {
    if (state === undefined) return [];
    const spot = spotOf('transitionNotes', index, 'hostState');
    if (states.indexOf(state) < index) {
      const found = `There is already a note on ${state}.`;
      return [{ spot, found, write: 'Write one note for each host state.' }];
    }
    if (hostStates.includes(state)) return [];
    const found = `The note is about ${state}, but the mission stands in ${hostStates.join(', ')}.`;
    const write = 'Write one of these, or add the state to "hostStates".';
    return [{ spot, found, write }];
  });
}
