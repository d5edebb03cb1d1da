import type { SetKind } from '#model/method.ts';
import type { Case } from '#scoring/case/parse-case.ts';
import { scoreCase, type CaseScore } from '#scoring/case/score-case.ts';
import type { RiskPillarInput } from '#scoring/inputs.ts';
import type { DrawInput, DrawModel } from '#scoring/uncertainty/draw-model.ts';
import { compileDrawModel } from '#scoring/uncertainty/draw-model.ts';
import type { UncertaintyMethod } from '#model/uncertainty-method.ts';
import { readMethod } from '../read-method.ts';
import { cases, getCase, pick } from '../reference-cases.ts';

export const method = readMethod();
export const { uncertainty } = method;

/** An invented case by its name. */
export function findCase(name: 'mixed' | 'shallow' | 'edges'): Case {
  return getCase(pick(cases, name));
}

/** A country made of one case, whose commitments carry its id so that countries share none. */
export interface CountryOfCase {
  readonly id: string;
  readonly given: Case;
  readonly score: CaseScore;
}

export function toCountry(id: string, given: Case): CountryOfCase {
  const commitments = given.commitments.map((commitment) => ({
    ...commitment,
    id: `${id} ${commitment.id}`,
  }));
  const own = { ...given, commitments };
  return { id, given: own, score: scoreCase(own, method) };
}

/** What is drawn from of some countries, each with its own set; the first one's day is that of all. */
export function toDrawInput(countries: readonly CountryOfCase[]): DrawInput {
  const [first] = countries;
  if (first === undefined) throw new RangeError('There is no country.');
  return {
    asOf: first.given.asOf,
    countries: countries.map(({ id, given, score }) => ({
      id,
      incentives: score.incentives,
      risk: {
        input: given.risk,
        score: score.risk,
        widePillars: given.risk.pillars.map(toWidePillar),
      },
    })),
    sets: countries.map(({ id, score }) => ({
      id,
      kind: 'country' satisfies SetKind,
      countryId: id,
      delivery: score.delivery,
      design: score.design.score,
    })),
  };
}

/** Goalposts half as far again: every danger where more is worse becomes less. */
function toWidePillar({ id, variables }: RiskPillarInput): RiskPillarInput {
  return { id, variables: variables.map((each) => ({ ...each, high: each.high * 1.5 })) };
}

/** The model of some countries, with some constants of the draws changed. */
export function toModel(
  countries: readonly CountryOfCase[],
  changes: Partial<UncertaintyMethod> = {},
): DrawModel {
  return compileDrawModel(toDrawInput(countries), method, { ...uncertainty, ...changes });
}

/** Constants under which nothing varies but what a test lets vary. */
export const STILL: Partial<UncertaintyMethod> = {
  concentration: 1e6,
  judgementShiftProbability: 0,
  reliabilityFactorLow: 1,
  reliabilityFactorHigh: 1,
  halfLifeMonths: { short: 24, middle: 24, long: 24 },
  aggregations: ['geometric'],
};

export function meanOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** A list that must be there. */
export function getDraws(draws: Float64Array | null | undefined): Float64Array {
  if (draws === null || draws === undefined) throw new Error('There are no draws.');
  return draws;
}
