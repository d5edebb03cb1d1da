/** A citation that the data set of today answers: it is what the page says now, or no release has the record. */
import { releasesText } from '#i18n/releases-text.ts';
import { formatDate, formatDecimal } from '#model/format.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { FoundNow } from '#views/releases/find-cited.ts';
import type { NamedScore, NowFile } from '#views/releases/now-columns.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import { frozenAddress, latestAddress } from '#views/releases/record-address.ts';
import { toCitableScores, type SinceFile } from '#views/releases/since-columns.ts';
import { make, makeWays } from './elements.ts';
import type { NameOf } from './name-records.ts';
import { describeDelivery, showSince } from './show-since.ts';

const { changed: words } = releasesText;

/** @param last what became of the last release; undefined before the first */
export function showNow(
  cited: Cited,
  { score, isSameBasis }: FoundNow<NamedScore>,
  now: NowFile,
  last: SinceFile | undefined,
  nameOf: NameOf,
  base: string,
): readonly HTMLElement[] {
  const { kind, id, name, basis, delivery } = score;
  const lines = [
    words.now(now.dataWords, formatDate(getIsoDay(now.asOf))),
    ...(delivery === null ? [] : [words.delivery(formatDecimal(delivery, 1))]),
    isSameBasis === true
      ? words.sameNow(basis, now.isReleased)
      : isSameBasis === false
        ? words.otherNow(cited.basis ?? '', basis)
        : words.notReleased,
  ];
  const frozen = last && toCitableScores(last).find((each) => each.kind === kind && each.id === id);
  const page = `${base}${latestAddress(kind, id)}`;
  if (last === undefined || frozen === undefined) {
    return [
      make('h2', name),
      ...lines.map((line) => make('p', line)),
      makeWays([[words.today, page]]),
    ];
  }
  const beside = document.createElement('details');
  beside.append(
    make('summary', words.beside(last.version)),
    ...describeDelivery(last, frozen).map((line) => make('p', line)),
    ...showSince(last, frozen, nameOf, base),
  );
  return [
    make('h2', name),
    ...lines.map((line) => make('p', line)),
    makeWays([
      [words.today, page],
      [words.frozenIn(last.version), `${base}${frozenAddress(last.version, kind, id)}`],
    ]),
    beside,
  ];
}
