import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeMinimal } from '../dataset/plant-fault.ts';

let folder = '';
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'poc-new-')), 'data');
  writeMinimal(folder);
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** Runs the command on the folder; `input` is what somebody types, a line each. */
function runNew(args: readonly string[], input: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new.ts', ...args, '--data', folder],
    { encoding: 'utf8', input: input.map((line) => `${line}\n`).join('') },
  );
  return { code: status, out: stdout, error: stderr.trim() };
}

const FINDING = [
  ...['finding', 'sdn-force', '--date', '5 March 2022', '--level', '1', '--direction', 'mixed'],
  ...['--observer', 'press', '--source', 'news-batch', '--pinpoint', 'par. 9'],
];

const check = () =>
  spawnSync(process.execPath, ['scripts/check.ts', '--data', folder], { encoding: 'utf8' }).stdout;

describe('npm run new, by flags', () => {
  test('adds a finding, after which the check has nothing to say', () => {
    const { code, out } = runNew([...FINDING, '--finding', 'A second batch was announced.']);
    expect(code).toBe(0);
    expect(out).toContain('Its id: sdn-force-f3');
    expect(out).toContain(`Check all of it again: npm run check -- --data ${folder}\n`);
    const text = read('countries/sdn/commitments/sdn-force.json');
    expect(text).toContain('"date": "2022-03-05"');
    expect(text).toContain('"coder": "contributor"');
    expect(check()).toBe('No problems found.\n');
  });

  test('makes a source and a commitment that rests on it, with ids of their own words', () => {
    const source = [
      'source',
      'sdn',
      '--title',
      'Decree on training',
      '--publisher',
      'Official Gazette',
    ];
    runNew([
      ...source,
      '--kind',
      'law-or-decree',
      '--date',
      '2023-02-01',
      '--access',
      'full',
      '--symbol',
      'Decree 7',
    ]);
    const commitment = ['commitment', 'sdn', '--statement', 'The army will train 500 officers.'];
    const rest = ['--madeTo', 'public', '--tiers', '2', '--theme', 'security-sector-reform'];
    const { code, out } = runNew([
      ...[...commitment, ...rest, '--madeOn', '2023-02-01', '--instrument', 'decree-7'],
      ...['--responsibleActor', 'Ministry of Defence'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('sdn-army-train-500-officers');
    expect(check()).toBe('No problems found.\n');
  });

  test('begins a country, with its name', () => {
    expect(runNew(['country', 'MLI']).code).toBe(0);
    expect(JSON.parse(read('countries/mli/country.json'))).toMatchObject({
      iso3: 'MLI',
      name: 'Mali',
    });
  });

  test('names the coder of a finding who is listed', () => {
    runNew([...FINDING, '--finding', 'A second batch was announced.', '--coder', 'k']);
    expect(read('countries/sdn/commitments/sdn-force.json')).toContain('"coder": "k"');
  });

  test('adds rows', () => {
    const row = [
      'risk',
      'ssd',
      '--date',
      '2021',
      '--threat',
      'intercommunal',
      '--source',
      'joint-report',
    ];
    expect(runNew([...row, '--finding', 'Raids, and more']).code).toBe(0);
    expect(read('countries/ssd/risks.csv')).toContain(
      'ssd-risk-001,2021,intercommunal,"Raids, and more."',
    );
  });

  test('adds a mandate to the table of all, and says so where a place is named', () => {
    const unread = ['chapterVii', 'pocLanguage', 'tiers', 'humanRightsMonitoring', 'hrddp'];
    const unknown = [
      ...unread,
      'publicReporting',
      'supportToNationalStrategy',
      'restrictionsReported',
    ].flatMap((name) => [`--${name}`, 'unknown']);
    const of = ['--mission', 'binox', '--symbol', 'S/RES/2559 (2020)', '--date', '22 Dec 2020'];
    const flags = [...of, '--source', 'joint-report', ...unknown];
    expect(runNew(['mandate', 'sdn', ...flags]).error).toMatch(/All mandates stand in one table/);
    expect(runNew(['mandate', ...flags])).toMatchObject({ code: 0, error: '' });
    expect(read('mandates.csv')).toContain('\nbinox-2559,binox,S/RES/2559 (2020),2020-12-22,');
    expect(check()).toContain('No problems found.');
  });

  test('writes nothing where the data would have an error, and says which', () => {
    const before = read('countries/sdn/commitments/sdn-force.json');
    const { code, out, error } = runNew([...FINDING, '--date', '2019', '--finding', 'Early.']);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('[finding-before-commitment]');
    expect(error).toContain('Nothing was written.');
    expect(read('countries/sdn/commitments/sdn-force.json')).toBe(before);
  });

  test('never writes over a file that is there', () => {
    const actor = ['actor', 'sdn', '--name', 'Army', '--kind', 'army', '--id', 'sdn-army'];
    const before = read('countries/sdn/actors/sdn-army.json');
    const { code, error } = runNew(actor);
    expect(code).toBe(1);
    expect(error).toContain('"sdn-army" is taken');
    expect(read('countries/sdn/actors/sdn-army.json')).toBe(before);
  });

  test.each<[string, string[], RegExp]>([
    ['a kind that does not exist', ['findings', 'sdn-force'], /Did you mean "finding"\?/],
    ['nothing after the kind', ['commitment'], /the code of its country/],
    ['a country that is not covered', ['claim', 'sdx'], /Did you mean "sdn"\?/],
    ['a country that there is not', ['country', 'zzz'], /no country of ISO 3166-1/],
    ['a record that does not exist', ['finding', 'sdn-farce'], /Did you mean "sdn-force"\?/],
    [
      'a flag that does not exist',
      ['claim', 'sdn', '--statment', 'x'],
      /Did you mean --statement\?/,
    ],
    ['what has to be filled in', ['claim', 'sdn', '--statement', 'x'], /--madeOn.*For example/],
    [
      'a value that is none',
      [...FINDING, '--finding', 'x', '--level', 'full'],
      /--level: .*Write 0, 1, 2 or 3/,
    ],
    [
      'a source that is not there',
      [...FINDING, '--finding', 'x', '--source', 'new-batch'],
      /Did you mean "news-batch"\?/,
    ],
    ['words for a record', ['finding', 'joint', 'force'], /Words find a commitment only where you/],
    ['a second place', ['claim', 'sdn', 'ssd'], /"ssd" stands there too much/],
  ])('refuses %s in words', (_what, args, words) => {
    const { code, out, error } = runNew(args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(words);
    expect(error).not.toMatch(/^\s+at /m);
  });

  test('explains itself, and each kind', () => {
    const help = spawnSync(process.execPath, ['scripts/new.ts', '--help'], { encoding: 'utf8' });
    expect(help.stdout).toContain('npm run new -- finding sdn-joint-force-12000');
    const kind = spawnSync(process.execPath, ['scripts/new.ts', 'claim', '--help'], {
      encoding: 'utf8',
    });
    expect(kind.stdout).toMatch(/--madeOn \(must\)/);
  });
});

describe('npm run new, asking', () => {
  test('asks again for what is wrong, explains a choice, and finds a source by words', () => {
    const { code, out } = runNew(
      ['finding', 'sdn-force', '--ask'],
      [
        ...['nowhere', 'joint force', '1', 'par. 9', '31 June 2022', '2022-06-30'],
        ...['A second batch was announced.', 'press', 'mixed', '?', '7', '1', '', 'y'],
      ],
    );
    expect(out).toContain('"31 June 2022" is not a date');
    expect(out).toMatch(/ {4}1: .*\n {4}2: /);
    expect(out).toContain('7 is not on the list.');
    expect(out).toContain('No source has "nowhere"');
    expect(out).toContain('1  news-batch  First batch of the joint force graduates');
    expect(code).toBe(0);
    expect(check()).toBe('No problems found.\n');
  });

  test('makes a new source on the way, and writes both at the end', () => {
    const { code, out } = runNew(
      [...FINDING.slice(0, 10), '--finding', 'More.', '--ask'],
      [
        ...['+', 'A report', 'Observers', 'NGO report', '2022-05', 'https://ngo.example.org/r'],
        ...['', 'full', '', '', '', 'par. 1', '', 'y'],
      ],
    );
    expect(code).toBe(0);
    expect(out).toContain('Written: ' + at('countries/sdn/sources/observers-2022-05.json'));
    expect(out).toContain('Written: ' + at('countries/sdn/commitments/sdn-force.json'));
    expect(check()).toBe('No problems found.\n');
  });

  test('lets a field be corrected that does not go with the others', () => {
    const { code, out } = runNew(
      ['finding', 'sdn-force', '--ask'],
      [
        ...['news-batch', 'par. 9', '2022-01', 'More.', 'press', 'mixed', '3', ''],
        ...['speed', 'level', '2', 'y'],
      ],
    );
    expect(out).toContain('[level-direction]');
    expect(out).toContain('There is no field "speed" here.');
    expect(code).toBe(0);
  });

  test.each([
    ['breaks off', ['news-batch']],
    [
      'says no at the end',
      ['news-batch', 'p. 1', '2022-06', 'More.', 'press', 'mixed', '1', '', 'n'],
    ],
    [
      'gives up on an error',
      ['news-batch', 'p. 1', '2022-06', 'More.', 'press', 'mixed', '3', '', ''],
    ],
  ])('writes nothing where somebody %s', (_what, typed) => {
    const before = read('countries/sdn/commitments/sdn-force.json');
    const { code, error } = runNew(['finding', 'sdn-force', '--ask'], typed);
    expect([code, error]).toEqual([1, 'Nothing was written.']);
    expect(read('countries/sdn/commitments/sdn-force.json')).toBe(before);
  });

  test('finds the commitment by its words, and takes a field back that was filled in', () => {
    const { code, out } = runNew(
      ['finding', 'force', 'deployed', '--ask'],
      [
        ...['1', 'news-batch', 'p. 1', '2022-06', 'More.', 'United Nations', 'mixed', '1', ''],
        ...['reversed', 'perhaps', 'no', 'observer', 'press', ''],
      ],
    );
    expect(out).toContain('1  sdn-force  A joint force of 12,000 is to be deployed.');
    expect(out).toContain('Write yes or no.');
    expect(code).toBe(0);
    expect(read('countries/sdn/commitments/sdn-force.json')).toMatch(
      /"reversed": false,\s+"direction": "mixed",\s+"observer": "press"/,
    );
  });

  test('finds a country by its name', () => {
    const { out } = runNew(['claim', 'south', '--ask'], ['1', '']);
    expect(out).toContain('1  ssd  South Sudan');
    expect(out).toContain('Do not write names of victims');
  });

  test('says what not to write before it asks', () => {
    expect(runNew(['claim', 'sdn', '--ask']).out).toMatch(/^Do not write names of victims/);
  });

  test('prints nothing of the data that a terminal would obey', () => {
    const path = 'countries/sdn/sources/news-batch.json';
    writeFileSync(at(path), read(path).replace('First', '\\u001b[31mFirst'));
    const { out } = runNew(['finding', 'sdn-force', '--ask'], ['batch']);
    expect(out).toContain('U+001B[31mFirst');
    expect(out).not.toContain('\u001b');
  });
});

test('nothing is left behind beside the files', () => {
  runNew([...FINDING, '--finding', 'A second batch was announced.']);
  expect(existsSync(at('countries/sdn/commitments/sdn-force.json'))).toBe(true);
  const left = spawnSync('find', [folder, '-name', '*.tmp'], { encoding: 'utf8' }).stdout;
  expect(left).toBe('');
});
