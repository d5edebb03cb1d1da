/** Between the method's own numbers and the whole hundredths that a reader sets. */
import { CREDIBILITY_PARTS } from '#model/method.ts';
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import { RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import { fillShares, type OwnState, type ShareName } from './own-state.ts';

/** What a reader finds set at first: the published method, compared by credibility. */
export function toPublishedState(published: MethodChoices): OwnState {
  return {
    by: 'credibility',
    mean: '',
    halfLife: '',
    goalposts: '',
    shares: fillShares((name) => Math.round(100 * valueOf(published, name))),
  };
}

/**
 * The choices that a state stands for. A number left as it was is the method's own to the last bit, though the reader
 * sees it in whole hundredths.
 */
export function toChoices(state: OwnState, published: MethodChoices): MethodChoices {
  const initial = toPublishedState(published).shares;
  const choose = (name: ShareName) =>
    state.shares[name] === initial[name] ? valueOf(published, name) : state.shares[name] / 100;
  const areOwnWeights = CREDIBILITY_PARTS.every((part) => state.shares[part] === initial[part]);
  const [delivery, incentives, design] = [
    state.shares.delivery,
    state.shares.incentives,
    state.shares.design,
  ];
  const reliabilities = RELIABILITIES.map((name) => [name, choose(`r.${name}`)]);
  return {
    weights: areOwnWeights ? published.weights : { delivery, incentives, design },
    aggregation: state.mean === '' ? null : state.mean,
    halfLife: state.halfLife === '' ? null : state.halfLife,
    goalposts: state.goalposts === '' ? null : state.goalposts,
    reliabilities: Object.fromEntries(reliabilities) as MethodChoices['reliabilities'], // every name has its pair
    weakestShare: choose('weakest'),
    figuresShare: choose('figures'),
  };
}

/** Shares of delivery, incentives and design, 0–1, as the weights come to once scaled; null where all are 0. */
export function toWeightShares({ shares }: Pick<OwnState, 'shares'>): readonly number[] | null {
  const total = CREDIBILITY_PARTS.reduce((sum, part) => sum + shares[part], 0);
  return total === 0 ? null : CREDIBILITY_PARTS.map((part) => shares[part] / total);
}

function valueOf(choices: MethodChoices, name: ShareName): number {
  const part = CREDIBILITY_PARTS.find((each) => each === name);
  if (part !== undefined) return choices.weights[part];
  const reliability = RELIABILITIES.find((each) => `r.${each}` === name);
  if (reliability !== undefined) return choices.reliabilities[reliability];
  return name === 'weakest' ? choices.weakestShare : choices.figuresShare;
}
