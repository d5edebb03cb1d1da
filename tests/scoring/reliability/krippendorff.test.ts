import { describe, expect, test } from 'vitest';
import { openStream } from '#scoring/random/stream.ts';
import { bootstrapAlpha } from '#scoring/reliability/alpha-interval.ts';
import { countCoincidences, tallyUnits } from '#scoring/reliability/coincidences.ts';
import { measureAlpha } from '#scoring/reliability/krippendorff.ts';
import type { Metric } from '#scoring/reliability/level-metric.ts';
import examples from '../../fixtures/agreement/krippendorff.json' with { type: 'json' };
import coders from '../../fixtures/agreement/two-coders.json' with { type: 'json' };
import { toUnits } from './to-units.ts';

const METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const satisfies readonly Metric[];

describe.each(examples)('$name', (example) => {
  const units = toUnits(example.coders);

  test.each(METRICS.filter((metric) => metric in example.alpha))(
    '%s alpha is as published',
    (metric) => {
      const found = measureAlpha(units, metric);
      const alphas: Partial<Record<Metric, number>> = example.alpha;
      const observed: Partial<Record<Metric, number>> = example.observed;
      const expected: Partial<Record<Metric, number>> = example.expected;
      if (found.kind === 'none') throw new Error(found.reason);
      expect(found.alpha).toBeCloseTo(alphas[metric] ?? Number.NaN, 12);
      expect(found.observed).toBeCloseTo(observed[metric] ?? Number.NaN, 10);
      expect(found.expected).toBeCloseTo(expected[metric] ?? Number.NaN, 10);
      expect(found.pairableValues).toBe(example.pairableValues);
    },
  );

  test('the coincidence matrix is as published', () => {
    const pairable = tallyUnits(units);
    const matrix = new Float64Array(pairable.values.length ** 2);
    countCoincidences(pairable, Int32Array.from(pairable.sizes.keys()), matrix);
    example.coincidences.flat().forEach((count, at) => {
      expect(matrix[at]).toBeCloseTo(count, 12);
    });
  });
});

test.each(['nominal', 'ordinal', 'interval'] as const)('two coders, %s', (metric) => {
  const found = measureAlpha(toUnits([coders.x, coders.y]), metric);
  expect(found).toHaveProperty('alpha');
  if (found.kind === 'alpha') expect(found.alpha).toBeCloseTo(coders.krippendorff[metric], 12);
});

describe('measureAlpha', () => {
  test('is 1 where all coders agree', () => {
    expect(
      measureAlpha(
        [
          [0, 0],
          [2, 2, 2],
          [3, 3, null],
        ],
        'ordinal',
      ),
    ).toHaveProperty('alpha', 1);
  });

  test('a unit coded once changes nothing', () => {
    const units = [
      [0, 1],
      [2, 2],
      [3, 3],
    ];
    expect(measureAlpha([...units, [1, null], [null, null]], 'ordinal')).toEqual(
      measureAlpha(units, 'ordinal'),
    );
  });

  test('the order of coders and of units changes nothing', () => {
    const units = [
      [0, 1, null],
      [2, 2, 3],
      [null, 3, 3],
      [1, 0, 0],
    ];
    const turned = units.map((unit) => unit.toReversed()).toReversed();
    expect(measureAlpha(turned, 'ordinal')).toEqual(measureAlpha(units, 'ordinal'));
  });

  test.each([
    ['no unit', [], 'no-pairs'],
    [
      'no unit with two values',
      [
        [1, null],
        [null, 2],
      ],
      'no-pairs',
    ],
    [
      'the same value everywhere',
      [
        [1, 1],
        [1, 1],
      ],
      'no-variation',
    ],
  ])('there is none with %s', (_, units, reason) => {
    expect(measureAlpha(units, 'ordinal')).toEqual({ kind: 'none', reason });
  });
});

describe('bootstrapAlpha', () => {
  const units = toUnits(examples[0]?.coders ?? []);
  const plan = { replicates: 500, probability: 0.9 };

  test('surrounds alpha, and the same seed gives the same interval', () => {
    const found = bootstrapAlpha(units, 'ordinal', plan, openStream([1, 2, 3, 4]));
    expect(found?.low).toBeLessThan(0.8154);
    expect(found?.high).toBeGreaterThan(0.8154);
    expect(bootstrapAlpha(units, 'ordinal', plan, openStream([1, 2, 3, 4]))).toEqual(found);
  });

  test('is narrow around 1 where all agree, counting only replicates with variation', () => {
    const agreed = [
      [0, 0],
      [3, 3],
    ];
    const found = bootstrapAlpha(agreed, 'nominal', plan, openStream([1, 2, 3, 4]));
    expect(found).toMatchObject({ low: 1, high: 1 });
    // Half of the replicates of two units draw one unit twice.
    expect(found?.replicates).toBeGreaterThan(200);
    expect(found?.replicates).toBeLessThan(300);
  });

  test('there is none without pairs', () => {
    expect(bootstrapAlpha([[1, null]], 'ordinal', plan, openStream([1, 2, 3, 4]))).toBeUndefined();
  });
});
