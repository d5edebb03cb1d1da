/**
 * What `npm run generate` writes into data/README.md: the fields of every record, from schemas/, and the problems that
 * the check can report, from src/validation/.
 */
import { readFile } from 'node:fs/promises';
import { readSchemas } from '#dataset/read-files.ts';
import { showExample } from '#validation/code-examples.ts';
import { CODE_LIST } from '#validation/code-list.ts';
import { writeFieldTable } from '#views/guide/field-table.ts';
import { replaceMarked } from '#views/guide/marked-parts.ts';
import { writeProblemList } from '#views/guide/problem-list.ts';
import { isSchema, type Schema } from '#views/schema-shape.ts';

export const guideFile = 'data/README.md';

/** Records that people author, in the guide's order; the name is the schema's. */
export const guideRecords = [
  'source',
  'commitment',
  'claim',
  'strategy',
  'actor',
  'risk',
  'access',
  'compliance',
  'reply',
  'country',
  'mission',
  'episode',
  'mandate',
  'backtest-case',
  'release-note',
  'coding',
  'judgement',
  'coding-round',
  'audit',
  'audit-round',
  'dataset',
  'redirect',
  'vocabulary-term',
  'indicator-dataset',
  'indicator-row',
] as const;

/** The text of the guide with its generated parts written anew. */
export async function makeGuide(): Promise<string> {
  const schemas = new Map<string, Schema>();
  for (const [name, schema] of readSchemas('schemas')) {
    if (isSchema(schema)) schemas.set(name, schema);
  }
  const parts = new Map<string, string>([
    ...guideRecords.map((name) => [`fields of ${name}`, writeFieldTable(name, schemas)] as const),
    ['problems', writeProblemList(CODE_LIST.map(explain))],
  ]);
  return replaceMarked(await readFile(guideFile, 'utf8'), parts);
}

/** A code with its example, as the guide shows it. */
function explain(entry: (typeof CODE_LIST)[number]) {
  return { ...entry, example: showExample(entry.code) };
}
