/**
 * Download: one row the delivery of a country or a strategy as of the scores' day. Where it is withheld its figures are
 * empty, and the status, the reason and the bounds stand instead.
 */
import { text } from '#i18n/text.ts';
import type { SetMean } from '#scoring/set-delivery.ts';
import { toMarks, type Mark } from '../commitment/commitment-row.ts';
import { columnsOf } from './column.ts';
import { listScoredSets, setColumns, type ScoredSet } from './scored-set.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface SetItem extends ScoredSet {
  /** Null where the score is withheld. */
  readonly shown: SetMean | null;
  readonly marks: readonly Mark[];
}

const column = columnsOf<SetItem>();
const { figures } = text.downloads;
const words = text.downloads.columns.scoresSets;

export const scoresSetsTable = defineTable<SetItem>(
  'scores-sets',
  (input) =>
    listScoredSets(input).map((set) => {
      const { mean, status } = set.score.delivery;
      const marks = toMarks(set.commitments, input.scores);
      return { ...set, shown: status === 'withheld' ? null : mean, marks };
    }),
  [
    ...setColumns<SetItem>(),
    column.text('status', words.status, ({ score }) => score.delivery.status),
    column.text('statusReason', words.statusReason, ({ score }) => score.delivery.statusReason),
    column.text(
      'statusReasonLabel',
      words.statusReasonLabel,
      ({ score }) => text.downloads.statusReasons[score.delivery.statusReason],
    ),
    column.number('delivery', figures.delivery, ({ shown }) => shown?.delivery),
    column.number('intervalLow', figures.intervalLow, ({ shown }) => shown?.interval.low),
    column.number('intervalHigh', figures.intervalHigh, ({ shown }) => shown?.interval.high),
    column.number(
      'probabilityUnder40',
      words.probabilityUnder40,
      (item) => item.shown?.probabilityLow,
    ),
    column.number('boundLow', words.boundLow, ({ score }) => score.delivery.bounds?.low),
    column.number('boundHigh', words.boundHigh, ({ score }) => score.delivery.bounds?.high),
    column.integer('madeCount', words.madeCount, ({ score }) => score.delivery.madeCount),
    column.integer('dueCount', words.dueCount, ({ score }) => score.delivery.dueCount),
    column.integer('coveredCount', words.coveredCount, ({ score }) => score.delivery.coveredCount),
    column.number('coverage', words.coverage, ({ score }) => score.delivery.coverage),
    column.text('certainty', words.certainty, ({ score }) => score.certainty?.word),
    column.text(
      'certaintyLabel',
      words.certaintyLabel,
      ({ score }) => score.certainty && text.scores.certainty[score.certainty.word],
    ),
    column.number('medianClaimGap', words.medianClaimGap, ({ shown, score }) =>
      shown === null ? null : score.delivery.medianClaimGap,
    ),
    ...([0, 1, 2, 3] as const).map((level) =>
      column.integer(
        `level${String(level)}Count`,
        words.levelCount(text.scores.levels[level]),
        ({ marks }) => marks.filter((mark) => mark.level === level).length,
      ),
    ),
    column.integer(
      'uncheckedCount',
      words.uncheckedCount,
      ({ marks }) => marks.filter((mark) => mark.level === 'unchecked').length,
    ),
    ...placeColumns<SetItem>(
      ({ page }) => page,
      ({ place }) => place,
    ),
  ],
);
