/** A commitment as it stood on a day. */
import type { IsoDay } from '#model/partial-date.ts';
import type { RecordId } from '#model/records.generated.ts';
import { text } from '#i18n/text.ts';
import { hashBasis } from '#scoring/basis-hash.ts';
import { scoreCommitment } from '#scoring/delivery.ts';
import { noteCommitment } from '../citing/score-note.ts';
import { newestCounted } from '../commitment/newest-counted.ts';
import { describeCommitment } from '../delivery/delivery-words.ts';
import { getWords, type AsOfBasis, type AsOfRecord } from './as-of-record.ts';
import type { AsOfView } from './as-of-view.ts';
import { toCommitmentFigure } from './day-figures.ts';
import { describeLater, toAsOfFindings } from './record-lines.ts';
import { toCommitmentLine, toThenAndNow } from './score-lines.ts';
import { toEmptyView } from './set-view.ts';

/** A commitment with the findings of the day, beside its score of the data set's own day. */
export function toCommitmentView(
  record: AsOfRecord,
  id: RecordId,
  basis: AsOfBasis,
  day: IsoDay,
): AsOfView {
  const commitment = record.state.commitments.find((each) => each.id === id);
  if (commitment === undefined) throw new Error(`No commitment ${id} of ${record.iso3}.`);
  const scoreOn = (on: IsoDay) => scoreCommitment(commitment, on, basis.method);
  const then = scoreOn(day);
  const hash = hashBasis(commitment, basis.method, day);
  return {
    ...toEmptyView(record, day),
    score: noteCommitment(then),
    basis: hash,
    figures: [toCommitmentFigure(then, getWords(record.statements, id), hash)],
    sentence: describeCommitment(then, newestCounted(then)),
    scores: [
      toThenAndNow({ day, last: basis.asOf }, (label, on) => toCommitmentLine(label, scoreOn(on)), [
        text.asOf.view.columns.independent,
      ]),
    ],
    findings: toAsOfFindings(then, record, basis),
    later: describeLater({ commitments: [commitment] }, day),
  };
}
