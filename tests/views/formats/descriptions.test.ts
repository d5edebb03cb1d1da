import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { makeInput } from '../downloads/make-input.ts';
import { getFile, makeFiles, readText } from './make-files.ts';

const files = await makeFiles(makeInput(), 'https://poc.example/data/');

type Node = Readonly<Record<string, unknown>>;

const readJson = (name: string): Node => JSON.parse(readText(files, name)) as Node; // an object, as tests below find
const readStandard = (name: string): Node =>
  JSON.parse(readFileSync(`tests/fixtures/standards/${name}.json`, 'utf8')) as Node; // a schema is an object

function listNodes(value: unknown): readonly Node[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value as readonly Node[]; // each is looked at by its own test
}

function find(nodes: readonly Node[], key: string, value: string): Node {
  const found = nodes.find((node) => node[key] === value);
  if (!found) throw new Error(`Nothing has ${key} ${value}.`);
  return found;
}

function validate(schema: object, value: unknown): readonly unknown[] {
  const check = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  return check(value) ? [] : (check.errors ?? []);
}

const csvNames = [...files.keys()].filter(
  (name) => name.endsWith('.csv') && name !== 'dictionary.csv',
);

describe('datapackage.json', () => {
  const dataPackage = readJson('datapackage.json');
  const resources = listNodes(dataPackage['resources']);
  const fieldsOf = (table: string) => {
    const schema = find(resources, 'name', table)['schema'] as Node; // Data Package §schema: an object
    return listNodes(schema['fields']);
  };

  test('passes the official schema of Data Package 2.0', () => {
    expect(validate(readStandard('datapackage-2.0'), dataPackage)).toEqual([]);
  });

  test('would not pass without resources: the schema is in force', () => {
    expect(
      validate(readStandard('datapackage-2.0'), { ...dataPackage, resources: [] }),
    ).not.toEqual([]);
  });

  test('describes every CSV with its size and hash', () => {
    expect(resources.map(({ path }) => path)).toEqual(csvNames);
    for (const { path, bytes, hash } of resources) {
      const file = getFile(files, String(path));
      expect([bytes, hash]).toEqual([file.bytes.length, `sha256:${file.sha256}`]);
    }
  });

  test('puts levels, verdicts and certainty in order, and leaves themes without one', () => {
    const level = find(fieldsOf('findings'), 'name', 'level');
    expect(level).toMatchObject({ type: 'integer', categoriesOrdered: true });
    expect(listNodes(level['categories']).map(({ value }) => value)).toEqual([0, 1, 2, 3]);
    const certainty = find(fieldsOf('scores-sets'), 'name', 'certainty');
    expect(listNodes(certainty['categories']).map(({ value }) => value)).toEqual([
      'very-low',
      'low',
      'moderate',
      'high',
    ]);
    const verdict = find(fieldsOf('checks'), 'name', 'verdict');
    expect(listNodes(verdict['categories']).map(({ value }) => value)).toEqual([
      'contradicted',
      'unsubstantiated',
      'partly',
      'substantiated',
    ]);
    expect(find(fieldsOf('commitments'), 'name', 'theme')).toMatchObject({
      categoriesOrdered: false,
    });
  });

  test('labels the empty cell, and names keys that lead to tables that are there', () => {
    const names = new Set(resources.map(({ name }) => name));
    for (const { schema, name } of resources) {
      expect(schema).toMatchObject({
        primaryKey: ['id'],
        missingValues: [{ value: '', label: expect.stringContaining('Unknown') }],
      });
      const fields = new Set(fieldsOf(String(name)).map((field) => field['name']));
      for (const key of listNodes((schema as Node)['foreignKeys'] ?? [])) {
        expect(key).toMatchObject({ reference: { fields: ['id'] } });
        expect(fields).toContain(listNodes(key['fields'])[0]);
        expect(names).toContain((key['reference'] as Node)['resource']);
      }
    }
  });
});

