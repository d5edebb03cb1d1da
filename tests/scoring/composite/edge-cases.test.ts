import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kurtosisOf, skewnessOf } from '#scoring/composite/moments.ts';
import type { Normaliser } from '#scoring/composite/normaliser.ts';
import { rankUnits } from '#scoring/composite/rank-units.ts';
import { transformColumn } from '#scoring/composite/transform.ts';
import type { Transform } from '#scoring/composite/transform.ts';
import { compileTree } from '#scoring/composite/tree.ts';
import type { TreeNode } from '#scoring/composite/tree.ts';
import { winsorise } from '#scoring/composite/winsorise.ts';
import { getOutcome, listColumn, makeNode, makeTable, makeTree, toColumn } from './make-index.ts';
import { computeCopeland, computeMean, normaliseTable, USUAL_LIMITS } from './call-engine.ts';

interface EdgeCase {
  readonly id: string;
  readonly value: unknown;
  readonly better: string;
}

const path = new URL('../../fixtures/coinr/edge-cases.json', import.meta.url);
const edgeCases: readonly EdgeCase[] = JSON.parse(readFileSync(path, 'utf8'));

type Cells = readonly (number | null)[];

function normalise(cells: Cells, normaliser: Normaliser, overrides: Partial<TreeNode> = {}): Cells {
  const tree = getOutcome(compileTree(makeTree(makeNode('x', overrides))));
  return listColumn(
    getOutcome(normaliseTable(tree, makeTable({ x: cells }), { all: normaliser })),
    'x',
  );
}

function transform(cells: Cells, kind: Transform): Cells {
  const transformed = transformColumn(toColumn(cells), kind);
  if (transformed.kind === 'undefined') throw new Error(transformed.reason);
  return [...transformed.values];
}

function pullIn(cells: Cells, mostPoints: number | null = 5) {
  const { values, pointCount, points } = winsorise(toColumn(cells), {
    mostPoints,
    ...USUAL_LIMITS,
  });
  const treated = points.map((point) =>
    point === null ? '' : point === 'lowered' ? 'winhi' : 'winlo',
  );
  return {
    x: Array.from(values, (value) => (Number.isNaN(value) ? null : value)),
    nwin: pointCount,
    treated,
  };
}

const tiedOutliers = [
  ...Array.from({ length: 60 }, (_, at) => at + 1),
  5000,
  5800,
  6600,
  7400,
  8200,
  9000,
];
const lowest = { ties: 'lowest' } as const;

/** What the engine answers to each call on which COINr is right. */
const answers: Readonly<Record<string, () => unknown>> = {
  rank_ties_missing: () => normalise([2, 2, null, 1, 5], { kind: 'rank', ...lowest }),
  prank_ties_missing: () => normalise([2, 2, null, 1, 5], { kind: 'percentile-rank', ...lowest }),
  borda_ties_missing: () => normalise([2, 2, null, 1, 5], { kind: 'borda', ...lowest }),
  goalposts_negative_direction: () =>
    normalise(
      [0, 2, 5, 11, null],
      { kind: 'goalposts', size: 1, isCut: true },
      { low: 0, high: 10, direction: -1 },
    ),
  goalposts_no_trunc: () =>
    normalise([-5, 5, 15], { kind: 'goalposts', size: 100, isCut: false }, { low: 0, high: 10 }),
  dist2targ_negative_capped: () =>
    normalise(
      [1, 4, 8, 10],
      { kind: 'distance-to-target', isCut: true },
      { target: 3, direction: -1 },
    ),
  dist2ref: () =>
    normalise([1, 4, 8, 10], { kind: 'distance-to-reference', unit: 'u3', isCut: true }),
  amean_missing: () => computeMean({ kind: 'arithmetic' }, [10, null, 40], [1, 2, 3]),
  amean_all_missing: () => computeMean({ kind: 'arithmetic' }, [null, null], [1, 1]),
  amean_one_zero_weight: () => computeMean({ kind: 'arithmetic' }, [1, 2], [0, 1]),
  gmean_missing: () => computeMean({ kind: 'geometric' }, [4, null, 9], [1, 1, 1]),
  genmean_p_minus1: () => computeMean({ kind: 'power', exponent: -1 }, [2, 6], [1, 1]),
  copeland_direct: () =>
    computeCopeland(
      [
        [1, 2, 3],
        [3, 1, 2],
        [3, 1, 2],
      ].map(toColumn),
      Float64Array.of(1, 1, 1),
    ),
  log_CT: () => transform([0, 1, 3, 10, 100], { kind: 'log-range' }),
  log_CT_plus_negative_skew: () => transform([0, 90, 97, 99, 100], { kind: 'log-range-mirrored' }),
  boxcox_half: () => transform([0, 1, 3, 10, 100], { kind: 'box-cox', lambda: 0.5 }),
  winsorise_one_outlier: () => pullIn([1, 2, 3, 4, 5, 6, 7, 8, 9, 200]),
  winsorise_low_outlier_missing: () => pullIn([-200, null, 2, 3, 4, 5, 6, 7, 8, 9, 9.5]),
  winsorise_winmax_NULL_direct: () => pullIn(tiedOutliers, null).nwin,
  skew: () => skewnessOf(toColumn([1, 2, 3, 4, 20])),
  kurt: () => kurtosisOf(toColumn([1, 2, 3, 4, 20])),
  skew_n2: () => skewnessOf(toColumn([1, 2])),
  kurt_n3: () => kurtosisOf(toColumn([1, 2, 9])),
  rank_df_ties: () => rankUnits(toColumn([5, 9, 9, null])),
};

/** The same shape with numbers written as the file writes them, and gaps as null. */
function toNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toNumbers);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNumbers(inner)]));
  }
  if (value === 'NA') return null;
  return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value))
    ? Number(value)
    : value;
}

function expectClose(actual: unknown, wanted: unknown): void {
  if (typeof wanted === 'number') {
    expect(actual).toBeTypeOf('number');
    expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
  } else if (typeof wanted === 'object' && wanted !== null) {
    const members = new Map(Object.entries(actual ?? {}));
    expect([...members.keys()]).toEqual(Object.keys(wanted));
    for (const [key, inner] of Object.entries(wanted)) expectClose(members.get(key), inner);
  } else {
    expect(actual).toBe(wanted);
  }
}

describe('awkward input on which COINr is right', () => {
  const agreed = edgeCases.filter(({ better }) => /^same( value| \(|$)/.test(better));

  test.each(agreed.map((edgeCase) => [edgeCase.id, edgeCase] as const))('%s', (id, { value }) => {
    expectClose(answers[id]?.(), toNumbers(value));
  });

  test('no answer is given to a call that is not among them', () => {
    expect(Object.keys(answers).sort()).toEqual(agreed.map(({ id }) => id).sort());
  });
});
