import type { Mandate } from '#model/dataset.ts';
import { place } from '../make-finding.ts';
import { makeMission, makeSource } from '../make-records.ts';

/** A resolution of July 2007 of which the part that was read shows nothing. */
export function makeMandate(given: Partial<Mandate> = {}): Mandate {
  return {
    id: 'unmix-1769',
    mission: makeMission(),
    symbol: 'S/RES/1769 (2007)',
    date: '2007-07-31',
    chapterVii: 'unknown',
    pocLanguage: 'unknown',
    tiers: null,
    humanRightsMonitoring: 'unknown',
    publicReporting: 'unknown',
    hrddp: 'unknown',
    supportToNationalStrategy: 'unknown',
    restrictionsReported: 'unknown',
    source: makeSource(),
    place,
    ...given,
  };
}
