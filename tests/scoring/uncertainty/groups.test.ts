import { describe, expect, test } from 'vitest';
import { betaQuantile } from '#scoring/beta.ts';
import { quantile } from '#scoring/statistics/quantile.ts';
import { analyseSobol } from '#scoring/sensitivity/sobol.ts';
import { DRAW_GROUPS, type DrawPlace } from '#scoring/uncertainty/draw-seed.ts';
import { drawRow, openDrawTools, ownRow } from '#scoring/uncertainty/drawn-row.ts';
import { drawDeliveries } from '#scoring/uncertainty/delivery-draw.ts';
import { pickOutputs, runGroups } from '#scoring/uncertainty/group-runs.ts';
import { evaluateOwn, finish, runDraws } from '#scoring/uncertainty/run-draws.ts';
import {
  findCase,
  getDraws,
  meanOf,
  STILL,
  toCountry,
  toModel,
  uncertainty,
} from './make-draw-input.ts';

const country = toCountry('mixed', findCase('mixed'));
const ROWS = 4000;
const place = (row: number): DrawPlace => ({ seed: uncertainty.seed, row, table: 'a' });

describe('each group, over 4,000 draws', () => {
  const model = toModel([country]);
  const tools = openDrawTools(model);
  const drawn = ownRow(model, tools);
  const own = ownRow(model, tools);
  const deliveries = new Float64Array(model.evidence.keys.length);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    drawRow(model, tools, place(row), drawn);
    drawDeliveries(model.evidence, own.shapes, place(row), tools.stream, deliveries);
    return {
      weights: drawn.weights.credibility.slice(),
      strengths: drawn.judgements.strengths.slice(),
      severities: drawn.judgements.severities.slice(),
      factors: drawn.reliability.factors.slice(),
      halfLife: drawn.reliability.halfLife,
      aggregation: drawn.aggregation,
      isWide: drawn.isWide,
      deliveries: deliveries.slice(),
    };
  });
  const shareOf = (holds: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(holds).length / ROWS;

  test('weights lie around the method’s own, a half within 0.38 and 0.62', () => {
    const ofDelivery = rows.map(({ weights }) => weights[0] ?? 0);
    expect(meanOf(ofDelivery)).toBeCloseTo(0.5, 2);
    // 5% and 95% points of Beta(25, 25).
    expect(quantile(ofDelivery, 0.05)).toBeCloseTo(0.385, 1);
    expect(quantile(ofDelivery, 0.95)).toBeCloseTo(0.615, 1);
    for (const { weights } of rows) expect(meanOf(weights) * 3).toBeCloseTo(1, 12);
  });

  test.each(['strengths', 'severities'] as const)(
    '%s move one up or down in one of ten each, and stay on the scale',
    (kind) => {
      const coded = own.judgements[kind];
      coded.forEach((grade, at) => {
        const share = (value: number) => shareOf((row) => row[kind][at] === value);
        // Four and a half standard errors of a share of 0.1 in 4,000.
        const reach = 0.022;
        const up = grade < 3 ? 0.1 : 0;
        const down = grade > 1 ? 0.1 : 0;
        expect(Math.abs(share(grade + 1) - up)).toBeLessThan(reach);
        expect(Math.abs(share(grade - 1) - down)).toBeLessThan(reach);
        expect(Math.abs(share(grade) - (1 - up - down))).toBeLessThan(1.5 * reach);
      });
    },
  );

  test('reliabilities are drawn from three quarters to five quarters, evenly', () => {
    const factors = rows.map((row) => row.factors[0] ?? 0);
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.75);
    expect(Math.max(...factors)).toBeLessThan(1.25);
    expect(meanOf(factors)).toBeCloseTo(1, 1);
    expect(quantile(factors, 0.25)).toBeCloseTo(0.875, 1);
  });

  test('half-lives, aggregations and goalposts are as likely as one another', () => {
    for (const which of [0, 1, 2]) {
      expect(Math.abs(shareOf((row) => row.halfLife === which) - 1 / 3)).toBeLessThan(0.034);
    }
    for (const kind of uncertainty.aggregations) {
      expect(Math.abs(shareOf((row) => row.aggregation === kind) - 1 / 3)).toBeLessThan(0.034);
    }
    expect(Math.abs(shareOf((row) => row.isWide) - 1 / 2)).toBeLessThan(0.036);
  });

  test('deliveries have the quantiles of the moved and cut Beta', () => {
    const { a, b, move } = own.shapes;
    a.forEach((shape, at) => {
      const draws = rows.map((row) => row.deliveries[at] ?? 0);
      for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
        const beta = betaQuantile(p, { kind: 'beta', a: shape, b: b[at] ?? 0 });
        const wanted = Math.min(1, Math.max(0, beta + (move[at] ?? 0)));
        expect(Math.abs(quantile(draws, p) - wanted)).toBeLessThan(0.03);
      }
    });
  });
});

