import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStream } from '#scoring/random/stream.ts';
import { pickAlternative } from '#scoring/sensitivity/pick-freeze.ts';
import { analyseSobol, bootstrapSobol } from '#scoring/sensitivity/sobol.ts';
import expected from '../../fixtures/sobol/expected.json' with { type: 'json' };
import { drawPickFreeze, runPickFreeze, toPickFreeze } from './pick-freeze-design.ts';

const at = (inputs: Float64Array, column: number) => inputs[column] ?? Number.NaN;

/** Test functions of sensitivity analysis, on inputs uniform on 0–1. */
const functions = {
  ishigami(inputs: Float64Array) {
    const [x1 = 0, x2 = 0, x3 = 0] = [...inputs].map((u) => Math.PI * (2 * u - 1));
    return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
  },
  gfunction: (inputs: Float64Array) =>
    [0, 1, 4.5, 9].reduce((y, a, i) => (y * (Math.abs(4 * at(inputs, i) - 2) + a)) / (1 + a), 1),
  linear: (inputs: Float64Array) => 1 + 2 * at(inputs, 0) + 3 * at(inputs, 1),
  product: (inputs: Float64Array) => at(inputs, 0) * at(inputs, 1),
};

const names = ['ishigami', 'gfunction', 'linear', 'product'] as const;

/** The outputs of a test function on the published design: rows of A, then rows of B. */
function runPublished(name: (typeof names)[number]) {
  const path = new URL(`../../fixtures/sobol/${name}-inputs.csv`, import.meta.url);
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split(',').length;
  const values = Float64Array.from(lines.flatMap((line) => line.split(',').map(Number)));
  const half = values.length / 2;
  const groups = Array.from({ length: columns }, (_, column) => [column]);
  const design = toPickFreeze(values.subarray(0, half), values.subarray(half), columns, groups);
  return runPickFreeze(design, functions[name]);
}

describe.each(names)('%s on the published design', (name) => {
  const reference = expected[name];
  const outputs = runPublished(name);

  test('gives the published outputs of the first run of each table', () => {
    const first = [outputs.a, outputs.b, ...outputs.mixed].map((table) => table[0]);
    first.forEach((y, table) => {
      expect(y).toBeCloseTo(reference.outputsOfFirstRow[table] ?? Number.NaN, 12);
    });
  });

  test('gives the published variance and the centred Saltelli and Jansen indices', () => {
    const found = analyseSobol(outputs);
    expect(found.variance).toBeCloseTo(reference.variance, 11);
    found.groups.forEach((group, index) => {
      expect(group?.first).toBeCloseTo(reference.first[index] ?? Number.NaN, 11);
      expect(group?.total).toBeCloseTo(reference.total[index] ?? Number.NaN, 11);
    });
  });

  test('comes nearer to the true indices than the uncentred estimator where the mean is large', () => {
    const errors = reference.analytic.first.map((truth, index) => ({
      centred: Math.abs((reference.first[index] ?? 0) - truth),
      uncentred: Math.abs((reference.uncentred[index] ?? 0) - truth),
    }));
    const worst = (kind: 'centred' | 'uncentred') =>
      Math.max(...errors.map((error) => error[kind]));
    const found = analyseSobol(outputs).groups.map((group) => group?.first ?? Number.NaN);
    const ours = Math.max(
      ...found.map((first, index) => Math.abs(first - (reference.analytic.first[index] ?? 0))),
    );
    expect(ours).toBeCloseTo(worst('centred'), 11);
    expect(ours).toBeLessThanOrEqual(worst('uncentred') + 1e-3);
  });
});

describe.each(names)('%s on our own large design', (name) => {
  test('gives the analytic indices within sampling error', () => {
    const reference = expected[name];
    const columns = reference.first.length;
    const stream = openStream([17, 0, 0, 1]);
    const groups = Array.from({ length: columns }, (_, column) => [column]);
    const design = drawPickFreeze(60_000, columns, groups, stream.nextDouble);
    const found = analyseSobol(runPickFreeze(design, functions[name]));
    expect(found.variance / reference.analytic.variance).toBeCloseTo(1, 1);
    found.groups.forEach((group, index) => {
      const first = reference.analytic.first[index] ?? Number.NaN;
      const total = reference.analytic.total[index] ?? Number.NaN;
      expect(Math.abs((group?.first ?? Number.NaN) - first)).toBeLessThan(0.03);
      expect(Math.abs((group?.total ?? Number.NaN) - total)).toBeLessThan(0.03);
    });
  });
});

describe('groups of inputs', () => {
  test('a group of all inputs carries the whole variance', () => {
    const stream = openStream([4, 4, 4, 4]);
    const design = drawPickFreeze(4000, 2, [[0, 1]], stream.nextDouble);
    const [group] = analyseSobol(runPickFreeze(design, functions.product)).groups;
    expect(group?.first).toBeCloseTo(1, 1);
    expect(group?.total).toBeCloseTo(1, 1);
  });
});

describe('an output that does not vary', () => {
  const outputs = runPickFreeze(
    drawPickFreeze(8, 1, [[0]], openStream([1, 1, 1, 1]).nextDouble),
    () => 3,
  );

  test('has no indices', () => {
    expect(analyseSobol(outputs)).toEqual({ variance: 0, groups: [undefined] });
  });

  test('and no interval', () => {
    expect(bootstrapSobol(outputs, 20, 0.9, openStream([1, 1, 1, 1]))).toEqual([undefined]);
  });
});

describe('bootstrapSobol', () => {
  const outputs = runPublished('linear');

  test('surrounds the indices', () => {
    const intervals = bootstrapSobol(outputs, 200, 0.95, openStream([2, 2, 2, 2]));
    analyseSobol(outputs).groups.forEach((group, index) => {
      const interval = intervals[index];
      expect(interval?.first.low).toBeLessThanOrEqual(group?.first ?? Number.NaN);
      expect(interval?.first.high).toBeGreaterThanOrEqual(group?.first ?? Number.NaN);
      expect(interval?.total.low).toBeLessThanOrEqual(group?.total ?? Number.NaN);
      expect(interval?.total.high).toBeGreaterThanOrEqual(group?.total ?? Number.NaN);
    });
  });

  test('draws whole rows, so that an output scaled by 1,000 has the same interval', () => {
    const scale = (table: Float64Array) => table.map((y) => 1000 * y);
    const scaled = { a: scale(outputs.a), b: scale(outputs.b), mixed: outputs.mixed.map(scale) };
    const plain = bootstrapSobol(outputs, 50, 0.95, openStream([2, 2, 2, 2]));
    const large = bootstrapSobol(scaled, 50, 0.95, openStream([2, 2, 2, 2]));
    plain.forEach((interval, index) => {
      expect(large[index]?.first.high).toBeCloseTo(interval?.first.high ?? Number.NaN, 10);
    });
  });
});

describe('pickAlternative', () => {
  test('cuts the range of the number, not that of the sample', () => {
    // Four numbers from 0.4 to 0.6: of two alternatives, each is picked by its half of 0–1.
    expect([0.4, 0.45, 0.49, 0.6].map((u) => pickAlternative(u, 2))).toEqual([0, 0, 0, 1]);
  });

  test('reaches the first and the last', () => {
    expect([0, 0.34, 0.67, 1].map((u) => pickAlternative(u, 3))).toEqual([0, 1, 2, 2]);
  });
});
