/** A mission in words: what it is called, and where and when it stood. */
import { text } from '#i18n/text.ts';
import { formatDate, joinWords } from '#model/format.ts';
import type { Mission } from '#model/dataset.ts';
import { getPartialDate, spanOf } from '#model/partial-date.ts';
import type { WrittenDay } from '#model/records.generated.ts';

/** "UNAMID: African Union-United Nations Hybrid Operation in Darfur"; the name alone where it is its acronym. */
export function nameMission({ acronym, name }: Pick<Mission, 'acronym' | 'name'>): string {
  return acronym === name ? name : `${acronym}: ${name}`;
}

/** One sentence on where and when a mission stood, as of a day: an end that lies ahead is only planned. */
export function describeMission(
  { acronym, start, end }: Mission,
  states: readonly string[],
  asOf: WrittenDay,
): string {
  const words = text.pages.mission.lede;
  const where = joinWords(states.map(text.places.nameInSentence));
  if (end === undefined) return words.open(acronym, where, formatDate(start));
  const isPlanned = spanOf(getPartialDate(end)).last > asOf;
  return words[isPlanned ? 'planned' : 'ended'](acronym, where, formatDate(start), formatDate(end));
}