describe('with everything else still', () => {
  const run = (changes: Parameters<typeof toModel>[1]) =>
    finish(
      runDraws(toModel([country], { ...STILL, ...changes }), { draws: 200, drawsPerStep: 50 }),
    );

  test('a mean of lower power is never higher', () => {
    const of = (aggregation: 'geometric' | 'arithmetic' | 'harmonic') =>
      getDraws(run({ aggregations: [aggregation] }).sets[0]?.credibility);
    const [harmonic, geometric, arithmetic] = [of('harmonic'), of('geometric'), of('arithmetic')];
    geometric.forEach((score, row) => {
      expect(harmonic[row]).toBeLessThanOrEqual(score);
      // The arithmetic mean has no floor, which a part under 1 can use.
      expect(arithmetic[row]).toBeGreaterThanOrEqual(score - 1);
    });
  });

  test('wider goalposts give two risks, and the own ones the risk itself', () => {
    const risks = new Set([...getDraws(run({}).countries[0]?.risk)].map((risk) => risk.toFixed(1)));
    const own = evaluateOwn(toModel([country])).countries[0]?.risk?.[0];
    expect(risks).toContain(own?.toFixed(1));
    expect(risks.size).toBe(2);
  });
});

describe('runGroups', () => {
  const shares = (
    changes: Parameters<typeof toModel>[1],
    score: 'credibility' | 'gap' = 'credibility',
  ) => {
    const model = toModel([country], { ...STILL, ...changes });
    const runs = finish(runGroups(model, { draws: 1500, drawsPerStep: 500 }));
    const outputs = pickOutputs(runs, (table) => table.sets[0]?.[score]);
    if (outputs === undefined) throw new Error('There should be outputs.');
    const { groups } = analyseSobol(outputs);
    return Object.fromEntries(DRAW_GROUPS.map((group, at) => [group, groups[at]]));
  };

  test('table A holds the plain draws', () => {
    const model = toModel([country]);
    const runs = finish(runGroups(model, { draws: 30, drawsPerStep: 10 }));
    const plain = finish(runDraws(model, { draws: 30, drawsPerStep: 30 }));
    expect(runs.a.sets[0]?.credibility).toEqual(plain.sets[0]?.credibility);
    expect(runs.a.countries).toEqual(plain.countries);
    expect(runs.b.sets[0]?.credibility).not.toEqual(plain.sets[0]?.credibility);
  });

  test('first-order shares add up to nearly all of the variance, and a total is not below its first', () => {
    const found = shares(uncertainty);
    const total = DRAW_GROUPS.reduce((sum, group) => sum + (found[group]?.first ?? 0), 0);
    expect(total).toBeGreaterThan(0.6);
    expect(total).toBeLessThan(1.15);
    for (const group of DRAW_GROUPS) {
      expect(found[group]?.total).toBeGreaterThan((found[group]?.first ?? 0) - 0.1);
    }
  });

  test('goalposts move the gap and never the credibility', () => {
    expect(shares({}, 'gap')['goalposts']?.total).toBeGreaterThan(0);
    expect(shares({})['goalposts']).toEqual({ first: 0, total: 0 });
  });

  test('a group that does not vary has no share', () => {
    const found = shares({ concentration: uncertainty.concentration });
    expect(found['aggregation']).toEqual({ first: 0, total: 0 });
    expect(found['reliability']).toEqual({ first: 0, total: 0 });
    expect(found['weights']?.first).toBeGreaterThan(0.02);
    expect(found['evidence']?.first).toBeGreaterThan(0.3);
  });

  test('a score that is withheld has no outputs', () => {
    const runs = finish(runGroups(toModel([country]), { draws: 2, drawsPerStep: 1 }));
    expect(pickOutputs(runs, (table) => table.sets[9]?.credibility)).toBeUndefined();
  });
});
