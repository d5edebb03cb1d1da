/** What the pages of the audit share. The draws and bootstraps behind it are the costliest part of a build: made once. */
import { getRiskBasis } from '#dataset/dataset.ts';
import { listFirstCoders, toCodedItems } from '#scoring/audit/coded-items.ts';
import { toJudgedFields } from '#scoring/audit/judged-units.ts';
import { measureJudgedRounds } from '#scoring/audit/judged-rounds.ts';
import { measureRounds } from '#scoring/audit/round-agreement.ts';
import { measureSensitivity } from '#scoring/audit/group-sensitivity.ts';
import { measureReliability } from '#scoring/audit/reliability-book.ts';
import { placeWorld } from '#scoring/audit/world-figures.ts';
import { toDrawModel } from '#scoring/draw-book.ts';
import { toAuditedCountries } from '#views/audit/audit-input.ts';
import { toReliabilityPage, type ReliabilityPage } from '#views/audit/reliability-page.ts';
import type { Step, StepResult } from '#views/audit/step.ts';
import { toTenSteps } from '#views/audit/ten-steps.ts';
import type { Coder } from '#model/records.generated.ts';
import { getSite } from './_site.ts';

let steps: ReadonlyMap<Step, StepResult> | undefined;
let reliability: ReliabilityPage | undefined;

/** Every step's result, in the order of the steps. */
export function getTenSteps(): ReadonlyMap<Step, StepResult> {
  steps ??= makeSteps();
  return steps;
}

/** The result of one step. */
export function getStep(step: Step): StepResult {
  const result = getTenSteps().get(step);
  if (!result) throw new Error(`There is no step ${step}.`);
  return result;
}

/** How far the coders agree, and on what they differ most. */
export function getReliability(): ReliabilityPage {
  reliability ??= makeReliability();
  return reliability;
}

function makeSteps(): ReadonlyMap<Step, StepResult> {
  const { dataset, scores, draws, labels } = getSite();
  const basis = getRiskBasis();
  return toTenSteps({
    dataset,
    basis,
    scores,
    draws,
    labels,
    countries: toAuditedCountries(dataset, scores),
    world: placeWorld(basis, scores.asOf, scores.method),
    sensitivity: measureSensitivity(toDrawModel(dataset, scores)),
  });
}

function makeReliability(): ReliabilityPage {
  const { dataset, labels } = getSite();
  const { method } = dataset;
  const rounds = new Map(dataset.codingRounds.map(({ coder, round }) => [coder, round]));
  const roundOf = (coder: Coder) => rounds.get(coder);
  const coded = toCodedItems(dataset);
  const firstCoders = listFirstCoders(dataset);
  const measured = {
    fields: coded.map((field) => measureReliability(field, method, roundOf)),
    judged: toJudgedFields(dataset).map((field) => measureReliability(field, method, roundOf)),
    rounds: coded.flatMap((field) => measureRounds(field, { roundOf, firstCoders }, method)),
    judgedRounds: measureJudgedRounds(dataset, roundOf, method),
  };
  return toReliabilityPage(dataset, measured, labels);
}
