import { expect, test } from 'vitest';
import { findCited } from '#views/releases/find-cited.ts';
import { parseCited } from '#views/releases/parse-cited.ts';
import { pastDayOf } from '#views/releases/past-day.ts';

const country = { kind: 'country', id: 'SDN' } as const;
const releases = [
  { version: '2026.1', asOf: '2026-06-30', scores: [{ ...country, basis: '0123456789ab' }] },
  { version: '2026.2', asOf: '2026-11-23', scores: [{ ...country, basis: 'ffffffffffff' }] },
];

test.each([
  ['a day in an address', '/countries/sdn/?asOf=2023-04-15', '2023-04-15'],
  ['a day in words', 'as of 15 April 2023, /countries/sdn/', '2023-04-15'],
  ['none where none is named', '/countries/sdn/', null],
  ['none of the last release, found by the address', '/countries/sdn/?asOf=2026-11-23', null],
  ['none of a release that is named', 'data 2026.1, as of 30 June 2026, /countries/sdn/', null],
  ['none of a release found by its hash', 'as of 30 June 2026. Basis 0123456789ab.', null],
  ['none of the data of today', '/countries/sdn/?asOf=2027-01-15', null],
  ['the day of an earlier release, of the last', '/countries/sdn/?asOf=2026-06-30', '2026-06-30'],
  [
    'the day of a later release, of one that is named',
    'data 2026.1, as of 23 November 2026, /countries/sdn/',
    '2026-11-23',
  ],
  ['the day of a release, of what no release has', '/claims/x/?asOf=2026-06-30', '2026-06-30'],
])('a citation is of %s', (_, text, day) => {
  const cited = parseCited(text);
  if (cited === null) throw new Error(`Nothing in ${text}.`);
  const found = findCited(cited, releases);
  expect(pastDayOf(cited, found, { today: '2027-01-15', releases })).toBe(day);
});
