/** Puts a release that lies ready in its place, and names it in the history, the changelog and what says how to cite. */
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { appendHistory } from '#dataset/history.ts';
import { putRelease, removeFolder } from '#dataset/releases/write-release.ts';
import { putFile } from '#dataset/write-file.ts';
import { addToChangelog } from '#views/releases/changelog-entry.ts';
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { PreparedRelease } from './prepare-release.ts';

const CHANGELOG = 'CHANGELOG.md';

/** Null where all is written; else, in a sentence, why nothing is. */
export async function publishRelease(prepared: PreparedRelease): Promise<string | null> {
  const { folder, version, texts: files, title, entry, unrecorded } = prepared;
  if (folder === null) return 'The release was only prepared to be shown.';
  const before = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
  const changelog = addToChangelog(before, title, entry);
  if (changelog === null) {
    removeFolder(folder);
    return `${CHANGELOG} has no heading "## Unreleased", under which the release is entered: add it, commit, and release then.`;
  }
  const named = nameRelease(prepared);
  const options = await resolveConfig(CHANGELOG);
  const formatted = await format(changelog, { parser: 'markdown', ...options });
  // The history first: it alone can be refused.
  if (unrecorded !== null && appendHistory('data', 'schemas', unrecorded) === null) {
    removeFolder(folder);
    return 'Somebody else has just written to data/history/: look at it, commit it, and release then.';
  }
  putRelease('data', folder, version, files);
  for (const [path, text] of [...named, [CHANGELOG, formatted] as const]) putFile(path, text);
  return null;
}

/** The files outside of data/ that say how the data set is cited, with this release; what is not there stays away. */
function nameRelease({
  version,
  method,
  asOf,
}: PreparedRelease): readonly (readonly [string, string])[] {
  const edition = text.citing.edition(version, method, formatDate(asOf));
  const places: readonly (readonly [path: string, place: RegExp, words: string])[] = [
    ['CITATION.cff', /^version: .*$/m, `version: '${version}'`],
    ['README.md', /data \d{4}\.\d+, method [\d.]+, as of \d+ \w+ \d{4}/, edition],
  ];
  return places
    .filter(([path]) => existsSync(path))
    .map(([path, place, words]) => [path, readFileSync(path, 'utf8').replace(place, () => words)]);
}
