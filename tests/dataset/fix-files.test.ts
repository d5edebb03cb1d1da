import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fixFiles } from '#dataset/fix-files.ts';
import { readDataFiles, readSchemas, type FileMap } from '#dataset/read-files.ts';
import { file, field, text, type Edit } from './minimal-data.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const CLAIM = 'countries/sdn/claims/sdn-claim-deployed.json';
const ARMY = 'countries/sdn/actors/sdn-army.json';
const PLAN = 'countries/sdn/strategies/sdn-plan.json';
const SUDAN = 'countries/sdn/country.json';
const BATCH = 'countries/sdn/sources/news-batch.json';
const RISKS = 'countries/sdn/risks.csv';
const MISSION = 'missions/unmix.json';

const schemas = readSchemas('schemas');
const minimal = readDataFiles('tests/fixtures/minimal/data');

/** The minimal data set after some changes. */
function change(...edits: readonly Edit[]): FileMap {
  const files = new Map(minimal);
  for (const edit of edits) edit(files);
  return files;
}

/** All files as they are once what is mended has been written. */
function fix(files: FileMap): FileMap {
  const fixes = fixFiles(files, schemas).map(({ path, after }) => [path, after] as const);
  return new Map([...files, ...fixes]);
}

describe('what has one right answer is mended, so that the file is as it was', () => {
  test.each<[string, string, Edit]>([
    ['a byte order mark', 'byte order mark', text(SUDAN, '{', '\uFEFF{')],
    ['line endings of Windows', 'line endings', text(SUDAN, /\n/g, '\r\n')],
    ['line endings of Windows in CSV', 'line endings', text(RISKS, /\n/g, '\r\n')],
    ['tabs as indent', 'tabs', text(SUDAN, / {2}/g, '\t')],
    ['a comma before a bracket', 'commas before a closing bracket', text(SUDAN, ']\n', '],\n')],
    ['a comma between findings', 'forgotten commas', text(FORCE, '    },\n', '    }\n')],
    ['commas between fields', 'forgotten commas', text(FORCE, /,\n {2}"/g, '\n  "')],
    ['a French date', 'forms of dates', text(BATCH, '2022-07-05', '5 juillet 2022')],
    ['another indent', 'form', text(SUDAN, /\n +/g, '\n      ')],
    ['a record in one line', 'form', text(SUDAN, /\n */g, '')],
    ['no line break at the end', 'form', text(SUDAN, /\n$/, '')],
    ['no line break at the end of a table', 'form', text(RISKS, /\n$/, '')],
    ['quotes that a table does not need', 'form', text(RISKS, 'Army', '"Army"')],
    ['spaces around a text', 'spaces around texts', text(FORCE, 'Ministry of', ' Ministry of')],
    ['a space after a cell', 'spaces around texts', text(RISKS, 'Army,', 'Army ,')],
    ['a date with slashes', 'forms of dates', text(BATCH, '2022-07-05', '2022/07/05')],
    ['a date in words', 'forms of dates', text(BATCH, '2022-07-05', '5 July 2022')],
    ['a date in American words', 'forms of dates', text(BATCH, '2022-07-05', 'July 5, 2022')],
    ['a date without zeros', 'forms of dates', text(BATCH, '2022-07-05', '2022-7-5')],
    ['a month in words, in a cell', 'forms of dates', text(RISKS, '2022-04', 'April 2022')],
    ['a date with midnight', 'forms of dates', text(BATCH, '07-05', '07-05T00:00:00.000Z')],
    ['a number in quotes', 'forms of numbers', text(FORCE, '"level": 0', '"level": "0"')],
    ['a number as a spreadsheet has it', 'forms of numbers', text(RISKS, ',3,159', ',3.0,159')],
    ['semicolons', 'separators', text('codings/b.csv', /,/g, ';')],
    ['tabs between cells', 'separators', text('codings/b.csv', /,/g, '\t')],
    ['a blank row', 'blank rows', text(RISKS, '\nsdn-risk-002', '\n\nsdn-risk-002')],
    ['tiers in another order', 'order of entries', field(FORCE, ['tiers'], [2, 1])],
    [
      'host states in another order',
      'order of entries',
      field(MISSION, ['hostStates'], ['SSD', 'SDN']),
    ],
    [
      'an id that was given up',
      'ids that were given up',
      text(FORCE, '"joint-report"', '"old-report"'),
    ],
  ])('%s', (_mistake, mend, edit) => {
    const [first, ...others] = fixFiles(change(edit), schemas);
    expect(first?.mends).toContain(mend);
    expect(others).toEqual([]);
    expect(fix(change(edit))).toEqual(minimal);
  });

  test('a date in a record with a long number in a text, such as an address', () => {
    const address: Edit = text(
      BATCH,
      '"https://',
      '"https://example.org/1234567890123456/\\"12345',
    );
    const sound = change(address);
    expect(fixFiles(sound, schemas)).toEqual([]);
    expect(fix(change(address, text(BATCH, '2022-07-05', '5 July 2022')))).toEqual(sound);
  });

  test('fields in any order and any layout', () => {
    const records = [...minimal].filter(([path]) => path.endsWith('.json'));
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.infiniteStream(fc.nat()),
        fc.nat(8),
        (record, picks, indent) => {
          const [path, before] = record;
          const shuffled = shuffleFields(JSON.parse(String(before)), picks);
          const files = new Map([...minimal, [path, JSON.stringify(shuffled, null, indent)]]);
          expect(fix(files)).toEqual(minimal);
        },
      ),
    );
  });

  test('findings, checks and changes of status in another order', () => {
    for (const [path, list] of [
      [FORCE, 'evidence'],
      [PLAN, 'statusHistory'],
    ] as const) {
      const turn: Edit = (files) => {
        const record: Record<string, unknown[]> = JSON.parse(String(files.get(`data/${path}`)));
        files.set(
          `data/${path}`,
          JSON.stringify({ ...record, [list]: record[list]?.toReversed() }),
        );
      };
      expect(fixFiles(change(turn), schemas)[0]?.mends).toContain('order of entries');
      expect(fix(change(turn))).toEqual(minimal);
    }
  });

  test('rows in another order', () => {
    const turn: Edit = (files) => {
      const [header = '', ...rows] = String(files.get(`data/${RISKS}`))
        .trim()
        .split('\n');
      files.set(`data/${RISKS}`, `${[header, ...rows.toReversed()].join('\n')}\n`);
    };
    expect(fixFiles(change(turn), schemas)[0]?.mends).toEqual(['order of rows']);
    expect(fix(change(turn))).toEqual(minimal);
  });
});

