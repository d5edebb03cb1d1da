import type { ReleaseNoteRow } from '#model/records.generated.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { readFrozenRecords } from './frozen-records.ts';
import { redactTexts } from './redact-texts.ts';
import { RELEASES, WITHDRAWN } from './release-files.ts';

/** A problem for each row of withdrawn.csv that takes nothing out of its release: a wrong id would leave the words there. */
export function checkWithdrawn(
  dataFolder: string,
  withdrawn: readonly ReleaseNoteRow[],
): readonly Problem[] {
  const byVersion = Map.groupBy(withdrawn, ({ version }) => version);
  return [...byVersion].flatMap(([version, rows]) => {
    const frozen = readFrozenRecords(dataFolder, version);
    // Records that cannot be read are an altered file, which is reported as such.
    if (typeof frozen === 'string') return [];
    const ids = rows.flatMap(({ record }) => record ?? []);
    const { found } = redactTexts(frozen.texts, frozen.schemas, new Set(ids));
    return rows
      .filter(({ record }) => record === undefined || !found.has(record))
      .map(({ record }) => toProblem(version, record));
  });
}

function toProblem(version: string, record: string | undefined): Problem {
  const found =
    record === undefined
      ? `A row of release ${version} names no record.`
      : `Release ${version} has no record, entry or row "${record}".`;
  const spot = { ...fileSpot(`data/${RELEASES}/${WITHDRAWN}`), field: 'record' };
  return toFileProblem('not-in-list', spot, found, 'Write the id of what is withdrawn.');
}
