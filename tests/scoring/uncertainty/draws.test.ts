import { describe, expect, test } from 'vitest';
import { compileDrawModel, type DrawModel } from '#scoring/uncertainty/draw-model.ts';
import { evaluateOwn, finish, runDraws } from '#scoring/uncertainty/run-draws.ts';
import {
  findCase,
  getDraws,
  meanOf,
  method,
  toCountry,
  toDrawInput,
  toModel,
  uncertainty,
} from './make-draw-input.ts';

const mixed = findCase('mixed');
const draw = (model: DrawModel, draws: number, drawsPerStep = draws) =>
  finish(runDraws(model, { draws, drawsPerStep }));

describe('runDraws', () => {
  const one = toModel([toCountry('one', mixed)]);
  const two = toModel([toCountry('one', mixed), toCountry('two', mixed)]);

  test('gives the same draws again, whatever the steps', () => {
    expect(draw(one, 60, 7)).toEqual(draw(one, 60));
  });

  test('gives other draws from another seed', () => {
    const other = draw(toModel([toCountry('one', mixed)], { seed: 1 }), 10);
    expect(other.sets[0]?.credibility).not.toEqual(draw(one, 10).sets[0]?.credibility);
  });

  test('begins with the same draws when more are made', () => {
    const few = getDraws(draw(one, 20).sets[0]?.gap);
    const many = getDraws(draw(one, 50).sets[0]?.gap);
    expect(many.slice(0, 20)).toEqual(few);
  });

  test('moves no country when another one is added', () => {
    expect(draw(two, 40).sets[0]).toEqual(draw(one, 40).sets[0]);
    expect(draw(two, 40).countries[0]).toEqual(draw(one, 40).countries[0]);
  });

  test('draws two countries with the same record apart', () => {
    const [first, second] = draw(two, 40).sets;
    expect(first?.delivery).not.toEqual(second?.delivery);
  });

  test('tells after every step how far it is, and can be left', () => {
    const run = runDraws(one, { draws: 25, drawsPerStep: 10 });
    expect(run.next().value).toEqual({ done: 10, total: 25 });
    expect(run.next().value).toEqual({ done: 20, total: 25 });
    expect(run.next()).toMatchObject({ done: true, value: { draws: 25 } });
    const left = runDraws(one, { draws: 25, drawsPerStep: 10 });
    left.next();
    expect(left.return(draw(one, 1)).done).toBe(true);
    expect(left.next().done).toBe(true);
  });

  test('keeps every draw within 0 and 100', () => {
    const { sets, countries } = draw(two, 500);
    const all = [
      ...sets.flatMap((set) => [set.delivery, set.credibility, set.gap]),
      ...sets.flatMap(({ withUnknown }) => withUnknown?.credibility ?? []),
      ...countries.flatMap(({ incentives, risk }) => [incentives, risk]),
    ];
    for (const draws of all) {
      expect(getDraws(draws).every((value) => value >= 0 && value <= 100)).toBe(true);
    }
  });
});

describe('what the method withholds', () => {
  test('a set with too few covered commitments has no draws', () => {
    const few = { ...mixed, commitments: mixed.commitments.slice(0, 2) };
    expect(toModel([toCountry('few', few)]).sets.ids).toEqual([]);
  });

  test('without a known design there is delivery, but no credibility', () => {
    const values = Object.fromEntries(Object.keys(mixed.design).map((item) => [item, null]));
    const undesigned = { ...mixed, design: { ...mixed.design, ...values } };
    const [set] = draw(toModel([toCountry('x', undesigned)]), 5).sets;
    expect(set?.delivery.length).toBe(5);
    expect(set?.credibility).toBeNull();
    expect(set?.gap).toBeNull();
  });

  test('without incentives there is risk, but neither credibility nor gap', () => {
    const table = draw(toModel([toCountry('x', { ...mixed, actors: [] })]), 5);
    expect(table.countries[0]?.incentives).toBeNull();
    expect(table.countries[0]?.risk?.length).toBe(5);
    expect(table.sets[0]?.credibility).toBeNull();
  });

  test('without usable figures there is credibility, but no gap', () => {
    const risk = { ...mixed.risk, pillars: [] };
    const table = draw(toModel([toCountry('x', { ...mixed, risk })]), 5);
    expect(table.countries[0]?.risk).toBeNull();
    expect(table.sets[0]?.credibility?.length).toBe(5);
    expect(table.sets[0]?.gap).toBeNull();
  });

  test('a set of a country that is not given is refused', () => {
    const input = toDrawInput([toCountry('one', mixed)]);
    const sets = input.sets.map((set) => ({ ...set, countryId: 'two' }));
    expect(() => compileDrawModel({ ...input, sets }, method, uncertainty)).toThrow(
      'No country two among one',
    );
  });
});

describe('unknown due commitments', () => {
  const [first, ...others] = mixed.commitments;
  if (first === undefined) throw new Error('The case has no commitments.');
  const withGap = { ...mixed, commitments: [{ ...first, findings: [] }, ...others] };
  const [set] = draw(toModel([toCountry('x', withGap)]), 400).sets;
  const headline = getDraws(set?.delivery);

  test('never move the headline: it is as if they had not been made', () => {
    const [without] = draw(toModel([toCountry('x', { ...mixed, commitments: others })]), 400).sets;
    headline.forEach((delivery, row) => {
      expect(delivery).toBeCloseTo(without?.delivery[row] ?? Number.NaN, 10);
    });
  });

  test('are drawn from 0 to 100 in a band of their own', () => {
    const band = getDraws(set?.withUnknown?.delivery);
    // Seven due, one or two of them unknown: the band is drawn toward the middle of 0–100.
    const [own] = evaluateOwn(toModel([toCountry('x', withGap)])).sets;
    expect(meanOf(band)).toBeGreaterThan(meanOf(headline));
    const distance =
      (own?.withUnknown?.delivery[0] ?? Number.NaN) - (own?.delivery[0] ?? Number.NaN);
    expect(Math.abs(meanOf(band) - meanOf(headline) - distance)).toBeLessThan(2);
    expect(set?.withUnknown?.credibility).not.toEqual(set?.credibility);
  });

  test('there is no band where every due commitment is covered', () => {
    const aggregated = toCountry('x', mixed).score.delivery.aggregated.map(({ id }) => id);
    const commitments = mixed.commitments.filter(({ id }) => aggregated.includes(`x ${id}`));
    const [covered] = draw(toModel([toCountry('x', { ...mixed, commitments })]), 5).sets;
    expect(covered?.withUnknown).toBeNull();
  });
});
