/** What pages as of other days ask: records, milestones and history of a host state. Made once a build for each. */
import { getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay, type IsoDay } from '#model/partial-date.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import {
  scoreHistory,
  toHistoryDays,
  type HistoryPoint,
  type StateHistory,
} from '#scoring/history.ts';
import {
  toAsOfBasis,
  toAsOfRecord,
  type AsOfBasis,
  type AsOfRecord,
} from '#views/as-of/as-of-record.ts';
import type { AsOfView } from '#views/as-of/as-of-view.ts';
import { isTurningPoint, type Milestone } from '#views/as-of/milestones.ts';
import { toCountryView } from '#views/as-of/set-view.ts';
import { getSite } from '../_site.ts';

const records = new Map<Iso3, AsOfRecord>();
const histories = new Map<Iso3, StateHistory>();
const views = new Map<string, AsOfView>();
let basis: AsOfBasis | undefined;

/** What every host state is scored by. */
export function getAsOfBasis(): AsOfBasis {
  const { dataset, labels } = getSite();
  basis ??= toAsOfBasis(dataset, getRiskBasis(), labels);
  return basis;
}

/** All that is needed to score a host state as of any day. */
export function getAsOfRecord(iso3: Iso3): AsOfRecord {
  const known = records.get(iso3);
  if (known) return known;
  const { dataset, labels } = getSite();
  const made = toAsOfRecord(dataset, iso3, getRiskBasis(), labels);
  records.set(iso3, made);
  return made;
}

/** The milestones of a host state up to the data set's day, oldest first. */
export function getMilestones(iso3: Iso3): readonly Milestone[] {
  return getAsOfRecord(iso3).milestones;
}

/** A host state as it stood on a day: what its page shows and its file of scores holds. */
export function getCountryView(iso3: Iso3, day: IsoDay): AsOfView {
  const key = `${iso3} ${day}`;
  const view = views.get(key) ?? toCountryView(getAsOfRecord(iso3), getAsOfBasis(), day);
  views.set(key, view);
  return view;
}

/** The days of host states that have pages of their own, as the paths of those. */
export function listTurningPoints() {
  return getSite().dataset.countries.flatMap(({ iso3 }) =>
    getMilestones(iso3)
      .filter(isTurningPoint)
      .map(({ day }) => ({ params: { iso3: iso3.toLowerCase(), day }, props: { iso3, day } })),
  );
}

/** Delivery and credibility of a host state and its strategies at each milestone and year's end. */
export function getHistory(iso3: Iso3): StateHistory {
  const known = histories.get(iso3);
  if (known) return known;
  const { state, milestones } = getAsOfRecord(iso3);
  const { dataset } = getSite();
  const days = toHistoryDays(
    state.commitments.map(({ madeOn }) => madeOn),
    milestones.map(({ day }) => day),
    getIsoDay(dataset.asOf),
  );
  const made = scoreHistory(state, days, dataset.method);
  histories.set(iso3, made);
  return made;
}

/** The history of a strategy; empty for one that can never be scored. */
export function getStrategyHistory(iso3: Iso3, id: RecordId): readonly HistoryPoint[] {
  return getHistory(iso3).strategies.get(id) ?? [];
}