test.each([
  [
    'rounds of audits on one day',
    'audits.csv',
    ['2024-03-01,,7,50,2,1,2,Parts.', '2024-03-01,2,8,50,2,1,2,Parts.'],
  ],
  [
    'judgements of one record',
    'judgements/b.csv',
    ['sdn-force,binds-command,no,yes,', 'sdn-force,legal-act,no,yes,'],
  ],
])('%s in another order', (_what, path, rows) => {
  const put = (lines: readonly string[]) => text(path, /(?<=\n)[^]*$/, `${lines.join('\n')}\n`);
  const turned = change(put(rows.toReversed()));
  expect(fixFiles(turned, schemas)).toMatchObject([{ mends: ['order of rows'] }]);
  expect(fix(turned)).toEqual(change(put(rows)));
});

describe('what a person has to look at is left as it is', () => {
  test.each<[string, Edit]>([
    ['a comment', text(SUDAN, '"Sudan",', '"Sudan", // to be checked')],
    ['a field that stands twice', text(SUDAN, '"name"', '"name": "The Sudan",\n  "name"')],
    ['a date that two countries read in two ways', text(BATCH, '2022-07-05', '03/04/2022')],
    ['the number that a spreadsheet keeps for a date', text(RISKS, '2022-04', '44652')],
    ['a date with a time of day', text(BATCH, '2022-07-05', '2022-07-05T22:00:00Z')],
    ['a year of two digits', text(BATCH, '2022-07-05', '05.07.22')],
    ['31 June', text(BATCH, '2022-07-05', '2022/06/31')],
    ['a month where a day is wanted', text('dataset.json', '2024-06-30', 'June 2024')],
    ['text that is not JSON', text(SUDAN, '"SDN",', '"SDN,')],
    ['a text of spaces', text(FORCE, 'Ministry of Defence', '  ')],
    ['a level in words', text(FORCE, '"level": 0', '"level": "none"')],
    ['a level off the scale, in quotes', text(FORCE, '"level": 0', '"level": "7"')],
    [
      'a number with more digits than can be kept',
      text(FORCE, '"level": 0', `"level": ${'9'.repeat(20)}`),
    ],
    ['a quote that is not closed', text(RISKS, 'displaced."', 'displaced.')],
    ['another header', text(RISKS, 'threat', 'thread')],
    ['a row that is too long', text(RISKS, 'Army', 'Army,,')],
    ['a merge conflict', text(SUDAN, '{', '<<<<<<< HEAD\n{')],
    ['an empty file', file(SUDAN, '')],
    ['a constant of the method', file('method/delivery.json', '{"b":1,  "a":2}')],
    ['a file in a place where nothing belongs', file('notes.json', '{"b":1}')],
  ])('%s', (_mistake, edit) => {
    expect(fixFiles(change(edit), schemas)).toEqual([]);
  });

  test('what a record says: another level, another word, another reference', () => {
    const files = change(
      text(FORCE, '"level": 0', '"level": 1'),
      text(CLAIM, 'only announced', 'announced'),
      text(ARMY, '"strength": 3', '"strength": 2'),
    );
    expect(fixFiles(files, schemas)).toEqual([]);
  });
});

