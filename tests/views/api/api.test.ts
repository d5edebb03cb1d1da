import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { HEAD_FIELDS, INDEX_FIELDS } from '#views/api/openapi.ts';
import type { HistoryFile } from '#model/records.generated.ts';
import { makeInput } from '../downloads/make-input.ts';
import { makeApi, readAnswer } from './make-api.ts';

const first: HistoryFile = {
  date: '2024-06-30',
  version: '2024.1',
  method: '1.0.0',
  why: 'First publication.',
  added: [{ kind: 'commitment', country: 'SSD', ids: ['ssd-access'] }],
  changed: [],
  removed: [],
  scores: [],
};
const second: HistoryFile = {
  ...first,
  date: '2024-09-01',
  version: '2024.2',
  why: 'A report was read.',
  added: [],
  changed: [
    {
      kind: 'commitment',
      country: 'SSD',
      id: 'ssd-access',
      fields: [{ path: 'deadline', change: 'added', after: '2025' }],
    },
  ],
  scores: [
    {
      kind: 'commitment',
      id: 'ssd-access',
      country: 'SSD',
      measure: 'delivery',
      after: 40,
      causes: [{ kind: 'added', part: 'finding', id: 'f1', millionths: 40_000_000 }],
    },
  ],
};
const { files, tables } = makeApi(makeInput(), [first, second]);
const names = [...files.keys()].map((address) => address.replace('api/v1/', ''));
const answers = names.filter((name) => name !== 'openapi.json');

describe('an answer of the API', () => {
  test.each(answers)('%s has the one envelope, with each field of its type', (name) => {
    const { records, included, ...head } = readAnswer(files, name);
    expect(Object.keys(head)).toEqual(Object.keys(HEAD_FIELDS));
    for (const [field, type] of Object.entries(HEAD_FIELDS)) {
      if (field === 'lastRelease') continue;
      expect(typeof head[field], field).toBe(type === 'integer' ? 'number' : type);
    }
    expect(head).toMatchObject({
      self: `https://poc.example/api/v1/${name}`,
      licence: 'CC-BY-4.0',
    });
    expect(records).toHaveLength(head.total);
    expect(typeof included).toBe('object');
  });

  test('of one record has the record, and by table what belongs to it', () => {
    const { records, included } = readAnswer(files, 'commitments/ssd-access.json');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'ssd-access',
      self: 'https://poc.example/api/v1/commitments/ssd-access.json',
      permanent: 'https://poc.example/commitments/ssd-access/',
      permanentRelease: null,
    });
    expect(Object.keys(included)).toEqual(['findings', 'scores-commitments']);
    const findings = readAnswer(files, 'findings.json').records;
    expect(included['findings']).toEqual(
      findings.filter(({ commitment }) => commitment === 'ssd-access'),
    );
  });

  test('takes the day of its last change from the history, and else from the last entry', () => {
    const { lastModified, records } = readAnswer(files, 'commitments/ssd-access.json');
    expect([lastModified, records[0]?.['lastModified']]).toEqual(['2024-09-01', '2024-09-01']);
    const other = makeApi(makeInput(), [first]).files;
    expect(readAnswer(other, 'commitments/ssd-access.json')['lastModified']).toBe('2024-06-30');
  });

  test('gives every row of a table, the edition left to the envelope', () => {
    for (const { name, rows } of tables) {
      const { records } = readAnswer(files, `${name}.json`);
      expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      for (const record of records) expect(Object.keys(record)).not.toContain('dataVersion');
    }
  });
});

