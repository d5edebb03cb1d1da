import { describe, expect, test } from 'vitest';
import { searchKnown, type KnownRecord } from '#validation/new-record/find-known.ts';
import { suggestId } from '#validation/new-record/suggest-id.ts';

const none: ReadonlySet<string> = new Set();

describe('the id that is suggested', () => {
  test.each([
    [
      'commitment',
      { statement: 'A joint force of 12,000 is to be deployed.' },
      'sdn-joint-force-12000-deployed',
    ],
    ['claim', { statement: 'The force is deployed.' }, 'sdn-claim-force-deployed'],
    [
      'strategy',
      { title: 'National Plan for Civilian Protection' },
      'sdn-plan-civilian-protection',
    ],
    ['actor', { name: 'Sudanese Armed Forces (SAF)' }, 'sdn-saf'],
    ['actor', { name: 'Central Reserve Police' }, 'sdn-central-reserve-police'],
    ['source', { symbol: 'S/RES/2525 (2020)', publisher: 'UN' }, 's-res-2525-2020'],
    ['source', { publisher: 'Radio Dabanga', date: '2022-07-05' }, 'radio-dabanga-2022-07-05'],
    ['source', { publisher: '大公报', title: 'Abéché after the war' }, 'abeche-after-war'],
    ['commitment', { statement: 'للمدنيين' }, 'sdn'],
  ] as const)('of a %s with %o is %s', (kind, fields, id) => {
    expect(suggestId(kind, kind === 'source' ? null : 'sdn', fields, none)).toBe(id);
  });

  test('is one that is free', () => {
    const taken = new Set(['sdn-saf', 'sdn-saf-2']);
    expect(suggestId('actor', 'sdn', { name: 'Army (SAF)' }, taken)).toBe('sdn-saf-3');
  });
});

describe('known records', () => {
  const known: KnownRecord[] = [
    {
      id: 'un-2020',
      title: 'Report on El Fasher',
      about: 'United Nations, S/2020/429',
      date: '2020',
    },
    { id: 'afp-2022', title: 'Abéché: troops leave', about: 'AFP, 2022-05-30', date: '2022-05-30' },
    { id: 'un-2021', title: 'Report on Abyei', about: 'United Nations', date: '2021' },
  ];

  test.each([
    ['report', ['un-2021', 'un-2020']],
    ['s/2020/429', ['un-2020']],
    ['ABECHE', ['afp-2022']],
    ['nations fasher', ['un-2020']],
    ['kenya', []],
    ['', ['afp-2022', 'un-2021', 'un-2020']],
  ])('with "%s" are found by every word, the newest first', (words, ids) => {
    expect(searchKnown(known, words, 9).map(({ id }) => id)).toEqual(ids);
  });

  test('are shown as many as fit', () => {
    expect(searchKnown(known, '', 2)).toHaveLength(2);
  });
});