describe('csv-metadata.json (tests written from the W3C recommendation, not its validator)', () => {
  const group = readJson('csv-metadata.json');
  const tables = listNodes(group['tables']);
  const columnsOf = (table: Node) => listNodes((table['tableSchema'] as Node)['columns']);

  test('has the context of CSV on the Web first, and the language beside it', () => {
    expect(group['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  });

  test('names each CSV, with its columns in the order of the header', () => {
    expect(tables.map(({ url }) => url)).toEqual(csvNames);
    for (const table of tables) {
      const [head] = readText(files, String(table['url'])).split('\r\n');
      expect(columnsOf(table).map(({ titles }) => titles)).toEqual(head?.split(','));
    }
  });

  test('has only datatypes that the recommendation knows, and a separator for lists only', () => {
    const known = ['string', 'integer', 'double', 'boolean'];
    for (const column of tables.flatMap(columnsOf)) {
      const { datatype } = column;
      const base = typeof datatype === 'string' ? datatype : (datatype as Node)['base'];
      expect(known).toContain(base);
      expect(Object.keys(column)).not.toContain('type');
    }
    const tiers = find(columnsOf(find(tables, 'url', 'commitments.csv')), 'name', 'tiers');
    expect(tiers).toMatchObject({ datatype: 'integer', separator: '; ' });
  });
});

describe('ro-crate-metadata.json (tests written from RO-Crate 1.1, not its validator)', () => {
  const crate = readJson('ro-crate-metadata.json');
  const graph = listNodes(crate['@graph']);

  test('describes itself and the root, as the specification asks', () => {
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
    expect(find(graph, '@id', 'ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    });
    expect(find(graph, '@id', './')).toMatchObject({
      '@type': 'Dataset',
      name: 'POC Strategy Benchmark',
      description: expect.any(String),
      datePublished: '2024-06-30',
      license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  test('is flat: every id once, and every reference leads to an entity or to the specification', () => {
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const root = find(graph, '@id', './');
    const parts = listNodes(root['hasPart']).map((part) => part['@id']);
    expect(ids).toEqual(expect.arrayContaining(parts));
    expect(parts).toContain('findings.parquet');
    for (const key of ['license', 'author']) expect(ids).toContain((root[key] as Node)['@id']);
  });

  test('gives each file its type, size and hash, and the licence its SPDX id', () => {
    const { bytes, sha256 } = getFile(files, 'findings.parquet');
    expect(find(graph, '@id', 'findings.parquet')).toMatchObject({
      '@type': 'File',
      encodingFormat: 'application/vnd.apache.parquet',
      contentSize: String(bytes.length),
      sha256,
    });
    const licence = find(graph, '@id', 'https://creativecommons.org/licenses/by/4.0/');
    expect(licence['identifier']).toBe('CC-BY-4.0');
  });
});

describe('catalog.jsonld (tests written from DCAT 3 and DCAT-AP 3, not their validator)', () => {
  const graph = listNodes(readJson('catalog.jsonld')['@graph']);
  const ofType = (type: string) => graph.filter((node) => node['@type'] === type);

  test('has what is mandatory of a catalogue, a data set and a distribution', () => {
    const [catalog] = ofType('dcat:Catalog');
    for (const property of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']) {
      expect(Object.keys(catalog ?? {})).toContain(property);
    }
    for (const dataset of ofType('dcat:Dataset')) {
      expect(Object.keys(dataset)).toEqual(
        expect.arrayContaining(['dct:title', 'dct:description']),
      );
    }
    for (const distribution of ofType('dcat:Distribution')) {
      expect(distribution['dcat:accessURL']).toEqual({ '@id': expect.any(String) });
      expect(files.has(String((distribution['dcat:accessURL'] as Node)['@id']))).toBe(true);
    }
  });

  test('leads nowhere that is not in it', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    const lists = graph.flatMap((node) =>
      ['dcat:dataset', 'dcat:distribution'].flatMap((key) =>
        key in node ? listNodes(node[key]) : [],
      ),
    );
    expect(lists.filter((reference) => !ids.has(reference['@id']))).toEqual([]);
    expect(lists.length).toBeGreaterThan(csvNames.length * 4);
  });
});

describe('CITATION.cff', () => {
  const citation: unknown = parse(readFileSync('CITATION.cff', 'utf8'));

  test('passes the official schema of CFF 1.2.0', () => {
    expect(validate(readStandard('cff-1.2.0'), citation)).toEqual([]);
  });

  test('names the licence by its SPDX id, the one of the data package', () => {
    expect(citation).toMatchObject({ license: 'CC-BY-4.0' });
    expect(listNodes(readJson('datapackage.json')['licenses'])[0]?.['name']).toBe('CC-BY-4.0');
  });
});
