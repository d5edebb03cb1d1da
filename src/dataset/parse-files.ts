import type { Json } from '#validation/fill-vocabularies.ts';
import { findLayout, type FileLayout } from '#validation/layout.ts';
import type { ParsedFile } from '#validation/parsed-file.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { getRecordSchema } from '#validation/schema-part.ts';
import { checkEncoding } from './check-encoding.ts';
import { findColumns, type Column } from './csv-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { describeCopy } from './describe-copy.ts';
import { describeUnknownFile } from './describe-unknown-file.ts';
import { findMisplaced } from './find-misplaced.ts';
import { parseJson } from './parse-json.ts';
import type { FileMap, ReadFault } from './read-files.ts';

/** The files of data/ as parsed, and what stood in the way. */
export interface ParsedFiles {
  readonly files: readonly ParsedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Parses all files of a map, each by what its path says that it is.
 * @param textAt the text of a file that is there, in the map or beside it
 */
export function parseFiles(
  texts: FileMap,
  schemas: ReadonlyMap<string, Json>,
  textAt: (path: string) => string | undefined = (path) => getText(texts, path),
): ParsedFiles {
  const columnsByKind = new Map<string, readonly Column[]>();
  const columnsOf = (kind: string): readonly Column[] => {
    const known = columnsByKind.get(kind);
    if (known) return known;
    const columns = findColumns(getRecordSchema(schemas, kind), getRecordSchema(schemas, 'common'));
    columnsByKind.set(kind, columns);
    return columns;
  };
  const files: ParsedFile[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of texts) {
    const layout = findLayout(path);
    const copy =
      typeof text === 'string'
        ? describeCopy(path, { text, isRead: layout !== undefined }, textAt)
        : undefined;
    if (copy) {
      problems.push(copy);
      continue; // what stands in it is told of the other copy
    }
    if (typeof text !== 'string') problems.push(toReadProblem(path, text));
    else if (layout === undefined) problems.push(describeUnknownFile(path));
    if (layout === undefined) continue;
    const parsed = typeof text === 'string' ? parseFile(path, text, layout, columnsOf) : undefined;
    const file = parsed?.file ?? { path, layout, text: '', records: [], isWhole: false };
    problems.push(...(parsed?.problems ?? []));
    const misplaced = findMisplaced(file, schemas, (other) => textAt(other) !== undefined);
    if (misplaced) problems.push(misplaced.problem);
    if (misplaced?.layout !== null) files.push({ ...file, layout: misplaced?.layout ?? layout });
  }
  return { files, problems };
}

function getText(texts: FileMap, path: string): string | undefined {
  const text = texts.get(path);
  return typeof text === 'string' ? text : undefined;
}

function parseFile(
  path: string,
  raw: string,
  layout: FileLayout,
  columnsOf: (kind: string) => readonly Column[],
): { file: ParsedFile; problems: readonly Problem[] } {
  const { text, problems, isParsable } = checkEncoding(path, raw, layout.format);
  const empty = { path, layout, text, records: [], isWhole: false };
  if (!isParsable) return { file: empty, problems };
  if (layout.format === 'csv') {
    const parsed = parseCsv(path, text, columnsOf(layout.kind));
    return { file: { ...empty, ...parsed }, problems: [...problems, ...parsed.problems] };
  }
  const { record, problems: faults } = parseJson(path, text);
  const records = record === null ? [] : [record];
  const isWhole = record !== null && faults.length === 0;
  return { file: { ...empty, records, isWhole }, problems: [...problems, ...faults] };
}

function toReadProblem(path: string, fault: ReadFault): Problem {
  const spot = fileSpot(path);
  switch (fault.kind) {
    case 'too-large': {
      const found = `The file has ${fault.sizeBytes} bytes; at most 1,000,000 are read.`;
      const write = 'Keep the record to what a reader needs, one record a file.';
      return toFileProblem('file-too-large', spot, found, write);
    }
    case 'not-a-file': {
      const found = 'This is a link or a device, not a file.';
      return toFileProblem('not-a-file', spot, found, 'Put the file itself here.');
    }
    case 'not-utf-8': {
      const found = 'From here on the file is not in UTF-8.';
      const place = { ...spot, ...fault.position };
      return toFileProblem('not-utf-8', place, found, 'Save it with the encoding UTF-8.');
    }
    case 'too-much-data': {
      const found = `There are more than ${fault.limit} of data; from here on nothing was read.`;
      const write = 'Take out what is no record, or raise the limit in src/dataset/read-files.ts.';
      return toFileProblem('too-much-data', spot, found, write);
    }
  }
}
