import type { Mandate } from '#model/dataset.ts';
import { makeMission, makeSource, place } from '../make-records.ts';

/** A mandate of 2019 of which what was read shows physical protection and a protective environment. */
export function makeMandate(given: Partial<Mandate> = {}): Mandate {
  return {
    id: 'unmix-1',
    mission: makeMission(),
    symbol: 'S/RES/1 (2019)',
    date: '2019-06-01',
    chapterVii: 'unknown',
    pocLanguage: 'unknown',
    tiers: [2, 3],
    humanRightsMonitoring: 'unknown',
    publicReporting: 'unknown',
    hrddp: 'unknown',
    supportToNationalStrategy: 'unknown',
    restrictionsReported: 'unknown',
    tasksTier2: 'Protect civilians.',
    source: makeSource(),
    place,
    ...given,
  };
}