describe('what stays as it is', () => {
  const input = { ...makeInput(), releases: ['2024.1', '2024.2'] };
  const frozen = new Map([
    ['2024.1', new Set(['commitments/ssd-access/', 'commitments/sdn-force/'])],
    ['2024.2', new Set(['commitments/sdn-force/', 'commitments/sdn-force/#sdn-force-f1'])],
  ]);
  const api = makeApi(input, [first], frozen).files;
  const findIn = (name: string, id: string) =>
    readAnswer(api, name).records.find((record) => record.id === id);

  test.each([
    ['commitments.json', 'sdn-force', '2024.2'],
    ['commitments.json', 'ssd-access', '2024.1'],
    ['scores-commitments.json', 'sdn-force', '2024.2'],
  ])('is the page of the last release that has it: in %s of %s', (name, id, release) => {
    expect(findIn(name, id)).toMatchObject({
      permanent: `https://poc.example/v/${release}/commitments/${id}/`,
      permanentRelease: release,
    });
  });

  test('is for a finding its place on that page, and for one that came later today’s', () => {
    const known = frozen.get('2024.2') ?? new Set();
    const findings = readAnswer(api, 'findings.json').records;
    expect(findings.some(({ permanentRelease }) => permanentRelease === null)).toBe(true);
    for (const { permanent, permanentRelease } of findings) {
      const [, release, place = ''] =
        /example\/(?:v\/([\d.]+)\/)?(.+)$/.exec(String(permanent)) ?? [];
      expect(release ?? null).toBe(permanentRelease);
      expect(known.has(place)).toBe(permanentRelease !== null);
    }
  });

  test('is not the edition itself where its version is not released, which every answer says', () => {
    const { dataset } = input;
    const later = makeApi({ ...input, dataset: { ...dataset, version: '2024.3' } }).files;
    const { dataStatus, lastRelease, citation } = readAnswer(later, 'countries.json');
    expect([dataStatus, lastRelease]).toEqual(['in preparation', '2024.2']);
    expect(citation).toContain('(in preparation)');
    expect(readAnswer(api, 'countries.json')['dataStatus']).toBe('released');
    expect(readAnswer(api, 'countries.json')['citation']).not.toContain('preparation');
  });

  test('has a file of what changed after each release, also where the history says nothing', () => {
    expect(readAnswer(api, 'changes/since-2024.2.json').total).toBe(0);
  });
});

describe('the index', () => {
  const { records } = readAnswer(files, 'index.json');

  test('leads to every collection and to every file of changes', () => {
    const listed = records.map(({ self }) =>
      String(self).replace('https://poc.example/api/v1/', ''),
    );
    const expected = answers.filter((name) => name !== 'index.json');
    const singles = (name: string) => name.includes('/') && !name.startsWith('changes/');
    expect(listed.toSorted()).toEqual(expected.filter((name) => !singles(name)).toSorted());
    for (const record of records) expect(Object.keys(record)).toEqual(Object.keys(INDEX_FIELDS));
  });
});

describe('the changes', () => {
  test('since a version are those after it stood', () => {
    expect(readAnswer(files, 'changes.json').total).toBe(3);
    expect(readAnswer(files, 'changes/since-2024.2.json').total).toBe(0);
    expect(readAnswer(files, 'changes/since-2024.1.json').records).toMatchObject([
      {
        change: 'changed',
        record: 'ssd-access',
        fields: ['deadline'],
        measure: null,
        before: null,
      },
      {
        change: 'score',
        measure: 'delivery',
        before: null,
        after: 40,
        causes: ['added finding f1'],
      },
    ]);
  });
});

describe('the OpenAPI document', () => {
  const document = JSON.parse(files.get('api/v1/openapi.json')?.() ?? '') as {
    readonly paths: object;
    readonly components: { readonly schemas: Readonly<Record<string, object>> };
  }; // what is used of it is looked at below

  test('passes the official schema of OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toMatchObject({ valid: true });
    const broken = await new Validator().validate({ ...structuredClone(document), info: {} });
    expect(broken.valid).toBe(false);
  });

  test('names the path of every answer', () => {
    const patterns = Object.keys(document.paths).map(
      (path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    );
    for (const name of answers) {
      expect(
        patterns.filter((pattern) => pattern.test(`/${name}`)),
        name,
      ).toHaveLength(1);
    }
  });

  test.each(answers)('describes the records of %s', (name) => {
    const { records, name: collection, included } = readAnswer(files, name);
    const ajv = new Ajv2020({ strict: false });
    const check = (table: string, rows: readonly unknown[]) => {
      const validate = ajv.compile(document.components.schemas[table] ?? false);
      for (const row of rows) expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
    };
    check(String(collection), records);
    for (const [table, rows] of Object.entries(included)) check(table, rows);
  });
});
