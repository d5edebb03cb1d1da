/** The API as an OpenAPI 3.1 document, made from the columns of the tables. */
import { text } from '#i18n/text.ts';
import type { Envelope } from '../downloads/envelope.ts';
import type { FormatColumn, FormatTable } from '../formats/format-table.ts';
import { DATA_LICENCE } from '../formats/published-set.ts';
import { EDITION, LINK_FIELDS } from './api-record.ts';
import { CHANGE_COLUMNS } from './changes.ts';
import { API_VERSION, SINGLE_KINDS } from './resources.ts';

const words = text.api;

/** Fields of a record of the API with their JSON Schema types, `null` left out: what v1 promises. */
export function listFields({ columns }: Pick<FormatTable, 'columns'>): ReadonlyMap<string, string> {
  const own = columns.filter(({ name }) => !EDITION.has(name));
  return new Map([
    ...own.map((column): readonly [string, string] => [column.name, jsonTypes[column.type]]),
    ...LINK_FIELDS.map((name): readonly [string, string] => [name, 'string']),
  ]);
}

const jsonTypes = {
  text: 'string',
  date: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
} as const;

/** Fields of every answer before its records. */
export const HEAD_FIELDS = {
  apiVersion: 'string',
  kind: 'string',
  name: 'string',
  dataVersion: 'string',
  dataStatus: 'string',
  lastRelease: 'string',
  methodVersion: 'string',
  schemaVersion: 'string',
  asOf: 'string',
  citation: 'string',
  lastModified: 'string',
  licence: 'string',
  self: 'string',
  index: 'string',
  total: 'integer',
} as const;

/** Fields of a line of the index. */
export const INDEX_FIELDS = {
  id: 'string',
  title: 'string',
  says: 'string',
  total: 'integer',
  self: 'string',
  single: 'string',
  lastModified: 'string',
} as const;

/**
 * The document.
 * @param server address of the site's root, to which the paths are added
 */
export function toOpenApi(
  tables: readonly FormatTable[],
  { dataVersion }: Envelope,
  server: string,
): Readonly<Record<string, unknown>> {
  const plain = (fields: Readonly<Record<string, string>>) =>
    toObject(Object.entries(fields).map(([name, type]) => [name, { type: [type, 'null'] }]));
  const paths = tables.flatMap((table) => {
    const isSingle = SINGLE_KINDS.some((kind) => kind.table === table.name);
    const collection = [`/${table.name}.json`, toPath(table.name, table.title, [])] as const;
    const single = [`/${table.name}/{id}.json`, toPath(table.name, table.title, ['id'])] as const;
    return isSingle ? [collection, single] : [collection];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: words.title,
      version: `${API_VERSION}-${dataVersion}`,
      description: words.promise.join(' '),
      license: { name: DATA_LICENCE.title, identifier: DATA_LICENCE.id },
    },
    servers: [{ url: `${server}api/${API_VERSION}` }],
    paths: Object.fromEntries([
      ['/index.json', toPath('index', words.indexTitle, [])],
      ...paths,
      ['/changes.json', toPath('changes', words.allChanges, [])],
      ['/changes/since-{version}.json', toPath('changes', words.changes, ['version'])],
    ]),
    components: {
      schemas: {
        head: plain(HEAD_FIELDS),
        index: plain(INDEX_FIELDS),
        changes: toObject(CHANGE_COLUMNS.map((column) => [column.name, toProperty(column)])),
        ...Object.fromEntries(tables.map((table) => [table.name, toRecordSchema(table)])),
      },
    },
  };
}

function toRecordSchema({ columns, says }: FormatTable): object {
  const own = columns.filter(({ name }) => !EDITION.has(name));
  const links = LINK_FIELDS.map((name): readonly [string, object] => [
    name,
    {
      type: name === 'permanentRelease' ? ['string', 'null'] : 'string',
      description: words.links[name],
    },
  ]);
  const properties = own.map((column): readonly [string, object] => [
    column.name,
    toProperty(column),
  ]);
  return { ...toObject([...properties, ...links]), description: says };
}

function toObject(properties: readonly (readonly [string, object])[]): object {
  return {
    type: 'object',
    required: properties.map(([name]) => name),
    properties: Object.fromEntries(properties),
  };
}

function toProperty({ name, type, members, meaning }: FormatColumn): object {
  const described = { description: meaning };
  if (name === 'id') return { type: 'string', ...described };
  if (type !== 'list') return { type: [jsonTypes[type], 'null'], ...described };
  const items = { type: members === 'integer' ? 'integer' : 'string' };
  return { type: ['array', 'null'], items, ...described };
}

function toPath(schema: string, title: string, parameters: readonly string[]): object {
  const records = { type: 'array', items: { $ref: `#/components/schemas/${schema}` } };
  const included = {
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'object' } },
  };
  const answer = {
    allOf: [
      { $ref: '#/components/schemas/head' },
      { type: 'object', required: ['records', 'included'], properties: { records, included } },
    ],
  };
  return {
    get: {
      summary: title,
      operationId: [schema, ...parameters].join('-by-'),
      parameters: parameters.map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      responses: {
        '200': { description: title, content: { 'application/json': { schema: answer } } },
        '404': { description: words.notFound },
      },
    },
  };
}
