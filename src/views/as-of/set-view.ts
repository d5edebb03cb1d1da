/** A host state or a strategy as it stood on a day. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { RecordId } from '#model/records.generated.ts';
import { scoreCountryAsOf, scoreStrategyAsOf, type SetAsOf } from '#scoring/as-of.ts';
import { toEarlySignLines, toFlagLines } from '../parts/flag.ts';
import { toPartLines } from '../parts/parts.ts';
import { noIntervals } from '../parts/set-parts.ts';
import { toSetSummary } from '../delivery/set-summary.ts';
import { getWords, toStateOn, type AsOfBasis, type AsOfRecord } from './as-of-record.ts';
import type { AsOfView } from './as-of-view.ts';
import { describeMilestone } from './milestones.ts';
import { describeLater, toAsOfClaims, toAsOfCommitments } from './record-lines.ts';
import { setFacts, toSetLine, toThenAndNow } from './score-lines.ts';

/** A host state as it stood on a day, beside the data set's own. */
export function toCountryView(record: AsOfRecord, basis: AsOfBasis, day: IsoDay): AsOfView {
  const { method, asOf: last } = basis;
  const scoreOn = (on: IsoDay) => scoreCountryAsOf(toStateOn(record, basis, on), on, method);
  const then = scoreOn(day);
  const scores = new Map([[day, then], ...(day === last ? [] : [[last, scoreOn(last)] as const])]);
  return {
    ...toSetView(record.name, then, record, basis, day),
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
  const title = getWords(record.strategies, id);
  const scoreOn = (on: IsoDay) => scoreStrategyAsOf(toStateOn(record, basis, on), id, on, method);
  const then = scoreOn(day);
  const now = scoreOn(last);
  const own = record.state.commitments.filter(({ strategyId }) => strategyId === id);
  const later = describeLater({ commitments: own }, day);
  if (then === null) return { ...toEmptyView(title, record, basis, day), later };
  const scores = new Map([[day, then], ...(now === null ? [] : [[last, now] as const])]);
  return {
    ...toSetView(title, then, record, basis, day),
    scores: [toScoreTable(scores, basis, day)],
    flag: toFlagLines(then.set.shallow, 'strategy', method),
    earlySigns: toEarlySignLines(then.earlySigns, 'strategy', method),
    later,
  };
}

/** A page on which nothing stood yet. */
export function toEmptyView(
  title: string,
  record: Pick<AsOfRecord, 'milestones'>,
  { version, method }: AsOfBasis,
  day: IsoDay,
): AsOfView {
  const milestone = record.milestones.find((each) => each.day === day);
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
    citation: text.citing.download(title, version, method.version, formatDate(day)),
  };
}

function toSetView(
  title: string,
  then: SetAsOf,
  record: AsOfRecord,
  basis: AsOfBasis,
  day: IsoDay,
): AsOfView {
  const { set } = then;
  return {
    ...toEmptyView(title, record, basis, day),
    sentence: toSetSummary(set, basis.method).sentence,
    parts: toPartLines(set, then, noIntervals, basis.method),
    commitments: toAsOfCommitments(set.delivery.commitments, record, day),
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
