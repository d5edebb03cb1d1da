import { describe, expect, test } from 'vitest';
import { matchTable } from '#scoring/composite/match-table.ts';
import { parseMatrixTable } from '#scoring/composite/matrix-table.ts';
import { isRefused } from '#scoring/composite/refusal.ts';
import { parseAggregation, parseNormaliser } from '#scoring/composite/setting-words.ts';
import { findNumber } from '#scoring/composite/text-table.ts';
import { parseTreeTable } from '#scoring/composite/tree-table.ts';
import { getReason } from './call-engine.ts';
import { getOutcome, listColumn, makeFlatTree, makeTable } from './make-index.ts';

function toTextTable(text: string) {
  const [heading = [], ...rows] = text.split('\n').map((line) => line.split(','));
  return { heading, rows };
}

const head = 'code,parent,weight,direction';

function parseTree(...lines: readonly string[]) {
  return parseTreeTable(toTextTable([head, ...lines].join('\n')));
}

describe('findNumber', () => {
  test.each([
    ['1', 1],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['2.', 2],
    [' 1e-3 ', 0.001],
    ['+7', 7],
  ])('%s is a number', (text, number) => {
    expect(findNumber(text)).toBe(number);
  });

  test.each(['', 'NA', 'NaN', 'Infinity', '0x10', '1,5', '1 000', '1e999', '--1'])(
    '"%s" is not',
    (text) => {
      expect(findNumber(text)).toBeUndefined();
    },
  );
});

describe('parseTreeTable', () => {
  test('reads nodes; the root may leave out weight, and a node above others its direction', () => {
    expect(parseTree('index,,,', 'a,index,2,-1')).toEqual([
      { code: 'index', parent: null, weight: 1, direction: 1 },
      { code: 'a', parent: 'index', weight: 2, direction: -1 },
    ]);
  });

  test('reads goalposts and targets where they are given', () => {
    const table = toTextTable(`${head},low,high,target\nindex,,1,1,,,\na,index,1,1,0,2.5,9`);
    expect(parseTreeTable(table)).toMatchObject([
      { code: 'index' },
      { low: 0, high: 2.5, target: 9 },
    ]);
  });

  test.each([
    ['a missing column', toTextTable('code,parent,weight\nindex,,1'), -1, 'no column "direction"'],
    [
      'a column named twice',
      toTextTable(`${head},code\n`),
      -1,
      '"code" stands in the heading twice',
    ],
    ['a row that is too short', toTextTable(`${head}\nindex,,1`), 0, '3 cells and the heading 4'],
    ['an empty code', toTextTable(`${head}\n,,1,1`), 0, 'has no code'],
    [
      'a weight that is no number',
      toTextTable(`${head}\nindex,,1,1\na,index,much,1`),
      1,
      '"a" has the weight "much"',
    ],
    ['an empty weight', toTextTable(`${head}\nindex,,1,1\na,index,,1`), 1, '"a" has the weight ""'],
    [
      'a direction of 0',
      toTextTable(`${head}\nindex,,1,1\na,index,1,0`),
      1,
      '"a" has the direction "0"',
    ],
    [
      'an indicator without direction',
      toTextTable(`${head}\nindex,,1,1\na,index,1,`),
      1,
      '"a" has the direction ""',
    ],
    [
      'a goalpost that is no number',
      toTextTable(`${head},low\nindex,,1,1,\na,index,1,1,x`),
      1,
      '"a" has the low "x"',
    ],
  ])('refuses %s, with its row', (_, table, row, reason) => {
    const outcome = parseTreeTable(table);
    expect(getReason(outcome)).toMatch(reason);
    expect(isRefused(outcome) ? outcome.place : null).toEqual({ table: 'tree', row });
  });
});

