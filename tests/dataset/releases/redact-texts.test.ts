import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { redactTexts } from '#dataset/releases/redact-texts.ts';
import { readSmallData } from '../../site/hostile/hostile-project.ts';
import { FORMED, plantPayloads } from '../../site/hostile/plant-payloads.ts';

const schemas = readSchemas('schemas');
/** Words of the forms that a code or an id has, each with a number of its own. */
const FORMS = ['Hemedti', '+249912345678', 'https://a.example/hemedti/', 'S/2019/34'];
const PLANTED = /(?:Hemedti|\+249912345678|https:\/\/a\.example\/hemedti\/|S\/2019\/34)-\d+\./g;
const plant = (i: number) => `${FORMS[i % FORMS.length] ?? ''}-${i}`;

/** A state's name says no more than its code, which stays. */
const PASSED_OVER = new Set([...FORMED, 'country.name']);

/** Every kind of record, by paths in a data folder. */
const plain = new Map(
  [...fillCells(readSmallData())].map(([path, text]) => [path.replace('data/', ''), text]),
);
plain.set('codebook.md', 'An example is sdn-force-f1.\n');
plain.set(
  'sources/joint-report.json',
  (plain.get('sources/joint-report.json') ?? '').replace(
    '"access"',
    '"archive": { "url": "https://web.archive.org/web/2021/https://a.example/" },\n  "access"',
  ),
);
plain.set(
  'backtest/cases.csv',
  'id,mission,country,exitDecision,exitYear,end,endedOn,successor,episode,noOutcome,note\nsdn-binox,binox,SDN,2023-12,2024,closed,,,,,Hemedti-9001.\n',
);
/** The same, with planted words in every free text and address. */
const planted = new Map(
  [...plantPayloads(toPaths(plain), plant, PASSED_OVER).texts].map(([path, text], index) => [
    path.replace('data/', ''),
    plantAddresses(text, 8000 + 10 * index),
  ]),
);

