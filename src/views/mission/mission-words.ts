import { text } from '#i18n/text.ts';
import { formatDate, joinWords } from '#model/format.ts';
import type { Mission } from '#model/dataset.ts';
import { getPartialDate, spanOf } from '#model/partial-date.ts';
import type { IsoDay } from '#model/records.generated.ts';

/** One sentence on where and when a mission stood, as of a day: an end that lies ahead is only planned. */
export function describeMission(
  { acronym, start, end }: Mission,
  states: readonly string[],
  asOf: IsoDay,
): string {
  const words = text.pages.mission.lede;
  const where = joinWords(states.map(text.places.nameInSentence));
  if (end === undefined) return words.open(acronym, where, formatDate(start));
  const isPlanned = spanOf(getPartialDate(end)).last > asOf;
  return words[isPlanned ? 'planned' : 'ended'](acronym, where, formatDate(start), formatDate(end));
}
