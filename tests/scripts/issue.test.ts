import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readForm } from '../../scripts/issue/read-form.ts';
import { findId, toFindingCommand, toSourceCommand } from '../../scripts/issue/to-commands.ts';
import { runNode } from './run-node.ts';

const FORM = readFileSync('.github/ISSUE_TEMPLATE/new-finding.yml', 'utf8');

/** A body as GitHub writes it: a heading for each label, the answer below. */
function writeBody(answers: Readonly<Record<string, string>>): string {
  const labels = [...FORM.matchAll(/id: (\w+)\n\s+attributes:\n\s+label: (.+)/g)];
  return labels
    .map(([, id = '', label = '']) => `### ${label}\n\n${answers[id] ?? '_No response_'}\n`)
    .join('\n');
}

describe('the body of an issue', () => {
  test('gives back what was answered, and nothing for what was not', () => {
    const answers = { commitment: 'sdn-force', date: '2021-05', finding: 'Half of it\nstands.' };
    expect(Object.fromEntries(readForm(FORM, writeBody(answers)))).toEqual({
      ...answers,
      finding: 'Half of it stands.',
    });
  });

  test('keeps a heading that somebody typed into an answer, and one that repeats an earlier label', () => {
    const finding = '### Notes\n### Which commitment?\nzzz-other';
    const answers = readForm(FORM, writeBody({ commitment: 'sdn-force', finding }));
    expect(answers.get('commitment')).toBe('sdn-force');
    expect(answers.get('finding')).toBe('### Notes ### Which commitment? zzz-other');
  });

  test('with lines of Windows is read alike', () => {
    const body = writeBody({ date: '2021' }).replaceAll('\n', '\r\n');
    expect([...readForm(FORM, body)]).toEqual([['date', '2021']]);
  });
});

describe('the commands', () => {
  test('take an answer as a value, also one that looks like a flag', () => {
    const answers = new Map([
      ['commitment', 'sdn-force'],
      ['finding', '--data=/etc'],
      ['level', '2 (intermediate)'],
    ]);
    expect(toFindingCommand(answers, 'a-report')).toEqual([
      'finding',
      'sdn-force',
      '--finding=--data=/etc',
      '--level=2',
      '--source=a-report',
      '--coder=contributor',
    ]);
  });

  test('name no coder but the contributor, whatever the form says', () => {
    const command = toFindingCommand(new Map([['coder', 'a']]), 'a-report');
    expect(command.filter((word) => word.includes('coder'))).toEqual(['--coder=contributor']);
  });

  test('take the address of a page for the id of its record', () => {
    const answers = new Map([['commitment', 'https://example.org/base/commitments/sdn-force/#f1']]);
    expect(toFindingCommand(answers, 'a-report')[1]).toBe('sdn-force');
    expect(findId('https://example.org/sources/a-report/')).toBe('a-report');
    expect(findId('a-report')).toBe('a-report');
  });

  test('add a document only where none is named', () => {
    expect(toSourceCommand(new Map([['source', 'a-report']]), 'sdn')).toBeNull();
    expect(toSourceCommand(new Map([['published', '2021']]), 'sdn')).toEqual([
      'source',
      'sdn',
      '--date=2021',
    ]);
  });
});

