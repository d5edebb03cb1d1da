/** A citation of a past day: what the page of today says of that day, and whether it is what was cited. */
import { releasesText } from '#i18n/releases-text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { addressAsOf } from '#views/as-of/as-of-address.ts';
import type { AsOfSubject } from '#views/as-of/as-of-view.ts';
import type { NamedScore, NowFile } from '#views/releases/now-columns.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import { latestAddress } from '#views/releases/record-address.ts';
import { startReckoner, type Reckoner } from '../as-of/ask-worker.ts';
import { make, makeWays } from './elements.ts';

const { changed: words } = releasesText;

/** One for all citations that are looked up on the page. */
let reckoner: Reckoner | undefined;

/** A record as its page shows it on any day; null of those whose pages show no other. */
export function toSubject({ kind, id, country }: NamedScore): AsOfSubject | null {
  switch (kind) {
    case 'country':
      return { scope: 'country', iso3: country };
    case 'strategy':
    case 'commitment':
      return { scope: kind, iso3: country, id };
    case 'episode':
    case 'claim':
      return null;
  }
}

export async function showDay(
  cited: Cited,
  day: IsoDay,
  record: NamedScore,
  subject: AsOfSubject,
  now: NowFile,
  base: string,
): Promise<readonly HTMLElement[]> {
  reckoner ??= startReckoner(base);
  const { score, basis } = await reckoner.findView({ ...subject, day });
  const page = latestAddress(record.kind, record.id);
  const lines = [
    words.dayNow(now.dataWords, score ?? words.notKnown),
    ...(cited.basis === null || basis === null
      ? []
      : [cited.basis === basis ? words.daySame(basis) : words.dayOther(cited.basis, basis)]),
    words.dayReleases,
  ];
  return [
    make('h2', words.dayTitle(record.name, formatDate(day))),
    ...lines.map((line) => make('p', line)),
    makeWays([
      [words.dayPage, `${base}${addressAsOf(page, day)}`],
      [words.today, `${base}${page}`],
    ]),
  ];
}
