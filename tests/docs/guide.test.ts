import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import { parseReleaseNotes } from '#dataset/releases/read-notes.ts';
import { parseBacktestCases } from '#dataset/read-backtest.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { FILE_CODES } from '#validation/problem-codes.ts';
import { RULES } from '#validation/rules.ts';
import { guideFile, guideRecords, makeGuide } from '../../scripts/generate/guide.ts';
import { loadMinimal, type Edit } from '../dataset/minimal-data.ts';

const guide = readFileSync(guideFile, 'utf8');

/** Blocks of the guide in a language, in their order. */
function listBlocks(language: string): string[] {
  const blocks = guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return [...blocks].map(([, block]) => block ?? '');
}

/** A folder of the guide's templates, by the schema that each names. */
const folders: Readonly<Record<string, string>> = {
  source: 'countries/sdn/sources/sdn-template.json',
  commitment: 'countries/sdn/commitments/sdn-template.json',
  claim: 'countries/sdn/claims/sdn-template.json',
  strategy: 'countries/sdn/strategies/sdn-template.json',
  actor: 'countries/sdn/actors/sdn-template.json',
  country: 'countries/sdn/country.json',
  mission: 'missions/template.json',
  reply: 'replies/template.json',
};

/** Schemas of no record that people write by hand. */
const unwritten = [
  'common',
  'goalposts',
  'history',
  'method',
  'mission-lens',
  'release-manifest',
  'risk-tree',
];

/** Codes that say that a record is not shaped as it should be, in contrast to what it names. */
const shapeCodes = new Set(Object.keys(FILE_CODES));

describe('the data guide', () => {
  test('has the tables that npm run generate writes', async () => {
    expect(await makeGuide()).toBe(guide);
  });

  test('has the fields of every record that people write', () => {
    const schemas = readdirSync('schemas').map((file) => file.replace('.schema.json', ''));
    const written = schemas.filter((name) => !unwritten.includes(name));
    expect(written.toSorted()).toEqual([...guideRecords].sort());
  });

  test('lists every problem that the check can report, and no other', () => {
    const [, problems = ''] = guide.split('## Problems');
    const listed = [...problems.matchAll(/^### ([a-z0-9-]+)$/gm)].map(([, code]) => code);
    const known = [...Object.keys(FILE_CODES), ...RULES.map(({ code }) => code)];
    expect(listed).toEqual(known.toSorted());
  });

  test.each(listBlocks('jsonc').map((block) => [readSchemaName(block), block] as const))(
    'has a template of a %s that the check finds well-formed',
    (name, block) => {
      const path = folders[name];
      if (path === undefined) throw new Error(`No folder is known for a ${name}.`);
      const record: unknown = parse(block, [], { allowTrailingComma: true });
      const write: Edit = (files) =>
        files.set(`data/${path}`, `${JSON.stringify(record, null, 2)}\n`);
      const faults = loadMinimal(write).problems.filter(
        ({ code, file }) => shapeCodes.has(code) && file === `data/${path}`,
      );
      expect(faults).toEqual([]);
    },
  );

  test('has a template of every record that is a file of its own', () => {
    expect(new Set(listBlocks('jsonc').map(readSchemaName))).toEqual(new Set(Object.keys(folders)));
  });

  const tables = listBlocks('csv').map((block) => [block.split('\n')[0] ?? '', block] as const);

  test('has rows of cases that agree with the records', () => {
    const [block] = tables.flatMap(([header, rows]) => (isOfCases(header) ? [rows] : []));
    const { problems } = parseBacktestCases(block ?? '', readSchemas('schemas'), getDataset());
    expect(problems).toEqual([]);
  });

  test('has rows of notes on releases that the check finds well-formed', () => {
    const [block] = tables.flatMap(([header, rows]) => (isOfNotes(header) ? [rows] : []));
    const versions = ['2026.1', '2026.2'];
    expect(parseReleaseNotes(block ?? '', readSchemas('schemas'), versions)).toMatchObject({
      value: [{ version: '2026.1', correctedIn: '2026.2' }],
      problems: [],
    });
  });

  test.each(tables.filter(([header]) => !isOfCases(header) && !isOfNotes(header)))(
    'has rows under the header %s that the check finds well-formed',
    (header, block) => {
      const path = findTable(header);
      const write: Edit = (files) => files.set(`data/${path}`, block);
      const faults = loadMinimal(write).problems.filter(
        ({ code, file }) => shapeCodes.has(code) && file === `data/${path}`,
      );
      expect(faults).toEqual([]);
    },
  );
});

/** Cases of the backtest are read apart from the records. */
function isOfCases(header: string): boolean {
  return header.includes('exitDecision');
}

/** Notes on releases are, too. */
function isOfNotes(header: string): boolean {
  return header.includes('correctedIn');
}

/** Where a table with such a header stands. */
function findTable(header: string): string {
  if (header.startsWith('item,verdict')) return 'audits/2024-03-01.csv';
  if (header.startsWith('item,field')) return 'judgements/c.csv';
  if (header.startsWith('item,')) return 'codings/c.csv';
  if (header.includes('decidedOn')) return 'episodes.csv';
  if (header.includes('pocLanguage')) return 'mandates.csv';
  if (header.includes('threat')) return 'countries/sdn/risks.csv';
  return `countries/sdn/${header.includes('mission') ? 'compliance' : 'access'}.csv`;
}

function readSchemaName(block: string): string {
  return /schemas\/([a-z-]+)\.schema\.json/.exec(block)?.[1] ?? 'nothing';
}
