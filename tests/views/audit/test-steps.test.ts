import { describe, expect, test } from 'vitest';
import type { GroupShare, SpreadSources } from '#scoring/audit/group-sensitivity.ts';
import { testRemoval } from '#scoring/audit/removal.ts';
import { removeParts } from '#views/audit/details.ts';
import { describeRemoval } from '#views/audit/removal-figure.ts';
import { toRankTable } from '#views/audit/rank-without.ts';
import { describeLinks } from '#views/audit/other-measures.ts';
import { listPairProbabilities, toPairFigure, toShownTable } from '#views/audit/presentation.ts';
import { describeLeaders, toSensitivityFigure } from '#views/audit/sensitivity-figure.ts';
import { toSobolTable } from '#views/audit/sobol-table.ts';
import { toGroupTable, toIntervalFigure } from '#views/audit/uncertainty.ts';
import type { AuditedCountry } from '#views/audit/audit-input.ts';
import { readMethod } from '../../scoring/read-method.ts';

const method = readMethod();
const asItIs = (id: string) => id;

function makeCountry(
  iso3: string,
  name: string,
  scores: Partial<AuditedCountry['scores']> = {},
): AuditedCountry {
  return {
    iso3,
    name,
    address: `countries/${iso3.toLowerCase()}/`,
    scores: {
      delivery: null,
      incentives: null,
      design: null,
      risk: null,
      credibility: null,
      protectionGap: null,
      ...scores,
    },
  };
}

function makeShare(
  group: GroupShare['group'],
  total: number,
  [low, high]: readonly [number, number] = [total, total],
): GroupShare {
  const ends = { low, high };
  return { group, first: total, total, interval: { first: ends, total: ends } };
}

function makeSources(iso3: string, ...groups: readonly GroupShare[]): SpreadSources {
  return { iso3, deviation: 4, groups };
}

describe('where spread comes from', () => {
  const clear = makeSources('SDN', makeShare('evidence', 0.8), makeShare('weights', 0.3));
  const close = makeSources(
    'MLI',
    makeShare('evidence', 0.6, [0.4, 0.8]),
    makeShare('weights', 0.5, [0.3, 0.7]),
  );
  const other = makeSources('TCD', makeShare('evidence', 0.1), makeShare('weights', 0.9));

  test('is claimed where no other group’s interval reaches the leading one', () => {
    expect(describeLeaders([clear, other], 'credibility')).toBe(
      'In 1 of 2 countries the spread of credibility comes most from weights',
    );
  });

  test('turns cautious where one does', () => {
    expect(describeLeaders([clear, close, other], 'credibility')).toBe(
      'In 2 of 3 countries the spread of credibility seems to come most from evidence, clearly so in 1',
    );
  });

  test('is not claimed without a spread', () => {
    expect(describeLeaders([], 'credibility')).toContain('No score has a spread');
  });

  const book = { rows: 1000, seed: 2026, credibility: [clear, other], protectionGap: [] };
  const countries = [makeCountry('SDN', 'Sudan'), makeCountry('TCD', 'Chad')];

  test('is shown as the median country with the least and the most, and the seed', () => {
    const figure = toSensitivityFigure('credibility', book, countries);
    expect(figure.subtitle).toContain('1,000 rows, seed 2026');
    expect(figure.table.rows.map(({ label, cells }) => [label, ...cells].join(' '))).toContain(
      'Evidence 0.45 0.10 (Chad) 0.80 (Sudan)',
    );
  });

  test('stands in a table country by country, first-order beside total', () => {
    const { table, csv } = toSobolTable(book, countries);
    expect(table.rows.map(({ label, cells }) => `${label} ${String(cells[0])}`)).toEqual([
      'Sudan 4.0',
      'Chad 4.0',
    ]);
    expect(csv.split('\r\n')[0]).toContain('totalLow,totalHigh');
  });
});

test('what is drawn is told with the method’s own numbers', () => {
  const { table, note } = toGroupTable(method.uncertainty);
  expect(note).toContain('2,000 draws');
  expect(table.rows.map(({ cells }) => cells[0]).join(' ')).toContain('0.75 to 1.25');
});

