import { drawDirichlet } from '../random/dirichlet.ts';
import { hashName, type RandomStream } from '../random/stream.ts';
import type { DrawModel } from './draw-model.ts';
import { startStream, type DrawPlace } from './draw-seed.ts';

/** Every weight of one draw, or the concentrations from which they are drawn: each run of them adds up to 1, or to the concentration. */
export interface DrawnWeights {
  /** Of delivery, incentives and design in credibility. */
  readonly credibility: Float64Array;
  /** Of figures and of facts in risk. */
  readonly riskKinds: Float64Array;
  /** Of the pillars among the figures, and of the variables in their pillars. */
  readonly pillars: Float64Array;
  readonly variables: Float64Array;
  /** Of the actors of a country. */
  readonly actors: Float64Array;
  /** Of the due commitments of a set. */
  readonly commitments: Float64Array;
}

/** The weights of the method itself: what the draws lie around. */
export function ownWeights(model: DrawModel): DrawnWeights {
  const { variableStarts, figuresShare } = model.risk;
  const pillars = new Float64Array(variableStarts.length - 1).fill(1 / (variableStarts.length - 1));
  const variables = new Float64Array(variableStarts.at(-1) ?? 0);
  for (let pillar = 0; pillar + 1 < variableStarts.length; pillar += 1) {
    const start = variableStarts[pillar] ?? 0;
    const end = variableStarts[pillar + 1] ?? 0;
    variables.fill(1 / (end - start), start, end);
  }
  return {
    credibility: model.credibilityWeights.slice(),
    riskKinds: Float64Array.of(figuresShare, 1 - figuresShare),
    pillars,
    variables,
    actors: model.incentives.roleShares.slice(),
    commitments: model.sets.shares.slice(),
  };
}

/** The concentrations of the draws: the method's own weights times one number. */
export function concentrationsOf(model: DrawModel): DrawnWeights {
  const { concentration } = model.uncertainty;
  const scale = (weights: Float64Array) => weights.map((weight) => weight * concentration);
  const own = ownWeights(model);
  return {
    credibility: scale(own.credibility),
    riskKinds: scale(own.riskKinds),
    pillars: scale(own.pillars),
    variables: scale(own.variables),
    actors: scale(own.actors),
    commitments: scale(own.commitments),
  };
}

const METHOD_KEY = hashName('method');

/**
 * Draws every weight from Dirichlet(50 w₀) at each level. Weights that belong to the method are one
 * draw for all countries, so that a choice which moves all of them tells none of them apart.
 */
export function drawWeights(
  model: DrawModel,
  concentrations: DrawnWeights,
  place: DrawPlace,
  stream: RandomStream,
  drawn: DrawnWeights,
): void {
  startStream(stream, place, 'weights', METHOD_KEY);
  drawDirichlet(stream, concentrations.credibility, drawn.credibility);
  drawDirichlet(stream, concentrations.riskKinds, drawn.riskKinds);
  drawDirichlet(stream, concentrations.pillars, drawn.pillars);
  const { variableStarts } = model.risk;
  for (let pillar = 0; pillar + 1 < variableStarts.length; pillar += 1) {
    const start = variableStarts[pillar] ?? 0;
    drawDirichlet(
      stream,
      concentrations.variables,
      drawn.variables,
      start,
      variableStarts[pillar + 1],
    );
  }
  const { actorStarts } = model.incentives;
  for (let country = 0; country < model.countryKeys.length; country += 1) {
    startStream(stream, place, 'weights', model.countryKeys[country] ?? 0);
    const start = actorStarts[country] ?? 0;
    drawDirichlet(stream, concentrations.actors, drawn.actors, start, actorStarts[country + 1]);
  }
  const { keys, starts } = model.sets;
  for (let set = 0; set < keys.length; set += 1) {
    startStream(stream, place, 'weights', keys[set] ?? 0);
    const start = starts[set] ?? 0;
    drawDirichlet(stream, concentrations.commitments, drawn.commitments, start, starts[set + 1]);
  }
}
