import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorDataset, Indicators } from '#model/indicators.ts';
import type { IndicatorDatasetFile } from '#model/records.generated.ts';
import { checkApart } from '#validation/check-apart.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import {
  compareProblems,
  fileSpot,
  isError,
  toFileProblem,
  type Problem,
} from '#validation/problem.ts';
import { checkEncoding } from './check-encoding.ts';
import { prepareSchemas } from './compile-schemas.ts';
import { readJsonFile, type Reading } from './read-json-file.ts';

/** A file beside the data sets that describes what is not given out, and is no data set itself. */
const NOT_REDISTRIBUTED = 'not-redistributed.json';

const HEADER = 'iso3,year,indicator,value';
/** A figure with its digits as the source has them: no leading zeros, no plus, no thousands. */
const ROW = /^([A-Z]{3}),(\d{4}),([a-z0-9-]+),(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?\d+)?)$/;

type MutableTable = Map<string, Map<string, Map<number, number>>>;

/** Reads `indicators/` of a data folder: each `<dataset>.json` and the figures beside it. */
export function readIndicators(
  folder: string,
  schemas: ReadonlyMap<string, Json>,
): Reading<Indicators> {
  const validate = prepareSchemas(schemas)<IndicatorDatasetFile>('indicator-dataset');
  const names = readdirSync(join(folder, 'indicators')).filter(
    (name) => name !== NOT_REDISTRIBUTED,
  );
  const datasets: IndicatorDataset[] = [];
  const table: MutableTable = new Map();
  const problems: Problem[] = [];
  const ids = new Set(names.map((name) => name.replace(/\.(json|csv)$/, '')));
  for (const id of [...ids].sort()) {
    const absent = [`${id}.csv`, `${id}.json`].filter((name) => !names.includes(name));
    problems.push(...absent.map(toMissingProblem));
    if (absent.length > 0) continue;
    const read = readJsonFile(folder, `indicators/${id}.json`, validate);
    const { value, record } = read;
    problems.push(...read.problems);
    if (record !== null) problems.push(...checkApart('indicator-dataset', [record]));
    if (value === null) continue;
    datasets.push({ ...value, id });
    const text = readFileSync(join(folder, `indicators/${id}.csv`), 'utf8');
    problems.push(...addRows(`data/indicators/${id}.csv`, text, value, table));
  }
  problems.sort(compareProblems);
  return { value: problems.some(isError) ? null : { datasets, table }, problems };
}

/**
 * Reads the figures of one data set into the table. Not by the parser of records: there are a hundred
 * thousand rows, of four cells that never hold a quote.
 */
export function addRows(
  file: string,
  text: string,
  { indicators }: Pick<IndicatorDatasetFile, 'indicators'>,
  table: MutableTable,
): readonly Problem[] {
  const checked = checkEncoding(file, text, 'csv');
  const problems = [...checked.problems];
  const lines = checked.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const spotOf = (index: number) => ({ ...fileSpot(file), line: index + 1 });
  if (lines[0] !== HEADER) {
    const write = `Write the first line as ${HEADER}`;
    return [...problems, toFileProblem('csv-header', spotOf(0), 'The header differs.', write)];
  }
  const ranges = new Map(indicators.map(({ id, range }) => [id, range]));
  let before: readonly [string, string, string] = ['', '', ''];
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const [, iso3, year, indicator, value] = ROW.exec(line) ?? [];
    if (iso3 === undefined || year === undefined || indicator === undefined) {
      const write = 'Write country, year, series and number, without quotes or spaces.';
      const found = `The row "${line.slice(0, 60)}" does not have the form.`;
      problems.push(toFileProblem('wrong-form', spotOf(index), found, write));
      continue;
    }
    const figure = Number(value);
    const fault = findFault(before, [iso3, year, indicator], figure, ranges.get(indicator));
    before = [iso3, year, indicator];
    if (fault !== undefined) {
      problems.push(toFileProblem(fault.code, spotOf(index), fault.found, fault.write));
      continue;
    }
    placeFigure(table, indicator, iso3, Number(year), figure);
  }
  return problems;
}

function toMissingProblem(name: string): Problem {
  const file = `data/indicators/${name}`;
  const write = 'A data set is two files: what it is (JSON) and its figures (CSV).';
  return toFileProblem('missing-file', fileSpot(file), `${file} is missing.`, write);
}

function findFault(
  before: readonly string[],
  key: readonly [string, string, string],
  figure: number,
  range: IndicatorDatasetFile['indicators'][number]['range'] | undefined,
):
  | { code: 'not-in-list' | 'out-of-range' | 'wrong-form'; found: string; write: string }
  | undefined {
  const [, , indicator] = key;
  if (range === undefined) {
    const write = 'Describe it there, or delete the rows.';
    const found = `The data set's JSON file has no series "${indicator}".`;
    return { code: 'not-in-list', found, write };
  }
  if (figure < (range.low ?? -Infinity) || figure > (range.high ?? Infinity)) {
    const found = `The figure ${figure} of "${indicator}" lies outside its range.`;
    return { code: 'out-of-range', found, write: 'Correct the figure, or the range.' };
  }
  const first = key.findIndex((part, index) => part !== before[index]);
  if (first < 0 || (key[first] ?? '') < (before[first] ?? '')) {
    const found = first < 0 ? 'The row stands there twice.' : 'The row is not in its place.';
    return { code: 'wrong-form', found, write: 'Sort by country, year and series, each once.' };
  }
  return undefined;
}

function placeFigure(
  table: MutableTable,
  indicator: string,
  iso3: string,
  year: number,
  figure: number,
): void {
  const byCountry = table.get(indicator) ?? new Map<string, Map<number, number>>();
  table.set(indicator, byCountry);
  const series = byCountry.get(iso3) ?? new Map<number, number>();
  byCountry.set(iso3, series);
  series.set(year, figure);
}
