/** Puts a release that lies ready in its place, and its entry in the changelog. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { putRelease, removeFolder } from '#dataset/releases/write-release.ts';
import { addToChangelog } from '#views/releases/changelog-entry.ts';
import type { PreparedRelease } from './prepare-release.ts';

const CHANGELOG = 'CHANGELOG.md';

/** Null where all is written; else, in a sentence, why nothing is. */
export async function publishRelease(prepared: PreparedRelease): Promise<string | null> {
  const { folder, version, texts, title, entry } = prepared;
  if (folder === null) return 'The release was only prepared to be shown.';
  const before = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
  const changelog = addToChangelog(before, title, entry);
  if (changelog === null) {
    removeFolder(folder);
    return `${CHANGELOG} has no heading "## Unreleased", under which the release is entered: add it, commit, and release then.`;
  }
  const options = await resolveConfig(CHANGELOG);
  const formatted = await format(changelog, { parser: 'markdown', ...options });
  putRelease('data', folder, version, texts);
  writeFileSync(`${CHANGELOG}.tmp`, formatted);
  renameSync(`${CHANGELOG}.tmp`, CHANGELOG);
  return null;
}