test('intervals stand from the highest score down, and the headline has the median width', () => {
  const interval = (low: number, high: number) => ({
    incentives: null,
    risk: null,
    credibility: { low, high },
    protectionGap: null,
  });
  const countries = [
    makeCountry('SDN', 'Sudan', { credibility: 20 }),
    makeCountry('MLI', 'Mali', { credibility: 30 }),
    makeCountry('TCD', 'Chad'),
  ];
  const figure = toIntervalFigure(countries, {
    countries: new Map([
      ['SDN', interval(10, 30)],
      ['MLI', interval(25, 35)],
    ]),
  });
  expect(figure.headline).toBe(
    'The 90% interval of credibility is 15 points wide in the median of 2 countries',
  );
  expect(figure.table.rows.map(({ label }) => label)).toEqual(['Mali', 'Sudan']);
  expect(figure.description).toContain('1 country without every part');
});

describe('leaving out parts', () => {
  const removals = testRemoval(
    [3, 2, 1],
    [
      { id: 'Delivery', scores: [1, 2, 3] },
      { id: 'Design', scores: [3, 2, 1] },
    ],
  );

  test('names the part that moves the order most, and least', () => {
    // Without delivery the shifts are 2, 0 and 2.
    expect(describeRemoval(removals, asItIs, 'credibility')).toBe(
      'Delivery decides the order by credibility most: without it countries move 1.3 ranks on average, without design 0.0',
    );
    expect(describeRemoval([], asItIs, 'credibility')).toContain('Too few');
  });

  test('has a table of ranks in the order of the whole', () => {
    const countries = ['One', 'Two', 'Three'].map((name) => makeCountry(name, name));
    const { table } = toRankTable(countries, removals, asItIs);
    expect(table.rows.map(({ label, cells }) => [label, ...cells].join(' '))).toEqual([
      'One 1 3 1',
      'Two 2 2 2',
      'Three 3 1 3',
    ]);
  });

  test('is done for every part of credibility', () => {
    const scores = { delivery: 10, incentives: 40, design: 90, credibility: 24 };
    const two = [
      makeCountry('A', 'A', scores),
      makeCountry('B', 'B', { delivery: 20, incentives: 20, design: 20, credibility: 20 }),
    ];
    // Without design A has 10^0.625 · 40^0.375 = 16.8 and falls behind B's 20.
    const found = removeParts(two, method);
    expect(found.map(({ id, meanShift }) => `${id} ${String(meanShift)}`)).toEqual([
      'delivery 0',
      'incentives 1',
      'design 1',
    ]);
  });
});

describe('links to other measures', () => {
  const told = { interval: { low: 0.2, high: 0.8 } };
  const open = { interval: { low: -0.2, high: 0.8 } };
  const against = { interval: { low: -0.8, high: -0.2 } };

  test('are claimed only where the interval lies on one side of nothing', () => {
    expect(describeLinks('Risk', [told, open, against], [])).toBe(
      'Risk goes with 2 of 3 other measures beyond chance',
    );
    expect(describeLinks('Risk', [open], [])).toContain('cannot be told to go with any of 1');
  });

  test.each([
    ['none', [open], 'nor can it be told to go with how much is written'],
    [
      'more with more',
      [told, open],
      'by 1 of 2 counts it goes with how much is written of a country, the more, the higher',
    ],
    ['less with more', [against, against], 'the more, the lower: a warning'],
    ['both', [told, against], 'in both directions'],
  ])('say how the score goes with attention: %s', (_, attention, expected) => {
    expect(describeLinks('Delivery', [told], attention)).toContain(expected);
  });
});

describe('pairs of countries', () => {
  const above = [
    [0.5, 0.95, 0.6],
    [0.05, 0.5, 0.25],
    [0.4, 0.75, 0.5],
  ];
  const comparison = { standings: [], groups: [], above };

  test('are each counted once, by the surer of the two orders', () => {
    expect(listPairProbabilities({ above })).toEqual([0.95, 0.6, 0.75]);
  });

  test('are told apart, likely or open', () => {
    const figure = toPairFigure({ delivery: comparison, credibility: comparison }, 0.9);
    expect(figure.table.rows[0]?.cells).toEqual(['1', '1', '1', '3']);
    expect(figure.headline).toContain('33% of the pairs of countries by delivery');
  });
});

test('of each score it is said how many countries have it, and how wide its interval is', () => {
  const countries = [
    makeCountry('SDN', 'Sudan', { delivery: 13, design: 40 }),
    makeCountry('MLI', 'Mali', { delivery: 15 }),
  ];
  const { table } = toShownTable(countries, (iso3, part) =>
    part === 'delivery' ? { low: 0, high: iso3 === 'SDN' ? 10 : 20 } : null,
  );
  expect(table.rows.map(({ label, cells }) => [label, ...cells].join(' ')).slice(0, 3)).toEqual([
    'Delivery 2 0 15',
    'Incentives 0 2 —',
    'Design 1 1 —',
  ]);
});
