import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BacktestCase } from '#model/backtest-case.ts';
import type { BacktestCaseRow } from '#model/records.generated.ts';
import { checkApart } from '#validation/check-apart.ts';
import { checkShape } from '#validation/check-shape.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import {
  compareProblems,
  fileSpot,
  isError,
  toFileProblem,
  type Problem,
} from '#validation/problem.ts';
import { getRecordSchema } from '#validation/schema-part.ts';
import { checkBacktestCase, type NamedRecords, type ShapedCase } from './check-backtest-case.ts';
import { checkEncoding } from './check-encoding.ts';
import { prepareSchemas } from './compile-schemas.ts';
import { findColumns } from './csv-columns.ts';
import { parseCsv } from './parse-csv.ts';
import type { Reading } from './read-json-file.ts';

/** Where the cases stand in a data folder, and what kind of record its rows are. */
export const CASES_PATH = 'backtest/cases.csv';
export const CASES_KIND = 'backtest-case';
const FILE = `data/${CASES_PATH}`;

/** Reads `backtest/cases.csv` of a data folder and links it with the records (Method §3.9). */
export function readBacktestCases(
  folder: string,
  schemas: ReadonlyMap<string, Json>,
  named: NamedRecords,
): Reading<readonly BacktestCase[]> {
  const path = join(folder, CASES_PATH);
  if (existsSync(path)) return parseBacktestCases(readFileSync(path, 'utf8'), schemas, named);
  const write = 'Restore it; without a case it has the header alone.';
  const problem = toFileProblem('missing-file', fileSpot(FILE), `${FILE} is missing.`, write);
  return { value: null, problems: [problem] };
}

/** The cases in a text, linked with the records; null where anything is wrong. */
export function parseBacktestCases(
  raw: string,
  schemas: ReadonlyMap<string, Json>,
  named: NamedRecords,
): Reading<readonly BacktestCase[]> {
  const { text, problems: faults, isParsable } = checkEncoding(FILE, raw, 'csv');
  if (!isParsable) return { value: null, problems: faults };
  const columns = findColumns(
    getRecordSchema(schemas, CASES_KIND),
    getRecordSchema(schemas, 'common'),
  );
  const parsed = parseCsv(FILE, text, columns);
  const validate = prepareSchemas(schemas)<BacktestCaseRow>(CASES_KIND);
  const shaped = parsed.records.map((record) => ({
    record,
    ...checkShape(record, validate, 'csv'),
  }));
  const rows = shaped.flatMap(({ whole, record }): ShapedCase[] =>
    whole === null ? [] : [{ row: whole, record }],
  );
  const problems = [
    ...faults,
    ...parsed.problems,
    ...shaped.flatMap((each) => each.problems),
    ...checkApart(CASES_KIND, parsed.records, named.asOf),
    ...checkOrder(rows),
    ...rows.flatMap((each) => checkBacktestCase(each, named)),
  ].sort(compareProblems);
  if (problems.some(isError)) return { value: null, problems };
  return { value: rows.map((each) => linkCase(each, named)), problems };
}

/** One problem for each row that stands before its predecessor's place, or on it. */
function checkOrder(rows: readonly ShapedCase[]): Problem[] {
  return rows.flatMap(({ row, record }, at) => {
    const before = rows[at - 1]?.row.id;
    if (before === undefined || before < row.id) return [];
    const isTwice = before === row.id;
    const found = isTwice
      ? `The id "${row.id}" stands there twice.`
      : 'The row is not in its place.';
    const write = isTwice ? 'Give each case an id of its own.' : 'Sort the rows by id.';
    return [toFileProblem('wrong-form', record.spotOf(['id']), found, write)];
  });
}

function linkCase({ row, record }: ShapedCase, { missions, episodes }: NamedRecords): BacktestCase {
  const { mission, successor, episode, ...own } = row;
  const { file, line } = record.spotOf([]);
  return {
    ...own,
    mission: getById(missions, mission),
    successor: successor === undefined ? null : getById(missions, successor),
    episode: episode === undefined ? null : getById(episodes, episode),
    place: { file, line },
  };
}

/** Throws where there is none: what a row names was checked before. */
function getById<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`No record has the id "${id}".`);
  return found;
}
