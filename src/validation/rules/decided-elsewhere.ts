import type { Rule } from '../rule.ts';
import { isCountryCode } from './country-code.ts';

/** An episode is of a state in which its mission stands. */
export const rule: Rule = {
  code: 'decided-elsewhere',
  severity: 'error',
  reason: "A decision on a mission is scored with the promises of the mission's host state.",
  check({ records }) {
    return records.episode.flatMap(({ value: { mission, country }, spotOf }) => {
      const hostStates = records.mission.find(({ id }) => id === mission)?.value.hostStates;
      if (hostStates === undefined || country === undefined) return [];
      // A code that no country has, or a host state that could not be read, is another mistake.
      const isUnread = hostStates.length === 0 || hostStates.includes(undefined);
      if (isUnread && isCountryCode(country)) return [];
      if (hostStates.includes(country)) return [];
      const found = `The mission "${mission ?? ''}" stands in ${hostStates.join(', ')}, not in ${country}.`;
      const write = 'Write a state in which it stands, or correct the mission.';
      return [{ spot: spotOf('country'), found, write }];
    });
  },
};
