/** The days at which a reader stops who goes back and forth in time. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatShortDate } from '#model/format.ts';
import { groupBy } from '../registry.ts';
import type { AsOfRecord } from './as-of-record.ts';
import type { AsOfSubject } from './as-of-view.ts';
import type { Stop } from './find-stop.ts';
import { isTurningPoint, type Milestone } from './milestones.ts';

/** Stops of a page, oldest first: every milestone of its state; of the comparison, the turning points of all. */
export function toStops(
  scope: AsOfSubject['scope'],
  records: readonly Pick<AsOfRecord, 'milestones'>[],
): readonly Stop[] {
  const milestones = records.flatMap((record) => record.milestones);
  const shown = scope === 'compare' ? milestones.filter(isTurningPoint) : milestones;
  return [...groupBy(shown, ({ day }) => [day])]
    .map(([day, own]) => ({ day, label: text.asOf.stop(formatShortDate(day), describe(own)) }))
    .sort((a, b) => compareText(a.day, b.day));
}

/** What two states share, such as a mission on the soil of both, is told once. */
function describe(milestones: readonly Milestone[]): string {
  const labels = milestones.flatMap(({ events }) => events.map(({ label }) => label));
  return [...new Set(labels)].join('; ');
}
