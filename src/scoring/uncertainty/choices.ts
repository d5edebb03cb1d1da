/**
 * Another method than the published one, as far as the draws can be made anew by it: every number here is a free choice
 * that `data/method/` argues for and a reader may see otherwise.
 */
import { CREDIBILITY_PARTS, type CredibilityPart } from '#model/method.ts';
import { HALF_LIVES, type Aggregation } from '#model/uncertainty-method.ts';
import type { DrawModel } from './draw-model.ts';
import { RELIABILITIES, type ReliabilityName } from './evidence-model.ts';

export type HalfLifeName = (typeof HALF_LIVES)[number];

/** A choice of every constant. Where the draws vary one between alternatives, null leaves it so; a value fixes it. */
export interface MethodChoices {
  /** Exponents (in a mean, weights) before they are scaled to add up to 1; none negative, one at least above 0. */
  readonly weights: Readonly<Record<CredibilityPart, number>>;
  readonly aggregation: Aggregation | null;
  readonly halfLife: HalfLifeName | null;
  readonly goalposts: 'narrow' | 'wide' | null;
  /** r of each kind of observer, above 0 and up to 1. */
  readonly reliabilities: Readonly<Record<ReliabilityName, number>>;
  /** Share of the weaker domain in an actor's balance, 0–1; the rest is their mean. */
  readonly weakestShare: number;
  /** Share of figures against recorded facts in risk, 0–1. */
  readonly figuresShare: number;
}

/** The choices of the published method itself. */
export function choicesOf(model: DrawModel): MethodChoices {
  const [delivery = 0, incentives = 0, design = 0] = model.credibilityWeights;
  const pairs = RELIABILITIES.map((name, at) => [name, model.evidence.ownReliabilities[at] ?? 0]);
  return {
    weights: { delivery, incentives, design },
    aggregation: null,
    halfLife: null,
    goalposts: null,
    reliabilities: Object.fromEntries(pairs) as MethodChoices['reliabilities'], // every name has its pair
    weakestShare: model.incentives.weakestShare,
    figuresShare: model.risk.figuresShare,
  };
}

/**
 * The model with other choices. The published choices give the model back unchanged, so that its draws are the published
 * ones to the last bit. Throws where no weight is above 0, or a reliability is not.
 */
export function applyChoices(model: DrawModel, choices: MethodChoices): DrawModel {
  const { aggregation, goalposts } = choices;
  const { risk, uncertainty } = model;
  return {
    ...model,
    aggregation: aggregation ?? model.aggregation,
    uncertainty:
      aggregation === null ? uncertainty : { ...uncertainty, aggregations: [aggregation] },
    credibilityWeights: toShares(choices.weights),
    evidence: { ...fixHalfLife(model, choices.halfLife), masses: weighAnew(model, choices) },
    incentives: { ...model.incentives, weakestShare: choices.weakestShare },
    risk: {
      ...risk,
      figuresShare: choices.figuresShare,
      dangers: goalposts === 'wide' ? risk.wideDangers : risk.dangers,
      wideDangers: goalposts === 'narrow' ? risk.dangers : risk.wideDangers,
    },
  };
}

function toShares(weights: MethodChoices['weights']): Float64Array {
  const given = CREDIBILITY_PARTS.map((part) => weights[part]);
  const total = given.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || given.some((weight) => weight < 0)) {
    throw new RangeError(`Weights must not be negative, and one must be above 0: ${given.join()}.`);
  }
  // Weights that add up to 1 already stay as they are, to the last bit.
  return Float64Array.from(given, (weight) =>
    Math.abs(total - 1) < 1e-12 ? weight : weight / total,
  );
}

function fixHalfLife(
  { evidence }: DrawModel,
  halfLife: HalfLifeName | null,
): DrawModel['evidence'] {
  if (halfLife === null) return evidence;
  const own = HALF_LIVES.indexOf(halfLife);
  const table = evidence.halfLives[own] ?? evidence.halfLives[0];
  return { ...evidence, halfLives: [table, table, table], ownHalfLife: own };
}

/** m = r · k with other r. */
function weighAnew({ evidence }: DrawModel, { reliabilities }: MethodChoices): Float64Array {
  const factors = RELIABILITIES.map((name, at) => {
    const [chosen, own] = [reliabilities[name], evidence.ownReliabilities[at] ?? 1];
    if (!(chosen > 0)) throw new RangeError(`The reliability of ${name} must be above 0.`);
    return chosen === own ? 1 : chosen / own;
  });
  return evidence.masses.map((mass, at) => mass * (factors[evidence.reliabilities[at] ?? 0] ?? 1));
}
