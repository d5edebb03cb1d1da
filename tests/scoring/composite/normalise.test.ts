import { describe, expect, test } from 'vitest';
import { fitNormalisation } from '#scoring/composite/normalisation-fit.ts';
import type { Normaliser } from '#scoring/composite/normaliser.ts';
import { compileTree } from '#scoring/composite/tree.ts';
import type { TreeNode } from '#scoring/composite/tree.ts';
import { getReason, normaliseTable } from './call-engine.ts';
import {
  getOutcome,
  listColumn,
  makeFlatTree,
  makeNode,
  makeTable,
  makeTree,
} from './make-index.ts';

const cells = [20, null, 40, 60];

function normalise(normaliser: Normaliser, overrides: Partial<TreeNode> = {}) {
  const tree = getOutcome(compileTree(makeTree(makeNode('x', overrides))));
  return normaliseTable(tree, makeTable({ x: cells }), { all: normaliser });
}

describe('normalisers', () => {
  const less = { direction: -1 } as const;

  test.each<readonly [string, Normaliser, Partial<TreeNode>, readonly (number | null)[]]>([
    ['min–max from 1 to 101', { kind: 'min-max', low: 1, high: 101 }, {}, [1, null, 51, 101]],
    [
      'min–max where less is better',
      { kind: 'min-max', low: 0, high: 100 },
      less,
      [100, null, 50, 0],
    ],
    // mean 40, sample deviation 20
    [
      'z-score around 50 with deviation 10',
      { kind: 'z-score', mean: 50, deviation: 10 },
      {},
      [40, null, 50, 60],
    ],
    [
      'z-score where less is better',
      { kind: 'z-score', mean: 50, deviation: 10 },
      less,
      [60, null, 50, 40],
    ],
    ['rank where less is better', { kind: 'rank', ties: 'lowest' }, less, [3, null, 2, 1]],
    ['percentile rank', { kind: 'percentile-rank', ties: 'lowest' }, {}, [0, null, 0.5, 1]],
    [
      'goalposts, cut',
      { kind: 'goalposts', size: 100, isCut: true },
      { low: 30, high: 50 },
      [0, null, 50, 100],
    ],
    [
      'goalposts, not cut',
      { kind: 'goalposts', size: 100, isCut: false },
      { low: 30, high: 50 },
      [-50, null, 50, 150],
    ],
    [
      'goalposts where less is better',
      { kind: 'goalposts', size: 1, isCut: true },
      { low: 20, high: 60, ...less },
      [1, null, 0.5, 0],
    ],
    [
      'distance to target, cut',
      { kind: 'distance-to-target', isCut: true },
      { target: 40 },
      [0, null, 1, 1],
    ],
    [
      'distance to target where less is better',
      { kind: 'distance-to-target', isCut: false },
      { target: 20, ...less },
      [1, null, 0.5, 0],
    ],
    [
      'distance to a reference',
      { kind: 'distance-to-reference', unit: 'u3', isCut: false },
      {},
      [0, null, 1, 2],
    ],
    ['distance to the maximum', { kind: 'distance-to-maximum' }, {}, [0, null, 0.5, 1]],
    ['share of the maximum', { kind: 'share-of-maximum' }, {}, [1 / 3, null, 2 / 3, 1]],
    ['a fixed scale', { kind: 'scaled', low: 0, high: 200, size: 100 }, {}, [10, null, 20, 30]],
    [
      'share of the maximum where none lies above 0',
      { kind: 'share-of-maximum' },
      less,
      [null, null, null, null],
    ],
  ])('%s', (_, normaliser, overrides, wanted) => {
    const scores = listColumn(getOutcome(normalise(normaliser, overrides)), 'x');
    expect(scores).toEqual(
      wanted.map((value) => (value === null ? null : expect.closeTo(value, 12))),
    );
  });

  test('tied values share the lowest or the average of their ranks', () => {
    const table = makeTable({ x: [5, 1, 5, 9] });
    const ranks = (['lowest', 'average'] as const).map((ties) =>
      listColumn(
        getOutcome(normaliseTable(makeFlatTree('x'), table, { all: { kind: 'rank', ties } })),
        'x',
      ),
    );
    expect(ranks).toEqual([
      [2, 1, 2, 4],
      [2.5, 1, 2.5, 4],
    ]);
  });

  test('some indicators can have a normaliser of their own', () => {
    const table = makeTable({ x: [1, 2, 3], y: [1, 2, 3] });
    const byCode = new Map([['y', { kind: 'rank', ties: 'lowest' } as const]]);
    const normalisation = { all: { kind: 'min-max', low: 0, high: 10 }, byCode } as const;
    const normalised = getOutcome(normaliseTable(makeFlatTree('x', 'y'), table, normalisation));
    expect([listColumn(normalised, 'x'), listColumn(normalised, 'y')]).toEqual([
      [0, 5, 10],
      [1, 2, 3],
    ]);
  });

  test.each<readonly [string, Normaliser, Partial<TreeNode>, string]>([
    ['a scale without length', { kind: 'min-max', low: 5, high: 5 }, {}, 'low lies below high'],
    ['a z-score without spread', { kind: 'z-score', mean: 0, deviation: 0 }, {}, 'lies above 0'],
    [
      'no goalposts',
      { kind: 'goalposts', size: 1, isCut: true },
      { low: 1 },
      '"x" has no goalposts',
    ],
    [
      'goalposts the wrong way round',
      { kind: 'goalposts', size: 1, isCut: true },
      { low: 2, high: 1 },
      'low lies below high',
    ],
    ['no target', { kind: 'distance-to-target', isCut: true }, {}, '"x" has no target'],
    [
      'a reference that is no unit',
      { kind: 'distance-to-reference', unit: 'u9', isCut: true },
      {},
      '"u9" is not among',
    ],
  ])('%s is refused', (_, normaliser, overrides, reason) => {
    expect(getReason(normalise(normaliser, overrides))).toMatch(reason);
  });

  test('a table with fewer columns than the tree has indicators is a mistake of the caller', () => {
    const all = { kind: 'rank', ties: 'lowest' } as const;
    expect(() => fitNormalisation(makeFlatTree('x', 'y'), makeTable({ x: [1] }), { all })).toThrow(
      'no column 1',
    );
  });
});