describe('npm run issue', () => {
  let room = '';
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'poc-issue-test-'));
    cpSync('tests/fixtures/minimal/data', join(room, 'data'), { recursive: true });
    for (const part of ['vocabularies', 'method']) {
      cpSync(`data/${part}`, join(room, 'data', part), { recursive: true });
    }
  });
  afterEach(() => {
    rmSync(room, { recursive: true });
  });

  function run(body: string) {
    const place = (name: string) => join(room, name);
    writeFileSync(place('event.json'), JSON.stringify({ issue: { number: 7, body } }));
    const names = ['event.json', 'said.md', 'result', 'data'].map(place);
    const [event = '', said = '', result = '', data = ''] = names;
    const { code, errors } = runNode([
      'scripts/issue.ts',
      ...['--event', event, '--said', said, '--result', result, '--data', data],
    ]);
    return { code, errors, said: readFileSync(said, 'utf8'), result: readFileSync(result, 'utf8') };
  }

  const RIGHT = {
    commitment: 'sdn-force',
    date: '2022-07-05',
    finding: 'The unit patrols two districts, by what its officers told a reporter.',
    level: '2 (intermediate)',
    direction: 'supports',
    observer: 'press',
    source: 'news-batch',
  };

  test('writes a finding whose form is right', () => {
    const { code, said, result } = run(writeBody(RIGHT));
    expect([code, result]).toEqual([0, 'written=true\n']);
    const path = 'countries/sdn/commitments/sdn-force.json';
    expect(said).toContain(`- \`data/${path}\``);
    const { evidence } = JSON.parse(readFileSync(join(room, 'data', path), 'utf8'));
    expect(evidence).toContainEqual(
      expect.objectContaining({
        level: 2,
        observer: 'press',
        finding: RIGHT.finding,
        coder: 'contributor',
      }),
    );
  });

  test('writes a document that is new, and the finding that names it', () => {
    const document = {
      source: '_No response_',
      title: 'Report on the unit',
      publisher: 'An institute',
      kind: 'academic',
      published: '2022-07',
      access: 'part',
    };
    const { result, said } = run(writeBody({ ...RIGHT, ...document, date: '2022-07' }));
    expect(result).toBe('written=true\n');
    const [source = '', commitment = ''] = [...said.matchAll(/^- `(.+)`$/gm)].map(
      ([, path = '']) => path,
    );
    expect(source).toMatch(/^data\/countries\/sdn\/sources\/[a-z0-9-]+\.json$/);
    expect(commitment).toBe('data/countries/sdn/commitments/sdn-force.json');
    expect(JSON.parse(readFileSync(join(room, source), 'utf8'))).toMatchObject({
      title: document.title,
      date: '2022-07',
    });
    const { evidence } = JSON.parse(readFileSync(join(room, commitment), 'utf8'));
    expect(evidence).toContainEqual(
      expect.objectContaining({ finding: RIGHT.finding, source: basename(source, '.json') }),
    );
  });

  test('says what is missing, a flag a line, and writes nothing', () => {
    const { result, said } = run(writeBody({ ...RIGHT, date: '_No response_' }));
    expect(result).toBe('written=false\n');
    expect(said).toMatch(/These have to be filled in:\n {2}--date {2}/);
  });

  test('writes neither document nor finding where one of them is wrong, and says what', () => {
    const before = runNode(['scripts/check.ts', '--data', join(room, 'data'), '--json']).out;
    const body = writeBody({
      ...RIGHT,
      source: '_No response_',
      title: 'Report on the unit',
      publisher: 'An institute',
      kind: 'academic',
      published: '2021-06',
      access: 'part',
      date: '31 June 2021',
    });
    const { code, said, result } = run(body);
    expect([code, result]).toEqual([0, 'written=false\n']);
    expect(said).toContain('date');
    expect(said).not.toContain(room);
    expect(runNode(['scripts/check.ts', '--data', join(room, 'data'), '--json']).out).toBe(before);
  });

  test('prints what somebody wrote as code only, so that nobody is called by it', () => {
    const { said } = run(writeBody({ ...RIGHT, commitment: '``` @everyone <img src=x>' }));
    const [, code = '', after = ''] = said.split('```');
    expect(code).toContain('@everyone');
    expect(after).not.toContain('@everyone');
  });

  test.each([
    ['without its files', [], /--event, --said and --result are needed/],
    ['with an option that does not exist', ['--evnt', 'x'], /^Unknown option '--evnt'/],
  ])('%s: one line, and exit 2', (_what, args, line) => {
    const { code, errors } = runNode(['scripts/issue.ts', ...args]);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]).toMatch(line);
  });
});