describe('ids of new entries', () => {
  const finding = {
    date: '2023-01',
    finding: 'New.',
    level: 1,
    direction: 'mixed',
    observer: 'un',
    source: 'joint-report',
  };

  /** The ids of the commitment's findings once it was mended. */
  function idsAfter(...edits: readonly Edit[]): unknown {
    const after: { evidence: readonly { id: unknown }[] } = JSON.parse(
      String(fix(change(...edits)).get(`data/${FORCE}`)),
    );
    return after.evidence.map(({ id }) => id);
  }

  test('go on after the highest number that was ever used', () => {
    expect(idsAfter(field(FORCE, ['evidence', 2], finding))).toEqual([
      'sdn-force-f1',
      'sdn-force-f2',
      'sdn-force-f3',
    ]);
    const given = text('redirects.csv', 'old-report,', 'sdn-force-f7,');
    expect(idsAfter(field(FORCE, ['evidence', 2], finding), given)).toContain('sdn-force-f8');
  });

  test('are not changed where they are there, however they look', () => {
    const odd = { id: 'sdn-fource-f3', ...finding };
    expect(idsAfter(field(FORCE, ['evidence', 2], odd), text(SUDAN, ']\n', '],\n'))).toContain(
      'sdn-fource-f3',
    );
  });

  test('are given to rows too', () => {
    const row = ',2023-01,state-forces,More shops were looted.,,,news-batch,,,\n';
    const after = fix(change(text(RISKS, /$/, row))).get(`data/${RISKS}`);
    expect(after).toContain(`sdn-risk-003${row}`);
  });
});

test('the address of another schema becomes that of the record', () => {
  const address = (schema: string) => text(SUDAN, '{', `{\n  "$schema": "${schema}",`);
  const [first] = fixFiles(change(address('../schemas/x.json')), schemas);
  expect(first?.mends).toEqual(['address of the schema']);
  const right = change(address('../../../schemas/country.schema.json')).get(`data/${SUDAN}`);
  expect(first?.after).toBe(right);
});

test('only files that are asked for are mended', () => {
  const files = change(text(SUDAN, '{', '\uFEFF{'), text(BATCH, '{', '\uFEFF{'));
  const paths = fixFiles(files, schemas, (path) => path.includes('sources')).map(
    ({ path }) => path,
  );
  expect(paths).toEqual([`data/${BATCH}`]);
});

test('mending twice mends no more than once', () => {
  const messy = change(
    text(SUDAN, /\n/g, '\r\n'),
    field(FORCE, ['tiers'], [2, 1]),
    text(BATCH, '2022-07-05', ' 5 July 2022'),
    text(RISKS, /,/g, ';'),
  );
  expect(fixFiles(fix(messy), schemas)).toEqual([]);
});

/** A value with the fields of every object in another order. */
function shuffleFields(value: unknown, picks: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => shuffleFields(entry, picks));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(
    ([name, field]: [string, unknown]) =>
      [Number(picks.next().value), name, shuffleFields(field, picks)] as const,
  );
  const turned = fields.toSorted(([a], [b]) => a - b);
  return Object.fromEntries(turned.map(([, name, field]) => [name, field]));
}
