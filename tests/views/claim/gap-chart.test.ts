import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCommitmentGaps } from '#views/claim/commitment-gaps.ts';
import { toCountryGaps } from '#views/claim/country-gaps.ts';
import {
  countGaps,
  describeCommitmentGaps,
  describeCountryGaps,
} from '#views/claim/gap-headline.ts';
import {
  makeCommitment,
  makeCountry,
  makeFinding,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

/** A commitment on which the state and the United Nations each reported one level. */
function makeTold(id: string, stated: 0 | 1 | 2 | 3, found: 0 | 1 | 2 | 3, country = 'SDN') {
  return makeCommitment({
    id,
    country,
    statement: `Undertaking ${id}.`,
    findings: [
      makeFinding({
        id: `${id}-f1`,
        observer: 'host-state',
        level: stated,
        source: makeSource({ id: `letter-${id}`, kind: 'state-letter' }),
      }),
      makeFinding({ id: `${id}-f2`, level: found, source: makeSource({ id: `report-${id}` }) }),
    ],
  });
}

const unheard = makeCommitment({ id: 'unheard' });

describe('the picture of a country’s gaps', () => {
  const records = [
    makeTold('small', 1, 1),
    unheard,
    makeTold('wide', 3, 0),
    makeTold('less', 1, 2),
  ];
  const { scores } = scoreRecords({ commitments: records });
  const chart = toCommitmentGaps(records, scores);

  test('draws commitments on which both sides reported, the widest gap first', () => {
    expect(chart?.rows.map(({ label, value }) => [label, value])).toEqual([
      ['Undertaking wide.', '+3.0'],
      ['Undertaking small.', '0.0'],
      ['Undertaking less.', '−1.0'],
    ]);
  });

  test('puts each side on the scale from none to full', () => {
    expect(chart?.rows.map(({ ends }) => ends)).toEqual([
      { stated: 100, found: 0 },
      { stated: 33.33, found: 33.33 },
      { stated: 33.33, found: 66.67 },
    ]);
  });

  test('says how many are left out', () => {
    expect(chart?.description).toContain('1 commitment without both is left out');
  });

  test('has the same figures in its table and its CSV', () => {
    expect(chart?.table.rows[0]).toMatchObject({ cells: ['3.0', '0.0', '+3.0'] });
    const { data } = Papa.parse<object>(chart?.csv.trim() ?? '', { header: true });
    expect(data).toHaveLength(3);
    expect(data[0]).toMatchObject({
      commitment: 'wide',
      levelStated: '3',
      levelFound: '0',
      claimGap: '3',
    });
  });

  test('is none where no commitment has both sides', () => {
    expect(toCommitmentGaps([unheard], scoreRecords({ commitments: [unheard] }).scores)).toBeNull();
  });
});

describe('the picture of all countries’ gaps', () => {
  const countries = [
    makeCountry('SDN', 'Sudan'),
    makeCountry('SSD', 'South Sudan'),
    makeCountry('MLI', 'Mali'),
  ];
  const commitments = [
    makeTold('a', 3, 0),
    makeTold('b', 2, 2),
    makeTold('c', 1, 1),
    makeTold('d', 1, 1, 'SSD'),
    makeTold('e', 2, 1, 'SSD'),
    ...['f', 'g', 'h'].map((id) => makeTold(id, 3, 1, 'MLI')),
  ];
  const { scores } = scoreRecords({ countries, commitments });
  const chart = toCountryGaps(countries, commitments, scores);

  test('draws means over commitments, the widest gap first, and names countries with too few', () => {
    expect(chart.rows.map(({ label, value }) => [label, value])).toEqual([
      ['Mali', '+2.0'],
      ['Sudan', '+1.0'],
      ['South Sudan', 'too few (2)'],
    ]);
    // Sudan: (3 + 2 + 1) / 3 = 2 reported, (0 + 2 + 1) / 3 = 1 found.
    expect(chart.rows[1]?.ends).toEqual({ stated: 66.67, found: 33.33 });
    expect(chart.rows[2]?.ends).toBeNull();
  });

  test('shows beside the mean the median that the flag uses', () => {
    expect(chart.table.rows[1]?.cells).toEqual(['3', '2.0', '1.0', '+1.0', '0.0']);
  });

  test('says of a country with too few no more than their number', () => {
    expect(chart.table.rows[2]?.cells).toEqual(['2', '—', '—', '—', '+0.5']);
  });

  test('leaves out what is not due yet', () => {
    const { scores: later } = scoreRecords({
      countries,
      commitments: commitments.map((each) => ({ ...each, deadline: '2030' })),
    });
    const none = toCountryGaps(countries, commitments, later);
    expect(none.rows.map(({ value }) => value)).toEqual(Array(3).fill('too few (0)'));
  });
});

describe('gaps are told apart', () => {
  test.each([
    ['half a level counts', [0.5, -0.5], { more: 1, less: 1, alike: 0, all: 2 }],
    ['what prints as half counts', [0.481, -0.488], { more: 1, less: 1, alike: 0, all: 2 }],
    ['less than half is alike', [0.44, -0.44, 0], { more: 0, less: 0, alike: 3, all: 3 }],
    [
      'rounding makes no difference',
      [0.1 + 0.2 + 0.2, 1.5 - 1.0000000000000002],
      { more: 2, less: 0, alike: 0, all: 2 },
    ],
    ['none are none', [], { more: 0, less: 0, alike: 0, all: 0 }],
  ])('%s', (_rule, gaps, counts) => {
    expect(countGaps(gaps)).toEqual(counts);
  });
});

describe('the headline', () => {
  test.each([
    ['of no gap says that there is none', [], /On no commitment/],
    ['of one or two says only that', [2, 3], /2 commitments .* too few to say more/],
    ['of most in one direction says how many', [1, 1, 0], /^On 2 of 3 .* half a level more/],
    ['of most in the other says so', [-1, -1, 0], /^On 2 of 3 .* half a level less/],
    [
      'of an even half turns cautious and says all',
      [1, 1, 0, -1],
      /Of 4 .* more .* on 2, .* less on 1, .* same on 1/,
    ],
    ['of all alike says all', [0, 0, 0], /on none, .* on none, .* same on 3/],
  ])('%s', (_rule, gaps, expected) => {
    expect(describeCommitmentGaps(gaps, 3)).toMatch(expected);
  });

  test('of countries counts those that can be compared, of all', () => {
    expect(describeCountryGaps([0.6, 0.2, -0.7, 0], 6)).toMatch(
      /^In 1 of the 4 countries that can be compared, of 6, .* in 2 about the same, in 1 /,
    );
    expect(describeCountryGaps([], 6)).toMatch(/^In no country/);
  });
});
