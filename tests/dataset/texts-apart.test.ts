import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { parseBacktestCases } from '#dataset/read-backtest.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { readIndicators } from '#dataset/read-indicators.ts';
import { parseReleaseNotes } from '#dataset/releases/read-notes.ts';
import { field, loadMinimal } from './minimal-data.ts';

const schemas = readSchemas('schemas');
const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The minimal data set cannot be read.');
const named = dataset;

const folder = mkdtempSync(join(tmpdir(), 'poc-apart-'));
cpSync('data/indicators', join(folder, 'indicators'), { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const toRow = (cells: readonly string[]) => Papa.unparse([cells], { newline: '\n' });

/** What the reader of each kind says of a text in one of its fields, as codes. */
const READERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'a case of the backtest': (text) => {
    const header =
      'id,mission,country,exitDecision,exitYear,end,endedOn,successor,episode,noOutcome,note';
    const row = toRow([
      'sdn-unmix',
      'unmix',
      'SDN',
      '2020-12-22',
      '2020',
      'closed',
      '',
      '',
      '',
      '',
      text,
    ]);
    return parseBacktestCases(`${header}\n${row}\n`, schemas, named).problems.map(
      ({ code }) => code,
    );
  },
  'a note on a release': (text) => {
    const row = toRow(['2026.1', 'sdn-force', '2027-02-01', text, '']);
    const notes = `version,record,date,note,correctedIn\n${row}\n`;
    return parseReleaseNotes(notes, schemas, ['2026.1']).problems.map(({ code }) => code);
  },
  'a lens': (text) =>
    loadMinimal(field('method/mission-lens.json', ['lenses', 0, 'describes'], text)).problems.map(
      ({ code }) => code,
    ),
  'a data set of indicators': (text) => {
    const path = join(folder, 'indicators/vdem-v16.json');
    const before = readFileSync(path, 'utf8');
    const record: object = Object(JSON.parse(before));
    writeFileSync(path, `${JSON.stringify({ ...record, changes: text }, null, 2)}\n`);
    const { problems } = readIndicators(folder, schemas);
    writeFileSync(path, before);
    return problems.map(({ code }) => code);
  },
};

describe.each(Object.entries(READERS))('the text of %s', (_, read) => {
  test('may be plain', () => {
    expect(read('Nothing was seen.')).toEqual([]);
  });

  test.each([
    ['=HYPERLINK("http://x","a")', 'formula-in-text'],
    ['A <script> stands here.', 'markup-in-text'],
    ['A turned\u202E line.', 'invisible-character'],
    ['A terminal\u001B[31m obeys.', 'control-character'],
    [' Spaces. ', 'space-around'],
  ])('is refused with %j', (text, code) => {
    expect(read(text)).toEqual([code]);
  });
});

test('a private person in a case or a note is told, which stops nothing', () => {
  const told = ['a case of the backtest', 'a note on a release'].map((kind) =>
    READERS[kind]?.('The victim Jane Doe was heard.'),
  );
  expect(told).toEqual([['private-person'], ['private-person']]);
});

test('a case decided in a year far from ours is a slip', () => {
  const header =
    'id,mission,country,exitDecision,exitYear,end,endedOn,successor,episode,noOutcome,note';
  const { problems } = parseBacktestCases(
    `${header}\nsdn-unmix,unmix,SDN,0202-12-22,2020,closed,,,,,\n`,
    schemas,
    named,
  );
  expect(problems.map(({ code, field: name }) => `${name} ${code}`)).toEqual([
    'column exitDecision unlikely-year',
  ]);
});
