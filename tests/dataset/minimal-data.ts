import { loadDataset, type LoadedDataset } from '#dataset/load-dataset.ts';
import { readDataFiles, readSchemas, type FileMap } from '#dataset/read-files.ts';
import type { FieldPath } from '#validation/parsed-file.ts';
import type { Problem } from '#validation/problem.ts';

/** A change to the files of the minimal data set. */
export type Edit = (
  files: Map<string, FileMap extends ReadonlyMap<string, infer T> ? T : never>,
) => void;

const schemas = readSchemas('schemas');

/** The closed lists and the method are the repository's own, so that no copy of them can go stale. */
const shared = [...readDataFiles('data')].filter(([path]) =>
  /^data\/(vocabularies|method)\//.test(path),
);
const minimal = [...readDataFiles('tests/fixtures/minimal/data')];

/** The smallest data set with a record of every kind and no problem, after some changes. */
export function loadMinimal(...edits: readonly Edit[]): LoadedDataset {
  const files = new Map([...shared, ...minimal]);
  for (const edit of edits) edit(files);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return loadDataset(new Map(sorted), schemas, null);
}

/** The problems after some changes, each on one line: `file line:column field: found write [code]`. */
export function checkMinimal(...edits: readonly Edit[]): string[] {
  return loadMinimal(...edits).problems.map(formatLine);
}

function formatLine({ file, line, column, field, found, write, code }: Problem): string {
  const place = `${file.replace('data/', '')} ${line}:${column}`;
  return `${place} ${field === '' ? '' : `${field}: `}${found} ${write} [${code}]`;
}

/** Writes a file, or deletes it where the text is undefined. */
export function file(path: string, text: string | undefined): Edit {
  return (files) => {
    if (text === undefined) files.delete(`data/${path}`);
    else files.set(`data/${path}`, text);
  };
}

/** Replaces one piece of a file's text; throws where it does not stand there, so that no test changes nothing. */
export function text(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const before = getText(files, path);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${String(from)} is not in ${path}.`);
    files.set(`data/${path}`, after);
  };
}

/** Sets a field of a JSON record, or deletes it where the value is undefined. */
export function field(path: string, fieldPath: FieldPath, value: unknown): Edit {
  return (files) => {
    const record: unknown = JSON.parse(getText(files, path));
    files.set(`data/${path}`, `${JSON.stringify(setPart(record, fieldPath, value), null, 2)}\n`);
  };
}

/** Moves a file. */
export function move(from: string, to: string): Edit {
  return (files) => {
    files.set(`data/${to}`, getText(files, from));
    files.delete(`data/${from}`);
  };
}

function getText(files: ReadonlyMap<string, unknown>, path: string): string {
  const found = files.get(`data/${path}`);
  if (typeof found !== 'string') throw new Error(`${path} is not in the minimal data set.`);
  return found;
}

function setPart(part: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    const list: unknown[] = [...(part as readonly unknown[])]; // isArray forgets the entries' type
    list[Number(step)] = setPart(list[Number(step)], rest, value);
    return list;
  }
  const fields = Object.entries(part ?? {}) as [string, unknown][]; // entries of unknown are of unknown
  const before = fields.find(([name]) => name === step)?.[1];
  const after = setPart(before, rest, value);
  const isThere = fields.some(([name]) => name === step);
  const changed = isThere
    ? fields.map(([name, old]) => [name, name === step ? after : old])
    : [...fields, [step, after]];
  return Object.fromEntries(changed);
}
