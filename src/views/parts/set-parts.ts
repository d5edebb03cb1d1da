/** Everything that a page shows of how a set's score is made: parts, sums, flag. */
import { text } from '#i18n/text.ts';
import type { SetKind } from '#model/method.ts';
import type { DrawnIntervals } from '#scoring/draw-book.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import type { Labels } from '../labels.ts';
import type { CountryRecords } from '../registry.ts';
import { toFlagLines, type FlagLines } from './flag.ts';
import { toPartLines, type PartLine } from './parts.ts';
import {
  toComposedSums,
  toDeliveryResult,
  toDesignSum,
  toIncentiveSum,
  toRiskSum,
  type PartSum,
  type RiskSum,
} from './sums.ts';

export interface SetParts {
  readonly lines: readonly PartLine[];
  /** One line; null where nothing is due and covered. */
  readonly delivery: string | null;
  readonly design: PartSum;
  readonly incentives: PartSum;
  readonly risk: RiskSum;
  readonly credibility: string | null;
  readonly gap: string | null;
  readonly flag: FlagLines;
}

export function toSetParts(
  score: CommitmentSetScore,
  kind: SetKind,
  intervals: DrawnIntervals,
  context: {
    readonly records: CountryRecords;
    readonly scores: ScoreBook;
    readonly labels: Labels;
  },
): SetParts {
  const { records, scores, labels } = context;
  const state = getScore(scores.states, records.country.iso3);
  const { method } = scores;
  return {
    lines: toPartLines(score, state.score, intervals, method),
    delivery: toDeliveryResult(score),
    design: toDesignSum(score, method.design.minKnownItems),
    incentives: toIncentiveSum(state.score, records.actors),
    risk: toRiskSum(state.score, state.figures, records.risks, (id) =>
      labels('threat-classes', id),
    ),
    ...toComposedSums(score, state.score),
    flag: toFlagLines(score.shallow, kind, method),
  };
}

/** Where no draw was made of a set: it has no score to surround. */
export const noIntervals: DrawnIntervals = {
  incentives: null,
  risk: null,
  credibility: null,
  protectionGap: null,
};

/** Name of a part's sum, as the reader opens it. */
export const sumTitle = (part: keyof typeof text.parts.names): string =>
  text.parts.show(text.parts.names[part]);
