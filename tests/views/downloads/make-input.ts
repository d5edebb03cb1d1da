import { readSchemas } from '#dataset/read-files.ts';
import { readRiskBasis } from '#dataset/read-risk-basis.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { scoreDataset } from '#scoring/score-book.ts';
import { toCitationIndex } from '#views/source/citations.ts';
import type { DownloadInput } from '#views/downloads/column.ts';
import type { Schema, Schemas } from '#views/schema-shape.ts';
import type { DownloadTable, Row } from '#views/downloads/table.ts';
import { toLabels } from '#views/labels.ts';
import { toRegistry } from '#views/registry.ts';
import type { Dataset } from '#model/dataset.ts';
import { loadMinimal, type Edit } from '../../dataset/minimal-data.ts';

/** The schemas as the views take them. */
export const schemas: Schemas = new Map(
  [...readSchemas('schemas')].map(([name, schema]) => [name, getSchema(schema)]),
);

function getSchema(schema: unknown): Schema {
  if (typeof schema === 'object' && schema !== null && !Array.isArray(schema)) {
    return schema as Schema; // the line before left nothing else
  }
  throw new TypeError(`A schema should be an object, not ${JSON.stringify(schema)}.`);
}

/** The repository's own risk figures: no download of the smallest data set shows one. */
const { value: basis } = readRiskBasis('data', readSchemas('schemas'));

/** What downloads are made from, for the smallest data set after some changes. */
export function makeInput(...edits: readonly Edit[]): DownloadInput {
  const { dataset, problems } = loadMinimal(...edits);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return toInput(dataset);
}

export function toInput(dataset: Dataset): DownloadInput {
  if (basis === null) throw new Error('The figures in data/indicators/ cannot be read.');
  return {
    dataset,
    releases: [],
    registry: toRegistry(dataset),
    scores: scoreDataset(dataset, basis, getIsoDay(dataset.asOf)),
    citations: toCitationIndex(dataset),
    labels: toLabels(dataset.vocabularies),
  };
}

/** The row of an id. */
export function getRow(table: DownloadTable, input: DownloadInput, id: string): Row {
  const row = table.toRows(input).find((each) => each['id'] === id);
  if (!row) throw new Error(`${table.name} has no row "${id}".`);
  return row;
}
