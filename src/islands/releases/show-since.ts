/** What became of a citation since the release that has it, as elements. */
import { releasesText } from '#i18n/releases-text.ts';
import { formatDate, formatDecimal } from '#model/format.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { FoundCited } from '#views/releases/find-cited.ts';
import { frozenAddress, latestAddress } from '#views/releases/record-address.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import type { NumberedScore, SinceFile } from '#views/releases/since-columns.ts';
import type { SinceCause, SinceRow } from '#views/releases/since-view.ts';
import { make, makeLink, makeWays } from './elements.ts';
import type { NameOf } from './name-records.ts';

const { changed: words, verify, kinds, was } = releasesText;

type Found = Extract<FoundCited<NumberedScore>, { readonly kind: 'found' }>;

/** Why nothing was found, in a sentence. */
export function describeMissing(
  { version, record, basis }: Cited,
  kind: FoundCited<NumberedScore>['kind'],
  versions: readonly string[],
): string {
  if (version !== null && basis === null && !versions.includes(version)) {
    return verify.noRelease(version, versions.join(', '));
  }
  if (kind === 'no-basis' || record === null) return verify.noBasis(basis ?? '');
  return verify.noRecord(
    kinds[record.kind].toLowerCase(),
    record.id,
    version ?? versions.at(-1) ?? '',
  );
}

/** The score then, now, and each cause, with the ways to both pages. */
export function showFound(
  cited: Cited,
  { score, version, isSameBasis }: Found,
  file: SinceFile,
  nameOf: NameOf,
  base: string,
): readonly HTMLElement[] {
  const { kind, id, basis } = score;
  const lines = [
    words.then(version, formatDate(getIsoDay(file.asOf))),
    ...describeVersion(cited, version),
    ...describeDelivery(file, score),
    ...(isSameBasis === false ? [verify.basisOther(cited.basis ?? '', basis)] : []),
    ...(isSameBasis === true ? [verify.basisSame(basis)] : []),
    ...(cited.day === null ? [] : [words.day(cited.day)]),
  ];
  return [
    make('h2', nameOf(latestAddress(kind, id)) ?? `${kinds[kind]} ${id}`),
    ...lines.map((line) => make('p', line)),
    ...showSince(file, score, nameOf, base),
    makeWays([
      [words.frozen, `${base}${frozenAddress(version, kind, id)}`],
      [words.today, `${base}${latestAddress(kind, id)}`],
    ]),
  ];
}

/** What became of a frozen score since its release, and why. */
export function showSince(
  file: SinceFile,
  { row }: NumberedScore,
  nameOf: NameOf,
  base: string,
): readonly HTMLElement[] {
  const sentence = file.sentences[file.summary[row] ?? 0] ?? '';
  const moved = file.moved[String(row)] ?? [];
  return [make('p', sentence), ...moved.map((each) => showRow(each, nameOf, base))];
}

/** Delivery as a release has it; nothing where that has none. */
export function describeDelivery(file: SinceFile, { row }: NumberedScore): readonly string[] {
  const delivery = file.delivery[row] ?? null;
  return delivery === null ? [] : [words.delivery(formatDecimal(delivery, 1))];
}

function describeVersion({ version, isInPreparation }: Cited, found: string): readonly string[] {
  if (version === null) return [];
  if (version !== found) return [verify.unreleased(version)];
  return isInPreparation ? [verify.wasPrepared(version)] : [];
}

function showRow(
  { figure, before, after, difference, causes, note }: SinceRow,
  nameOf: NameOf,
  base: string,
): HTMLElement {
  const [part, list] = [document.createElement('section'), document.createElement('ul')];
  list.append(...causes.map((cause) => showCause(cause, nameOf, base)));
  part.append(make('h3', `${figure}: ${was(before, after, difference)}`), list);
  if (note !== '') part.append(make('small', note));
  return part;
}

/** A cause with the way to it, and in words what record it is of: an id says little. */
function showCause({ what, points, address }: SinceCause, nameOf: NameOf, base: string) {
  const line = document.createElement('li');
  if (address === null) {
    line.textContent = `${points} ${what}`.trim();
    return line;
  }
  const [page = ''] = address.split('#');
  const name = nameOf(page);
  line.append(`${points} `.trimStart(), makeLink(what, `${base}${address}`));
  if (name !== null) line.append(`: ${name}`);
  return line;
}
