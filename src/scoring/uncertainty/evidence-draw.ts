import { hashName, type RandomStream } from '../random/stream.ts';
import type { DrawModel } from './draw-model.ts';
import { startStream, type DrawPlace } from './draw-seed.ts';
import { balanceOfActor } from './incentive-model.ts';
import { dangerOfFacts } from './risk-model.ts';

/** Judgements of one draw, and what follows from them alone. */
export interface DrawnJudgements {
  /** Of each incentive, 1–3. */
  readonly strengths: Float64Array;
  /** Of each risk fact, 1–3. */
  readonly severities: Float64Array;
  /** I of each actor, −1 to 1. */
  readonly balances: Float64Array;
  /** Rf of each country, 0–1; −1 without a fact. */
  readonly factDangers: Float64Array;
}

const LEAST_GRADE = 1;
const LARGEST_GRADE = 3;
const STRENGTHS = hashName('strengths');
const SEVERITIES = hashName('severities');

/** The judgements as they were coded. */
export function ownJudgements(model: DrawModel): DrawnJudgements {
  const judgements: DrawnJudgements = {
    strengths: model.incentives.strengths.slice(),
    severities: model.risk.severities.slice(),
    balances: new Float64Array(model.incentives.roleShares.length),
    factDangers: new Float64Array(model.countryKeys.length),
  };
  weighJudgements(model, judgements);
  return judgements;
}

/** Draws strengths and severities one up or down with the method's probability each way, and what follows. */
export function drawJudgements(
  model: DrawModel,
  place: DrawPlace,
  stream: RandomStream,
  drawn: DrawnJudgements,
): void {
  const { actorStarts, starts, strengths } = model.incentives;
  const { factStarts, severities } = model.risk;
  const { judgementShiftProbability: shift } = model.uncertainty;
  for (let country = 0; country < model.countryKeys.length; country += 1) {
    const key = model.countryKeys[country] ?? 0;
    startStream(stream, place, 'evidence', key ^ STRENGTHS);
    const first = starts[actorStarts[country] ?? 0] ?? 0;
    const end = starts[actorStarts[country + 1] ?? 0] ?? 0;
    shiftGrades(stream, shift, strengths, drawn.strengths, first, end);
    startStream(stream, place, 'evidence', key ^ SEVERITIES);
    shiftGrades(
      stream,
      shift,
      severities,
      drawn.severities,
      factStarts[country] ?? 0,
      factStarts[country + 1] ?? 0,
    );
  }
  weighJudgements(model, drawn);
}

function weighJudgements(model: DrawModel, drawn: DrawnJudgements): void {
  for (let actor = 0; actor < drawn.balances.length; actor += 1) {
    drawn.balances[actor] = balanceOfActor(model.incentives, drawn.strengths, actor);
  }
  for (let country = 0; country < drawn.factDangers.length; country += 1) {
    drawn.factDangers[country] = dangerOfFacts(model.risk, drawn.severities, country);
  }
}

/** A grade that would leave the scale stays at its end. */
function shiftGrades(
  stream: RandomStream,
  probability: number,
  own: Float64Array,
  drawn: Float64Array,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at += 1) {
    const grade = own[at] ?? 0;
    const uniform = stream.nextDouble();
    if (uniform < probability) drawn[at] = grade > LEAST_GRADE ? grade - 1 : grade;
    else if (uniform < 2 * probability) drawn[at] = grade < LARGEST_GRADE ? grade + 1 : grade;
    else drawn[at] = grade;
  }
}
