import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';

type Episode = Context['records']['episode'][number];
type Mandate = Context['records']['mandate'][number];

/** An episode's id is country, mission and year; a mandate's is mission and number of the resolution. */
export const rule: Rule = {
  code: 'mission-row-id',
  severity: 'error',
  reason: 'The id of a decision or a mandate says to which mission it belongs, for ever.',
  check({ records }) {
    const missions = new Map(records.mission.map(({ id, value }) => [id, value]));
    // A row that names no mission is told for that.
    const isKnown = ({ value }: Episode | Mandate): boolean => missions.has(value.mission);
    // So is one that names a state in which the mission does not stand, by `decided-elsewhere`.
    const isAtHome = ({ value: { mission, country } }: Episode): boolean => {
      const hostStates = missions.get(mission)?.hostStates;
      return hostStates === undefined || country === undefined || hostStates.includes(country);
    };
    return [
      ...records.episode.filter(isKnown).filter(isAtHome).flatMap(checkEpisode),
      ...records.mandate.filter(isKnown).flatMap(checkMandate),
    ];
  },
};

function checkEpisode({ id, value, spotOf }: Episode): Remark[] {
  const { mission, country, decidedOn, symbol } = value;
  if (id === undefined || mission === undefined || country === undefined) return [];
  if (decidedOn === undefined) return [];
  // A date that is not of the resolution's year is told by `symbol-year`.
  const [, year] = /^S\/RES\/\d+ \((\d{4})\)$/.exec(symbol ?? '') ?? [];
  if (year !== undefined && !decidedOn.startsWith(year)) return [];
  const base = `${country.toLowerCase()}-${mission}-${decidedOn.slice(0, 4)}`;
  const end = id.startsWith(base) ? id.slice(base.length) : undefined;
  if (end === '' || /^-([2-9]|[1-9]\d+)$/.test(end ?? '-')) return [];
  const found = `${quoteText(id)} is not an id for this decision.`;
  const write = `Write "${base}", with "-2", "-3" and so on for a further one of the year.`;
  return [{ spot: spotOf('id'), found, write }];
}

function checkMandate({ id, value, spotOf }: Mandate): Remark[] {
  const { mission, symbol } = value;
  const [, number] = /^S\/RES\/([1-9]\d*) \(/.exec(symbol ?? '') ?? [];
  if (id === undefined || mission === undefined || number === undefined) return [];
  if (id === `${mission}-${number}`) return [];
  const found = `${quoteText(id)} is not an id for this mandate.`;
  return [{ spot: spotOf('id'), found, write: `Write "${mission}-${number}".` }];
}
