/** A host state or a strategy as it stood on a day. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { RecordId } from '#model/records.generated.ts';
import { scoreCountryAsOf, scoreStrategyAsOf, type SetAsOf } from '#scoring/as-of.ts';
import { hashBasisOfSet } from '#scoring/basis-hash.ts';
import { noteSetDelivery } from '../citing/score-note.ts';
import { toEarlySignLines, toFlagLines } from '../parts/flag.ts';
import { toPartLines } from '../parts/parts.ts';
import { noIntervals } from '../parts/set-parts.ts';
import { toSetSummary } from '../delivery/set-summary.ts';
import { getWords, toStateOn, type AsOfBasis, type AsOfRecord } from './as-of-record.ts';
import type { AsOfView } from './as-of-view.ts';
import {
  toCommitmentFigure,
  toPartFigures,
  toVerdictFigure,
  type FigureOwner,
} from './day-figures.ts';
import { describeMilestone } from './milestones.ts';
import { describeLater, toAsOfClaims, toAsOfCommitments } from './record-lines.ts';
import { setFacts, toSetLine, toThenAndNow } from './score-lines.ts';

/** A host state as it stood on a day, beside the data set's own. */
export function toCountryView(record: AsOfRecord, basis: AsOfBasis, day: IsoDay): AsOfView {
  const { method, asOf: last } = basis;
  const scoreOn = (on: IsoDay) => scoreCountryAsOf(toStateOn(record, basis, on), on, method);
  const then = scoreOn(day);
  const scores = new Map([[day, then], ...(day === last ? [] : [[last, scoreOn(last)] as const])]);
  const view = toSetView(
    { kind: 'country', id: record.iso3, name: record.name },
    then,
    record,
    basis,
    day,
  );
  const verdicts = [...then.claims].map(([id, verdict]) =>
    toVerdictFigure(id, getWords(record.claims, id), verdict),
  );
  return {
    ...view,
    figures: [...view.figures, ...verdicts],
    scores: [toScoreTable(scores, basis, day)],
    flag: toFlagLines(then.set.shallow, 'country', method),
    claims: toAsOfClaims(then.claims, record),
    later: describeLater(record.state, day),
  };
}

/** A strategy as it stood on a day; before it was known, that. */
export function toStrategyView(
  record: AsOfRecord,
  id: RecordId,
  basis: AsOfBasis,
  day: IsoDay,
): AsOfView {
  const { method, asOf: last } = basis;
  const name = getWords(record.strategies, id);
  const scoreOn = (on: IsoDay) => scoreStrategyAsOf(toStateOn(record, basis, on), id, on, method);
  const then = scoreOn(day);
  const now = scoreOn(last);
  const own = record.state.commitments.filter(({ strategyId }) => strategyId === id);
  const later = describeLater({ commitments: own }, day);
  if (then === null) return { ...toEmptyView(record, day), later };
  const scores = new Map([[day, then], ...(now === null ? [] : [[last, now] as const])]);
  return {
    ...toSetView({ kind: 'strategy', id, name }, then, record, basis, day),
    scores: [toScoreTable(scores, basis, day)],
    flag: toFlagLines(then.set.shallow, 'strategy', method),
    earlySigns: toEarlySignLines(then.earlySigns, 'strategy', method),
    later,
  };
}

/** A page on which nothing stood yet. */
export function toEmptyView({ milestones }: Pick<AsOfRecord, 'milestones'>, day: IsoDay): AsOfView {
  const milestone = milestones.find((each) => each.day === day);
  return {
    day,
    date: formatDate(day),
    happened: milestone === undefined ? null : describeMilestone(milestone),
    sentence: text.asOf.view.notKnown,
    scores: [],
    parts: null,
    flag: null,
    earlySigns: null,
    commitments: null,
    findings: null,
    claims: null,
    later: '',
    score: null,
    basis: null,
    figures: [],
  };
}

function toSetView(
  owner: FigureOwner,
  then: SetAsOf,
  record: AsOfRecord,
  basis: AsOfBasis,
  day: IsoDay,
): AsOfView {
  const { set } = then;
  const { method } = basis;
  const { commitments } = set.delivery;
  const hash = hashBasisOfSet(owner.id, toStateOn(record, basis, day), method, day);
  return {
    ...toEmptyView(record, day),
    sentence: toSetSummary(set, method).sentence,
    parts: toPartLines(set, then, noIntervals, method),
    commitments: toAsOfCommitments(commitments, record, day),
    score: noteSetDelivery(set.delivery),
    basis: hash,
    figures: [
      ...toPartFigures(owner, then, hash),
      ...commitments.map((each) => toCommitmentFigure(each, getWords(record.statements, each.id))),
    ],
  };
}

function toScoreTable(
  scores: ReadonlyMap<IsoDay, SetAsOf>,
  { asOf: last, method }: AsOfBasis,
  day: IsoDay,
): AsOfView['scores'][number] {
  return toThenAndNow(
    { day, last },
    (label, on) => {
      const score = scores.get(on);
      if (score === undefined) throw new Error(`No score as of ${on}.`);
      return toSetLine(label, null, score.set, method);
    },
    setFacts,
  );
}
