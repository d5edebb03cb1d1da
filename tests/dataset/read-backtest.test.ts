import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataFolder } from '#dataset/dataset.ts';
import { parseBacktestCases } from '#dataset/read-backtest.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { loadMinimal } from './minimal-data.ts';

const HEADER =
  'id,mission,country,exitDecision,exitYear,end,endedOn,successor,episode,noOutcome,note';
const schemas = readSchemas('schemas');
const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The minimal data set cannot be read.');
/** In it, UNMIX stood in SDN and SSD and ended on 2020-12-31; BINOX is open. */
const named = dataset;
const read = (...rows: string[]) =>
  parseBacktestCases([HEADER, ...rows, ''].join('\n'), schemas, named);

const SOUND = 'sdn-unmix,unmix,SDN,2020-12-22,2020,closed,,,,,';

describe('a case', () => {
  test('is linked with its mission and decision, and knows its line', () => {
    const { value, problems } = read(
      'sdn-binox-north,binox,SDN,2020-12-22,2021,part,2021-06,,sdn-binox-2020-2,The north alone,A note.',
      'sdn-unmix,unmix,SDN,2020-12,2020,passed-on,,binox,,,',
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      {
        id: 'sdn-binox-north',
        mission: { acronym: 'BINOX' },
        episode: { id: 'sdn-binox-2020-2', kind: 'exit' },
        successor: null,
        endedOn: '2021-06',
        noOutcome: 'The north alone',
        place: { file: 'data/backtest/cases.csv', line: 2 },
      },
      { mission: { acronym: 'UNMIX' }, successor: { acronym: 'BINOX' }, episode: null },
    ]);
  });

  test.each([
    [
      'of a mission that is not on record',
      SOUND.replace(',unmix', ',unmax').replace('-unmix', '-unmax'),
      'mission',
    ],
    [
      'in a state in which it did not stand',
      'tcd-unmix,unmix,TCD,2020-12-22,2020,closed,,,,,',
      'country',
    ],
    ['with another year than that of the last day', SOUND.replace(',2020,', ',2021,'), 'exitYear'],
    ['of a mission that is open', 'sdn-binox,binox,SDN,2020-12-22,2020,closed,,,,,', 'exitYear'],
    ['decided after its end', SOUND.replace('2020-12-22', '2021-01-02'), 'exitDecision'],
    ['with an id that names another state', SOUND.replace('sdn-unmix', 'ssd-unmix'), 'id'],
    [
      'with an id that names a part where all ended',
      SOUND.replace('sdn-unmix', 'sdn-unmix-north'),
      'id',
    ],
    ['passed on to nobody', SOUND.replace('closed', 'passed-on'), 'successor'],
    ['closed and yet passed on', SOUND.replace('closed,,', 'closed,,binox'), 'successor'],
    [
      'passed on to a mission that is not on record',
      SOUND.replace('closed,,', 'passed-on,,unmax'),
      'successor',
    ],
    [
      'of a part whose outcome could be told',
      'sdn-unmix-north,unmix,SDN,2020-12-22,2020,part,,,,,',
      'noOutcome',
    ],
    [
      'with a decision that is not on record',
      SOUND.replace('closed,,,', 'closed,,,sdn-unmix-2020'),
      'episode',
    ],
    [
      'with a decision on another mission',
      SOUND.replace('closed,,,', 'closed,,,sdn-binox-2020-2'),
      'episode',
    ],
    [
      'with a last day of its own where all ended',
      SOUND.replace('closed,', 'closed,2020-12-01'),
      'endedOn',
    ],
    [
      'with a last day in another year',
      'sdn-unmix-north,unmix,SDN,2020-12-22,2020,part,2021-03,,,The north alone,',
      'endedOn',
    ],
    ['with another kind of end', SOUND.replace('closed', 'finished'), 'end'],
    ['with a day that does not exist', SOUND.replace('2020-12-22', '2020-02-30'), 'exitDecision'],
    ['without a year', SOUND.replace(',2020,', ',,'), 'exitYear'],
  ])('%s is refused once, in its column', (_, row, column) => {
    const { value, problems } = read(row);
    expect(value).toBeNull();
    const fields = problems.map(({ code, line, field }) => ({
      line,
      field: code === 'missing-field' ? `column ${column}` : field,
    }));
    expect(fields).toEqual([{ line: 2, field: `column ${column}` }]);
  });

  test('with another date than its decision is refused with the date to write', () => {
    const { problems } = read(
      'sdn-binox-north,binox,SDN,2020-12-21,2021,part,2021-06,,sdn-binox-2020-2,The north alone,',
    );
    expect(problems.map(({ write }) => write)).toEqual(['Write 2020-12-22.']);
  });
});

describe('the list of cases', () => {
  test('has each id once, in order', () => {
    const other = SOUND.replaceAll('sdn', 'ssd').replace('SDN', 'SSD');
    expect(read(SOUND, other).problems).toEqual([]);
    expect(read(other, SOUND).problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'wrong-form'],
    ]);
    expect(read(SOUND, SOUND).problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'wrong-form'],
    ]);
  });

  test('with another header is refused', () => {
    const text = readFileSync('data/backtest/cases.csv', 'utf8').replace('exitYear', 'year');
    const { problems } = parseBacktestCases(text, schemas, named);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[1, 'csv-header']]);
  });

  test('may have no case', () => {
    expect(read()).toEqual({ value: [], problems: [] });
  });
});

test('the check of a data folder refuses a bad case, and none but it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    // A change after a release has its own word to say of the version: here is none.
    cpSync('data', folder, {
      recursive: true,
      filter: (path) => !/indicators|releases/.test(path),
    });
    const path = join(folder, 'backtest/cases.csv');
    const bad = readFileSync(path, 'utf8').replace(
      'sdn-unamid,unamid,SDN',
      'sdn-unamid,unamid,SSD',
    );
    writeFileSync(path, bad);
    const { dataset: none, problems } = loadDataFolder(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(none).toBeNull();
    expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(['data/backtest/cases.csv']));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000); // thousands of files are copied and read