describe('parseMatrixTable', () => {
  test('reads an empty cell as not observed, wherever the column of units stands', () => {
    const table = getOutcome(parseMatrixTable(toTextTable('a,uCode,b\n1,SDN,\n,SSD,2')));
    expect(table.units).toEqual(['SDN', 'SSD']);
    expect([listColumn(table, 'a'), listColumn(table, 'b')]).toEqual([
      [1, null],
      [null, 2],
    ]);
  });

  test.each([
    ['no column of units', 'unit,a\nSDN,1', -1, 'no column "uCode"'],
    ['a unit that stands twice', 'uCode,a\nSDN,1\nSDN,2', 1, '"SDN" stands twice'],
    ['a unit without a code', 'uCode,a\n,1', 0, 'has no code'],
    ['a cell that is no number', 'uCode,a\nSDN,1\nSSD,n/a', 1, '"a" of SSD is "n/a"'],
  ])('refuses %s, with its row', (_, text, row, reason) => {
    const outcome = parseMatrixTable(toTextTable(text));
    expect(getReason(outcome)).toMatch(reason);
    expect(isRefused(outcome) ? outcome.place : null).toEqual({ table: 'matrix', row });
  });
});

describe('matchTable', () => {
  test('puts the columns in the order of the tree', () => {
    const matched = getOutcome(matchTable(makeFlatTree('a', 'b'), makeTable({ b: [2], a: [1] })));
    expect([matched.codes, [...matched.values]]).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test.each([
    [
      'a column that is not in the tree',
      makeTable({ a: [1], b: [1], c: [1] }),
      '"c" is an unknown code',
    ],
    [
      'a column of a node that is computed',
      makeTable({ a: [1], b: [1], index: [1] }),
      '"index" has children',
    ],
    ['an indicator without a column', makeTable({ a: [1] }), '"b" is an unknown code'],
  ])('refuses %s', (_, table, reason) => {
    expect(getReason(matchTable(makeFlatTree('a', 'b'), table))).toMatch(reason);
  });
});

describe('words for settings', () => {
  test.each([
    ['minmax:1,100', { kind: 'min-max', low: 1, high: 100 }],
    ['minmax', { kind: 'min-max', low: 0, high: 100 }],
    ['zscore:50,10', { kind: 'z-score', mean: 50, deviation: 10 }],
    ['percentile', { kind: 'percentile-rank', ties: 'lowest' }],
    ['rank', { kind: 'rank', ties: 'lowest' }],
    ['goalposts', { kind: 'goalposts', size: 100, isCut: true }],
    ['goalposts:1', { kind: 'goalposts', size: 1, isCut: true }],
    ['scaled:0,200', { kind: 'scaled', low: 0, high: 200, size: 100 }],
    ['dist2ref:SDN', { kind: 'distance-to-reference', unit: 'SDN', isCut: true }],
  ])('%s', (words, normaliser) => {
    expect(parseNormaliser(words)).toEqual(normaliser);
  });

  test.each([
    ['harmonic', { rule: { kind: 'harmonic' } }],
    ['power:-2', { rule: { kind: 'power', exponent: -2 } }],
    [
      'geometric+copeland',
      { rule: { kind: 'geometric' }, byLevel: [{ kind: 'geometric' }, { kind: 'copeland' }] },
    ],
  ])('%s', (words, aggregation) => {
    expect(parseAggregation(words)).toEqual(aggregation);
  });

  test.each([
    [parseNormaliser('mimax'), '"mimax" is no normaliser here: write one of minmax, zscore'],
    [parseNormaliser('minmax:1'), '"minmax:1" cannot be read: write minmax or minmax:n,n'],
    [parseNormaliser('minmax:1,x'), '"minmax:1,x" cannot be read'],
    [parseNormaliser('minmax:100,1'), 'low lies below high'],
    [parseNormaliser('rank:3'), '"rank:3" cannot be read'],
    [parseAggregation('median'), '"median" is no aggregation here'],
    [parseAggregation('power'), '"power" cannot be read: write power:n'],
    [parseAggregation('geometric+median'), '"median" is no aggregation here'],
  ])('words that are not understood are refused with those that are (%#)', (outcome, reason) => {
    expect(getReason(outcome)).toMatch(reason);
  });
});
