/** The delivery of a country or a strategy as its page's head and its line in a table show it. */
import { text } from '#i18n/text.ts';
import { formatPercent, formatScore } from '#model/format.ts';
import type { Likelihood, Method } from '#model/method.ts';
import type { Certainty, CertaintyStep } from '#scoring/certainty.ts';
import { likelihoodOf } from '#scoring/likelihood.ts';
import type { SetScore } from '#scoring/score-book.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import { describeSet } from './delivery-words.ts';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '../mark/interval-track.ts';

export interface SetSummary {
  readonly sentence: string;
  readonly track: IntervalTrack;
  readonly status: SetDelivery['status'];
  readonly statusMeaning: string;
  /** Score of 100, or null where it is withheld. */
  readonly delivery: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly coveredCount: number;
  readonly dueCount: number;
  readonly checked: string;
  readonly certainty: string;
  /** Each reason for which certainty may step down, and whether it does. */
  readonly certaintySteps: readonly CertaintyLine[];
  /** P(D < 40), 0–1; null where withheld. */
  readonly probabilityLow: number | null;
}

export interface CertaintyLine {
  readonly isDown: boolean;
  readonly words: string;
}

export function toSetSummary({ delivery, certainty }: SetScore, method: Method): SetSummary {
  const { mean, bounds, status, coveredCount, dueCount } = delivery;
  const isShown = status !== 'withheld' && mean !== null;
  const likelihood: Likelihood | null = isShown ? likelihoodOf(mean.probabilityLow, method) : null;
  return {
    sentence: describeSet(delivery, likelihood),
    track: isShown
      ? toScoreTrack(mean.delivery, mean.interval, bounds)
      : toWithheldTrack(text.scores.whyWithheld[delivery.statusReason], bounds),
    status,
    statusMeaning: text.scores.statusMeaning[status],
    delivery: isShown ? mean.delivery : null,
    interval: isShown ? mean.interval : null,
    coveredCount,
    dueCount,
    checked: text.scores.checkedOfDue(coveredCount, dueCount),
    certainty: certainty ? text.scores.certainty[certainty.word] : text.site.none,
    certaintySteps: certainty ? certainty.steps.map(toCertaintyLine) : [],
    probabilityLow: isShown ? mean.probabilityLow : null,
  };
}

/** A delivery score in a table cell: the figure, or a dash where it is withheld. */
export function formatDelivery({ delivery }: Pick<SetSummary, 'delivery'>): string {
  return delivery === null ? text.site.dash : formatScore(delivery);
}

function toCertaintyLine(step: CertaintyStep): CertaintyLine {
  return { isDown: step.isDown, words: describeStep(step) };
}

function describeStep(step: Certainty['steps'][number]): string {
  const words = text.scores.certaintySteps;
  switch (step.kind) {
    case 'thin-cover':
      return words.thinCover(formatPercent(step.coverage), formatPercent(step.largestSourceShare));
    case 'contested':
      return words.contested(formatPercent(step.share));
    case 'indirect-sources':
      return words.indirect(formatPercent(step.share));
    case 'wide-interval':
      return words.wide(formatScore(step.width));
    case 'no-access':
      return step.isDown ? words.noAccess : words.accessUnknown;
  }
}
