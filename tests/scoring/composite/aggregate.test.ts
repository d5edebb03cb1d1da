import { describe, expect, test } from 'vitest';
import { computeIndex } from '#scoring/composite/pipeline.ts';
import { getCell } from '#scoring/composite/value-table.ts';
import { computeCell, computeFlat, computeMean, getReason } from './call-engine.ts';
import { getOutcome, listColumn, makeNode, makeTable, makeTree } from './make-index.ts';

const arithmetic = { kind: 'arithmetic' } as const;

describe('means of children', () => {
  test.each([
    // (1·2 + 3·6)/4
    ['arithmetic', arithmetic, 5],
    // ⁴√(2 · 6³)
    ['geometric', { kind: 'geometric' }, 432 ** 0.25],
    // 4/(1/2 + 3/6)
    ['harmonic', { kind: 'harmonic' }, 4],
    // √((4 + 3·36)/4)
    ['power 2', { kind: 'power', exponent: 2 }, Math.sqrt(28)],
    // 1/√((1/4 + 3/36)/4)
    ['power −2', { kind: 'power', exponent: -2 }, Math.sqrt(12)],
  ] as const)('%s mean of 2 and 6 with weights 1 and 3', (_, rule, wanted) => {
    expect(computeMean(rule, [2, 6], [1, 3])).toBeCloseTo(wanted, 12);
  });

  test('a missing child is left out and the other weights are rescaled', () => {
    expect(computeMean(arithmetic, [10, null, 40], [1, 2, 3])).toBe(32.5);
  });

  test('a child of weight 0 is left out, so that it cannot spoil a geometric mean', () => {
    expect(computeMean({ kind: 'geometric' }, [0, 9], [0, 1])).toBeCloseTo(9, 12);
  });

  test('a power mean with a positive exponent takes 0, but nothing below', () => {
    const square = { kind: 'power', exponent: 2 } as const;
    expect(computeMean(square, [0, 2], [1, 1])).toBeCloseTo(Math.sqrt(2), 12);
    expect(getReason(computeFlat(square, [[-1, 2]], [1, 1]))).toMatch('needs values 0 or more');
  });

  test('a power mean with an exponent that is no finite number is refused', () => {
    expect(getReason(computeFlat({ kind: 'power', exponent: Infinity }, [[1]], [1]))).toMatch(
      'finite number',
    );
  });
});

describe('availability', () => {
  test.each([
    ['no child observed', [null, null, null], 0, 'no-child-observed'],
    ['one of three, with a threshold of a half', [1, null, null], 0.5, 'below-availability'],
    ['two of three, with a threshold of two thirds', [1, 3, null], 2 / 3, 2],
    ['one of three, with no threshold', [1, null, null], 0, 1],
  ] as const)('%s', (_, values, threshold, wanted) => {
    const cell = computeCell(arithmetic, values, [1, 1, 1], threshold);
    expect(cell.kind === 'known' ? cell.value : cell.reason).toBe(wanted);
  });

  test('each node can have a threshold and a rule of its own', () => {
    const { table, observedShares } = getOutcome(
      computeIndex({
        tree: makeTree(
          makeNode('p'),
          makeNode('q'),
          ...['a', 'b'].map((code) => makeNode(code, { parent: 'p' })),
          ...['c', 'd'].map((code) => makeNode(code, { parent: 'q' })),
        ),
        table: makeTable({ a: [4], b: [null], c: [4], d: [9] }),
        normalisation: { all: { kind: 'scaled', low: 0, high: 1, size: 1 } },
        aggregation: {
          rule: arithmetic,
          byCode: new Map([['q', { kind: 'geometric' }]]),
          minimumShareByCode: new Map([['p', 1]]),
        },
      }),
    );
    expect(getCell(table, 'u1', 'p')).toEqual({ kind: 'unknown', reason: 'below-availability' });
    // p, of half the weight, is unknown and so not in the index, although a below it was observed
    expect(observedShares[table.codes.indexOf('index')]).toBe(0.5);
    expect(listColumn(table, 'q')).toEqual([expect.closeTo(6, 12)]);
    expect(listColumn(table, 'index')).toEqual([expect.closeTo(6, 12)]);
  });

  test('a threshold holds for Copeland scores too', () => {
    const rows = [
      [1, 2],
      [2, null],
      [3, 1],
    ];
    const { table } = getOutcome(computeFlat({ kind: 'copeland' }, rows, [1, 1], 1));
    // u1 and u3 tie, each ahead on one; both are ahead of or behind u2 only on a.
    expect(listColumn(table, 'index')).toEqual([-1, null, 1]);
  });

  test.each([
    ['a threshold above 1', { rule: arithmetic, minimumShare: 1.5 }, 'from 0 to 1'],
    [
      'a rule for a node that does not exist',
      { rule: arithmetic, byCode: new Map([['x', arithmetic]]) },
      '"x"',
    ],
    ['a rule for an indicator', { rule: arithmetic, byCode: new Map([['a', arithmetic]]) }, '"a"'],
    [
      'too few levels',
      { rule: arithmetic, byLevel: [] },
      'Rules by level: 0; levels above the indicators: 1',
    ],
  ] as const)('%s is refused', (_, aggregation, reason) => {
    const input = { tree: makeTree(makeNode('a')), table: makeTable({ a: [1] }), aggregation };
    const normalisation = { all: { kind: 'rank', ties: 'lowest' } } as const;
    expect(getReason(computeIndex({ ...input, normalisation }))).toMatch(reason);
  });
});
