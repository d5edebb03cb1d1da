/** What became of a citation, as elements: every text is text, whatever it holds. */
import { releasesText } from '#i18n/releases-text.ts';
import { formatDate, formatDecimal } from '#model/format.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { FoundCited } from '#views/releases/find-cited.ts';
import { frozenAddress, latestAddress } from '#views/releases/record-address.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import type { NumberedScore, SinceFile } from '#views/releases/since-columns.ts';
import type { SinceRow } from '#views/releases/since-view.ts';

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
  base: string,
): readonly HTMLElement[] {
  const { kind, id, basis, row } = score;
  const delivery = file.delivery[row] ?? null;
  const moved = file.moved[String(row)] ?? [];
  const sentence = file.sentences[file.summary[row] ?? 0] ?? '';
  const lines = [
    words.then(version, formatDate(getIsoDay(file.asOf))),
    ...(cited.version === null || cited.version === version
      ? []
      : [verify.unreleased(cited.version)]),
    ...(delivery === null ? [] : [words.delivery(formatDecimal(delivery, 1))]),
    ...(isSameBasis === false ? [verify.basisOther(cited.basis ?? '', basis)] : []),
    ...(isSameBasis === true ? [verify.basisSame(basis)] : []),
    ...(cited.day === null ? [] : [words.day(cited.day)]),
  ];
  return [
    make('h2', `${kinds[kind]} ${id}`),
    ...lines.map((line) => make('p', line)),
    make('p', sentence),
    ...moved.map(showRow),
    makeWays([
      [words.frozen, `${base}${frozenAddress(version, kind, id)}`],
      [words.today, `${base}${latestAddress(kind, id)}`],
    ]),
  ];
}

function showRow({ figure, before, after, difference, causes, note }: SinceRow): HTMLElement {
  const [part, list] = [document.createElement('section'), document.createElement('ul')];
  list.append(...causes.map(({ what, points }) => make('li', `${points} ${what}`.trim())));
  part.append(make('h3', `${figure}: ${was(before, after, difference)}`), list);
  if (note !== '') part.append(make('small', note));
  return part;
}

function makeWays(ways: readonly (readonly [label: string, address: string])[]): HTMLElement {
  const line = document.createElement('p');
  for (const [label, address] of ways) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = label;
    link.className = 'target';
    line.append(link, ' ');
  }
  return line;
}

function make(name: 'h2' | 'h3' | 'p' | 'li' | 'small', content: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = content;
  return element;
}
