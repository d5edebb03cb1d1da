import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import { checkApart } from '#validation/check-apart.ts';
import { checkShape } from '#validation/check-shape.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { ParsedRecord } from '#validation/parsed-file.ts';
import { compareProblems, isError, toFileProblem, type Problem } from '#validation/problem.ts';
import { checkEncoding } from '../check-encoding.ts';
import { prepareSchemas } from '../compile-schemas.ts';
import { findColumns } from '../csv-columns.ts';
import { parseCsv } from '../parse-csv.ts';
import type { Reading } from '../read-json-file.ts';
import { takeSound } from '../take-sound.ts';
import { listReleases, NOTES, RELEASES, WITHDRAWN } from './release-files.ts';

/** What is said of releases afterwards, in the order of the file; none where there is no such file. */
export function readReleaseNotes(
  dataFolder: string,
  schemas: ReadonlyMap<string, Json>,
): Reading<readonly ReleaseNoteRow[]> {
  return readRows(dataFolder, schemas, NOTES);
}

/**
 * What was withdrawn from releases for somebody's safety: rows like those of notes, each of one record. Their words are
 * left out wherever the release is shown.
 */
export function readWithdrawn(
  dataFolder: string,
  schemas: ReadonlyMap<string, Json>,
): Reading<readonly ReleaseNoteRow[]> {
  return readRows(dataFolder, schemas, WITHDRAWN);
}

/**
 * The same, for whoever shows a release.
 * @throws with the whole printed list where the file has errors: read as empty, it would show all that was withdrawn
 */
export function takeWithdrawn(
  dataFolder: string,
  schemas: ReadonlyMap<string, Json>,
): readonly ReleaseNoteRow[] {
  const heading = `data/${RELEASES}/${WITHDRAWN} has errors.`;
  return takeSound(readWithdrawn(dataFolder, schemas), heading);
}

function readRows(
  dataFolder: string,
  schemas: ReadonlyMap<string, Json>,
  file: string,
): Reading<readonly ReleaseNoteRow[]> {
  const path = join(dataFolder, RELEASES, file);
  if (!existsSync(path)) return { value: [], problems: [] };
  return parseReleaseNotes(readFileSync(path, 'utf8'), schemas, listReleases(dataFolder), file);
}

/** The notes in a text, on some of these releases; null where anything is wrong. */
export function parseReleaseNotes(
  raw: string,
  schemas: ReadonlyMap<string, Json>,
  versions: readonly string[],
  name = NOTES,
): Reading<readonly ReleaseNoteRow[]> {
  const file = `data/${RELEASES}/${name}`;
  const checked = checkEncoding(file, raw, 'csv');
  if (!checked.isParsable) return { value: null, problems: checked.problems };
  const [schema = null, common = null] = ['release-note', 'common'].map((name) =>
    schemas.get(name),
  );
  const parsed = parseCsv(file, checked.text, findColumns(schema, common));
  const validate = prepareSchemas(schemas)<ReleaseNoteRow>('release-note');
  const shaped = parsed.records.map((record) => checkShape(record, validate, 'csv'));
  const rows = shaped.flatMap(({ whole }) => (whole === null ? [] : [whole]));
  const problems = [
    ...checked.problems,
    ...parsed.problems,
    ...shaped.flatMap((each) => each.problems),
    ...checkApart('release-note', parsed.records),
    ...parsed.records.flatMap((record, at) =>
      checkVersions(record, shaped[at]?.whole ?? null, versions),
    ),
  ].sort(compareProblems);
  return { value: problems.some(isError) ? null : rows, problems };
}

/** A note is of a release that was made, and so is the one in which something is corrected. */
function checkVersions(
  record: ParsedRecord,
  row: ReleaseNoteRow | null,
  versions: readonly string[],
): readonly Problem[] {
  return (['version', 'correctedIn'] as const).flatMap((field) => {
    const version = row?.[field];
    if (version === undefined || versions.includes(version)) return [];
    const found = `There is no release ${version}.`;
    const write = `Write one of ${versions.join(', ') || 'the releases once there is one'}.`;
    return [toFileProblem('not-in-list', record.spotOf([field]), found, write)];
  });
}
