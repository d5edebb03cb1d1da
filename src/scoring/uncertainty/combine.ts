import type { RandomStream } from '../random/stream.ts';
import type { DrawModel } from './draw-model.ts';
import { startStream, type DrawPlace } from './draw-seed.ts';
import type { DrawTable, SetScoreDraws } from './draw-table.ts';
import type { DrawnJudgements } from './evidence-draw.ts';
import type { Aggregation } from '#model/uncertainty-method.ts';
import type { DrawnWeights } from './weights-draw.ts';

/** One draw of everything: what a row of scores is made of. */
export interface DrawnInputs {
  readonly weights: DrawnWeights;
  readonly judgements: DrawnJudgements;
  /** Of each commitment, 0–1. */
  readonly deliveries: Float64Array;
  readonly aggregation: Aggregation;
  readonly isWide: boolean;
}

/** Where unknown due commitments are drawn from; null: they are put at one half. */
export interface UnknownDraw {
  readonly place: DrawPlace;
  readonly stream: RandomStream;
}

/**
 * Joins one draw into a row of the table: country by country, then set by set. Allocates nothing, for
 * which numbers are handed on one by one.
 */
export function combineRow(
  model: DrawModel,
  inputs: DrawnInputs,
  unknown: UnknownDraw | null,
  table: DrawTable,
  row: number,
): void {
  for (let country = 0; country < table.countries.length; country += 1) {
    const draws = table.countries[country];
    if (draws === undefined) continue;
    if (draws.incentives !== null) {
      draws.incentives[row] = 50 * (1 + balanceOfCountry(model, inputs, country));
    }
    if (draws.risk !== null) draws.risk[row] = 100 * riskOfCountry(model, inputs, country);
  }
  for (let set = 0; set < table.sets.length; set += 1) {
    combineSet(model, inputs, unknown, table, set, row);
  }
}

function balanceOfCountry(
  { incentives }: DrawModel,
  { weights, judgements }: DrawnInputs,
  country: number,
): number {
  const end = incentives.actorStarts[country + 1] ?? 0;
  let balance = 0;
  for (let actor = incentives.actorStarts[country] ?? 0; actor < end; actor += 1) {
    balance += (weights.actors[actor] ?? 0) * (judgements.balances[actor] ?? 0);
  }
  return balance;
}

/** R, 0–1: weighted means in place of the method's plain ones (Method §3.5). */
function riskOfCountry(model: DrawModel, inputs: DrawnInputs, country: number): number {
  const figures = squareOfFigures(model, inputs, country);
  const facts = inputs.judgements.factDangers[country] ?? -1;
  if (facts < 0) return Math.sqrt(figures);
  const { riskKinds } = inputs.weights;
  const joined = (riskKinds[0] ?? 0) * figures + (riskKinds[1] ?? 0) * facts * facts;
  return Math.sqrt(joined > figures ? joined : figures);
}

/** Rq²: the weighted mean of the squares of the usable pillars, each the weighted mean of its usable variables. */
function squareOfFigures({ risk }: DrawModel, inputs: DrawnInputs, country: number): number {
  const { pillars, variables } = inputs.weights;
  const dangers = inputs.isWide ? risk.wideDangers : risk.dangers;
  const row = country * (risk.variableStarts[risk.variableStarts.length - 1] ?? 0);
  let squares = 0;
  let weightOfPillars = 0;
  for (let pillar = 0; pillar < pillars.length; pillar += 1) {
    const end = risk.variableStarts[pillar + 1] ?? 0;
    let sum = 0;
    let weight = 0;
    for (let variable = risk.variableStarts[pillar] ?? 0; variable < end; variable += 1) {
      if (risk.isUsable[row + variable] !== 1) continue;
      sum += (variables[variable] ?? 0) * (dangers[row + variable] ?? 0);
      weight += variables[variable] ?? 0;
    }
    if (weight === 0) continue;
    const danger = sum / weight;
    squares += (pillars[pillar] ?? 0) * danger * danger;
    weightOfPillars += pillars[pillar] ?? 0;
  }
  return squares / weightOfPillars;
}

function combineSet(
  model: DrawModel,
  inputs: DrawnInputs,
  unknown: UnknownDraw | null,
  table: DrawTable,
  set: number,
  row: number,
): void {
  const draws = table.sets[set];
  if (draws === undefined) return;
  const { members, starts, coveredEnds, keys } = model.sets;
  const { commitments } = inputs.weights;
  const coveredEnd = coveredEnds[set] ?? 0;
  let sum = 0;
  let weight = 0;
  for (let at = starts[set] ?? 0; at < coveredEnd; at += 1) {
    const share = commitments[at] ?? 0;
    sum += share * (inputs.deliveries[members[at] ?? 0] ?? 0);
    weight += share;
  }
  writeScores(model, inputs, table, set, row, draws, sum / weight);
  if (draws.withUnknown === null) return;
  if (unknown !== null) startStream(unknown.stream, unknown.place, 'unknown', keys[set] ?? 0);
  const end = starts[set + 1] ?? 0;
  for (let at = coveredEnd; at < end; at += 1) {
    const share = commitments[at] ?? 0;
    sum += share * (unknown === null ? 0.5 : unknown.stream.nextDouble());
    weight += share;
  }
  writeScores(model, inputs, table, set, row, draws.withUnknown, sum / weight);
}

function writeScores(
  model: DrawModel,
  inputs: DrawnInputs,
  table: DrawTable,
  set: number,
  row: number,
  draws: SetScoreDraws,
  delivery: number,
): void {
  draws.delivery[row] = 100 * delivery;
  if (draws.credibility === null) return;
  const country = table.countries[model.sets.countries[set] ?? 0];
  const incentives = (country?.incentives?.[row] ?? 0) / 100;
  const design = model.sets.designs[set] ?? 0;
  const credibility = joinParts(model, inputs, delivery, incentives, design);
  draws.credibility[row] = 100 * credibility;
  if (draws.gap === null) return;
  draws.gap[row] = (country?.risk?.[row] ?? 0) * (1 - credibility);
}

/** K, 0–1, from parts of 0–1 (Method §3.6 and §3.7). Only a mean that a 0 would empty has a floor. */
function joinParts(
  { floor }: DrawModel,
  { weights, aggregation }: DrawnInputs,
  delivery: number,
  incentives: number,
  design: number,
): number {
  const ofDelivery = weights.credibility[0] ?? 0;
  const ofIncentives = weights.credibility[1] ?? 0;
  const ofDesign = weights.credibility[2] ?? 0;
  if (aggregation === 'arithmetic') {
    return ofDelivery * delivery + ofIncentives * incentives + ofDesign * design;
  }
  const a = delivery > floor ? delivery : floor;
  const b = incentives > floor ? incentives : floor;
  const c = design > floor ? design : floor;
  if (aggregation === 'harmonic') return 1 / (ofDelivery / a + ofIncentives / b + ofDesign / c);
  // A product of powers by its logarithm, as in the draws that were frozen: powers would differ in the last bits.
  return Math.exp(ofDelivery * Math.log(a) + ofIncentives * Math.log(b) + ofDesign * Math.log(c));
}