/** Records, with the rows on them and on their parts: where their words stand. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'sdn-risk-001': ['countries/sdn/risks.csv'],
  'sdn-risk-002': ['countries/sdn/risks.csv'],
  'sdn-access-001': ['countries/sdn/access.csv'],
  'sdn-compliance-001': ['countries/sdn/compliance.csv'],
  'sdn-army': ['countries/sdn/actors/sdn-army.json'],
  'sdn-claim-deployed': [
    'countries/sdn/claims/sdn-claim-deployed.json',
    'replies/reply-sudan-2024-05.json',
    'audits/2024-03-01.csv',
    'codings/b.csv',
  ],
  'sdn-force': [
    'countries/sdn/commitments/sdn-force.json',
    'audits/2024-03-01.csv',
    'codings/b.csv',
    'judgements/b.csv',
  ],
  'sdn-plan': ['countries/sdn/strategies/sdn-plan.json'],
  'sdn-letter': ['countries/sdn/sources/sdn-letter.json'],
  'joint-report': ['sources/joint-report.json'],
  unmix: ['missions/unmix.json'],
  'reply-sudan-2024-05': ['replies/reply-sudan-2024-05.json'],
  'sdn-binox-2020': ['episodes.csv'],
  'binox-1769': ['mandates.csv'],
  'sdn-binox': ['backtest/cases.csv'],
  SDN: ['countries/sdn/country.json'],
};

describe.each(Object.entries(RECORDS))('withdrawn, %s', (id, places) => {
  const { texts: redacted, found } = redactTexts(planted, schemas, new Set([id]));
  const wanted = places.flatMap((path) => wordsOf(id, path));

  test('is found, and has none of its words any more, nor what was written of its parts', () => {
    expect(found).toContain(id);
    expect(wanted.length).toBeGreaterThan(0);
    const left = [...redacted.values()].flatMap((text) => text.match(PLANTED) ?? []);
    expect(wanted.filter((word) => left.includes(word))).toEqual([]);
  });

  test('leaves every other record its words', () => {
    const all = [...planted.values()].flatMap((text) => text.match(PLANTED) ?? []);
    const left = [...redacted.values()].flatMap((text) => text.match(PLANTED) ?? []);
    expect(left).toEqual(all.filter((word) => !wanted.includes(word)));
  });

  test('is as before once it is done again, and can still be read', () => {
    expect(redactTexts(redacted, schemas, new Set([id])).texts).toEqual(redacted);
    expect(listErrors(redactTexts(plain, schemas, new Set([id])).texts)).toEqual([]);
  });
});

test('all records can be withdrawn, and the data set still be read', () => {
  expect(listErrors(plain)).toEqual([]);
  const { texts: redacted } = redactTexts(plain, schemas, new Set(Object.keys(RECORDS)));
  expect(listErrors(redacted)).toEqual([]);
});

test('two undertakings of one document and day can both be withdrawn', () => {
  const force = plain.get('countries/sdn/commitments/sdn-force.json') ?? '';
  const twin = force
    .replaceAll('sdn-force', 'sdn-forca')
    .replace(/"statement": "[^"]*"/, '"statement": "Open the roads to aid."');
  const both = new Map([...plain, ['countries/sdn/commitments/sdn-forca.json', twin]]);
  const { texts: redacted } = redactTexts(both, schemas, new Set(['sdn-force', 'sdn-forca']));
  expect([listErrors(both), listErrors(redacted)]).toEqual([[], []]);
});

test('a reply that answers something else as well keeps its words', () => {
  const path = 'replies/reply-sudan-2024-05.json';
  const reply = (plain.get(path) ?? '').replace(
    '"sdn-claim-deployed"',
    '"sdn-claim-deployed", "sdn"',
  );
  const both = new Map([...plain, [path, reply]]);
  const { texts: redacted } = redactTexts(both, schemas, new Set(['sdn-claim-deployed']));
  expect(redacted.get(path)).toBe(reply);
});

test('of a mandate only what is no code goes: dates, answers, tiers and the symbol of a resolution stay', () => {
  const { texts: redacted } = redactTexts(planted, schemas, new Set(['binox-1769']));
  const [before] = readRows(planted.get('mandates.csv') ?? '');
  const [after] = readRows(redacted.get('mandates.csv') ?? '');
  const kept = Object.keys(before ?? {}).filter((name) => before?.[name] === after?.[name]);
  expect(kept).toEqual(
    expect.arrayContaining(['id', 'mission', 'symbol', 'date', 'chapterVii', 'tiers', 'source']),
  );
});

test.each([
  ['as it is', 'Deploy the joint force of Example Town.'],
  ['with signs that Markdown may escape, or not', 'A well-known farmer (of Gao) saw *two* a_b.'],
  ['with quotation marks', 'He said "no" to the officer.'],
])('what is no record keeps its form and loses words that were withdrawn: %s', (_, statement) => {
  const escaped = statement.replace(/[*_()"]/g, '\\$&');
  const own = new Map([
    ['countries/sdn/commitments/sdn-x.json', JSON.stringify({ statement })],
    ['codebook.md', `# Codebook\n\n“${statement}”, a table | of, two\n\n${escaped}\n`],
  ]);
  expect(redactTexts(own, schemas, new Set(['sdn-x'])).texts.get('codebook.md')).toBe(
    '# Codebook\n\n“Withdrawn.”, a table | of, two\n\nWithdrawn.\n',
  );
});

/** Fills cells of the second threat that stand blank. */
function fillCells(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const path = 'data/countries/sdn/risks.csv';
  const before = files.get(path) ?? '';
  const after = before.replace('Army,,news-batch,,,', 'Army,Two.,news-batch,2,Two.,d');
  if (after === before) throw new Error(`${path} has no row with blank cells.`);
  return new Map([...files, [path, after]]);
}

/** Puts an address of its own in the place of each. */
function plantAddresses(text: string, first: number): string {
  let number = first;
  return text.replaceAll(/"url": "https?:[^"]*"/g, () => {
    number += 1;
    return `"url": "https://a.example/hemedti/-${number}."`;
  });
}

function toPaths(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [`data/${path}`, text]));
}

/** The planted words of a record in a file: of the whole file, or of the rows on it and its parts. */
function wordsOf(id: string, path: string): readonly string[] {
  const text = planted.get(path) ?? '';
  if (path.endsWith('.json')) return text.match(PLANTED) ?? [];
  const rows = readRows(text).filter((row) => {
    const [first = ''] = Object.values(row);
    return first === id || first.replace(/-[fk]\d+$/, '') === id;
  });
  return rows.flatMap((row) => Object.values(row).join(' ').match(PLANTED) ?? []);
}

function readRows(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
}

function listErrors(all: ReadonlyMap<string, string>): readonly string[] {
  const files = [...all].filter(([path]) => path !== 'codebook.md' && !path.startsWith('backtest'));
  const { problems } = loadDataset(toPaths(new Map(files)), schemas, null);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, field, found }) => `${file} ${field}: ${found}`);
}
