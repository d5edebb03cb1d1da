/** Puts the redacted form of a release in the place of its frozen files, where even their bytes have to go. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSchemas } from '#dataset/read-files.ts';
import { checkWithdrawn } from '#dataset/releases/check-withdrawn.ts';
import { readWithdrawn } from '#dataset/releases/read-notes.ts';
import { readFrozenSide, readRelease } from '#dataset/releases/read-release.ts';
import { toRedactedForm } from '#dataset/releases/redacted-form.ts';
import { listReleases, RELEASES, WITHDRAWN } from '#dataset/releases/release-files.ts';
import { putFile } from '#dataset/write-file.ts';
import { findFrozenDifferences } from '#scoring/release/compare-frozen.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { scoreSide } from './score-side.ts';

const [DATA, SCHEMAS] = ['data', 'schemas'];

/** Paths of the files that were written; or, in a sentence, why nothing was. */
export function redactRelease(version: string): readonly string[] | string {
  if (!listReleases(DATA).includes(version)) return `There is no release ${version}.`;
  const { value, problems } = readWithdrawn(DATA, readSchemas(SCHEMAS));
  const faults = [...problems, ...checkWithdrawn(DATA, value ?? [])];
  if (value === null || faults.length > 0) return formatProblems(faults, { showWarnings: false });
  const form = toRedactedForm(DATA, version, value);
  if (form.size === 0) {
    return `data/${RELEASES}/${WITHDRAWN} has no row of ${version}: write one for each record first.`;
  }
  const release = readRelease(DATA, SCHEMAS, version);
  const side = readFrozenSide(release);
  if (typeof side === 'string') return side;
  const lost = findFrozenDifferences(release.scores, scoreSide(side));
  if (lost.length > 0) {
    return `Without these words ${String(lost.length)} figures come out otherwise, the first of ${lost[0]?.id ?? ''}: this is a fault of src/dataset/releases/redact-texts.ts.`;
  }
  const files = [...form].map(
    ([name, text]) => [join(DATA, RELEASES, version, name), text] as const,
  );
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    putFile(path, text);
  }
  return files.map(([path]) => path);
}
