/** The ten steps with what was computed for each. */
import { toDetailsStep } from './details.ts';
import { toFrameworkStep } from './framework.ts';
import { toMissingStep } from './missing-data.ts';
import { toMultivariateStep } from './multivariate.ts';
import { toNormalisationStep } from './normalisation.ts';
import { toLinksStep } from './other-measures.ts';
import { toPresentationStep } from './presentation.ts';
import { toSelectionStep } from './selection.ts';
import { STEPS, type Step, type StepResult } from './step.ts';
import { toUncertaintyStep } from './uncertainty.ts';
import { toWeightsStep } from './weights.ts';
import type { AuditInput } from './audit-input.ts';

const makers: Readonly<Record<Step, (input: AuditInput) => StepResult>> = {
  '1-framework': toFrameworkStep,
  '2-selection': toSelectionStep,
  '3-missing-data': toMissingStep,
  '4-multivariate': toMultivariateStep,
  '5-normalisation': toNormalisationStep,
  '6-weights': toWeightsStep,
  '7-uncertainty': toUncertaintyStep,
  '8-details': toDetailsStep,
  '9-links': toLinksStep,
  '10-presentation': toPresentationStep,
};

/** Every step's result, in the order of the steps. */
export function toTenSteps(input: AuditInput): ReadonlyMap<Step, StepResult> {
  return new Map(STEPS.map((step) => [step, makers[step](input)]));
}
