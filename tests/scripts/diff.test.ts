import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packData } from '#dataset/packed-data.ts';
import { findCommit, isGitClone, readCommit } from '../../scripts/diff/git-files.ts';
import { writeMinimal } from '../dataset/plant-fault.ts';
import { runNode } from './run-node.ts';

let root = '';
const base = () => join(root, 'base/data');
const changed = () => join(root, 'changed/data');
const broken = () => join(root, 'broken/data');
const force = 'countries/sdn/commitments/sdn-force.json';

/** Puts a text in the place of another in a file of the changed folder. */
function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(changed(), path), 'utf8');
  if (!before.includes(from)) throw new Error(`${from} is not in ${path}.`);
  writeFileSync(
    join(changed(), path),
    before.replace(from, () => to),
  );
}

const runDiff = (...args: readonly string[]) => runNode(['scripts/diff.ts', ...args]);

function runGit(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: join(root, 'base'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'poc-diff-test-'));
  writeMinimal(base());
  cpSync('data/indicators', join(base(), 'indicators'), { recursive: true });
  // With a second reading the level that counts would be the lower of two.
  rmSync(join(base(), 'codings'), { recursive: true });
  cpSync(base(), changed(), { recursive: true });
  edit(force, '"level": 0', '"level": 3');
  edit(force, '"direction": "contradicts"', '"direction": "supports"');
  cpSync(base(), broken(), { recursive: true });
  writeFileSync(join(broken(), force), '{}');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('npm run diff', { timeout: 60_000 }, () => {
  test('tells what differs between two folders, and which finding moves the score', () => {
    const { code, out, errors } = runDiff(base(), '--data', changed());
    expect([code, errors]).toEqual([0, []]);
    expect(out).toContain('Records: 0 added, 1 changed, 0 removed.');
    expect(out).toMatch(
      /delivery +\S.* → .*\n +finding sdn-force-\S+ corrected \(direction, levels\)/,
    );
    expect(out).toMatch(/findings\[sdn-force-\S+\]\.level +0 → 3 +changed/);
  });

  test('tells of a reply that was changed, and that it moves no score', () => {
    const replied = join(root, 'replied/data');
    cpSync(base(), replied, { recursive: true });
    const [name = ''] = readdirSync(join(replied, 'replies'));
    const path = join(replied, 'replies', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('full strength', 'half strength'));
    const { code, out } = runDiff(base(), '--data', replied);
    expect(code).toBe(0);
    expect(out).toContain('Records: 0 added, 1 changed, 0 removed.');
    expect(out).toContain('Government of the Sudan');
    expect(out).toContain('half strength');
    expect(out).toContain('No score, interval, flag or rank moves.');
  });

  test('says so where nothing differs', () => {
    const { code, out } = runDiff(base(), '--data', base());
    expect([code, out]).toEqual([0, expect.stringContaining('no score moves')]);
  });

  test('prints Markdown, and JSON that can be printed again', () => {
    const markdown = runDiff(base(), '--data', changed(), '--markdown').out;
    expect(markdown).toMatch(/^## What this change does\n/);
    const json = runDiff(base(), '--data', changed(), '--json').out;
    writeFileSync(join(root, 'impact.json'), json);
    expect(runDiff('--render', join(root, 'impact.json'), '--markdown').out).toBe(markdown);
    const { impact } = JSON.parse(json);
    expect(impact).toMatchObject({ records: [{ id: 'sdn-force', change: 'changed' }] });
  });

  test('reads a packed data set', () => {
    const files = spawnSync('find', ['.', '-type', 'f'], { cwd: base(), encoding: 'utf8' }).stdout;
    const paths = files
      .trim()
      .split('\n')
      .map((path) => path.slice(2));
    const texts = paths.map((path) => [path, readFileSync(join(base(), path), 'utf8')] as const);
    writeFileSync(join(root, 'packed.json'), packData(new Map(texts)));
    const { code, out } = runDiff(join(root, 'packed.json'), '--data', changed());
    expect([code, out]).toEqual([0, expect.stringContaining('1 changed')]);
  });

  test('lists new errors instead of scores, and exits with 1', () => {
    const { code, out } = runDiff(base(), '--data', broken());
    expect(code).toBe(1);
    expect(out).toContain('Scores cannot be compared, because this version has errors.');
    expect(out).toContain('New problems');
  });

  test.each([
    ['no base', [], /^Write one version to compare with/],
    ['a base that is nothing', ['no-such-branch'], /is no commit, branch or tag here|no git clone/],
    ['a base that would be an option', ['--', '--upload-pack=x'], /is no commit|no git clone/],
    ['a folder without data', ['src'], /^The folder src has no dataset\.json/],
    ['a file that is no data set', ['package.json'], /^package\.json is no packed data set\./],
    ['a report that is none', ['--render', 'package.json'], /^package\.json holds no report/],
    ['an option that does not exist', ['--force'], /^Unknown option '--force'\..*--help/],
  ])('%s: one clear line, and exit 2', (_what, args, line) => {
    const { code, out, errors } = runDiff(...args);
    expect([code, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]).toMatch(line);
  });

  test('explains itself', () => {
    const { code, out } = runDiff('--help');
    expect([code, out]).toEqual([0, expect.stringContaining('npm run diff -- main')]);
  });
});

describe('npm run diff --write-history', { timeout: 60_000 }, () => {
  const why = ['--write-history', 'A report was read.', '--date', '2026-12-01'];
  const readEntry = (folder: string, name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'history', name), 'utf8'));

  test('begins the history, then adds what changed, when and why', () => {
    const begun = runDiff('--data', base(), '--write-history', 'First publication.');
    expect([begun.code, begun.errors]).toEqual([
      0,
      [`Written: ${join(base(), 'history/0001.json')}`],
    ]);
    cpSync(join(base(), 'history'), join(changed(), 'history'), { recursive: true });
    const { code, errors } = runDiff(base(), '--data', changed(), ...why);
    expect([code, errors]).toEqual([0, [`Written: ${join(changed(), 'history/0002.json')}`]]);
    expect(readEntry(changed(), '0002.json')).toMatchObject({
      ...{ date: '2026-12-01', why: 'A report was read.', added: [], removed: [] },
      changed: [{ kind: 'commitment', country: 'SDN', id: 'sdn-force' }],
    });
  });

  test('tells of a file of the history that was altered, and adds nothing after it', () => {
    const path = join(changed(), 'history/0001.json');
    const written = readFileSync(path, 'utf8');
    const names = readdirSync(join(changed(), 'history'));
    writeFileSync(path, written.replace('First publication.', 'Nothing.'));
    const runs = [[], why].map((more) => runDiff(base(), '--data', changed(), ...more));
    writeFileSync(path, written);
    const told = `${path} was altered. What the history says is never changed: restore it.`;
    expect(runs.map(({ code, errors }) => [code, errors])).toEqual([
      [1, [told]],
      [1, [told]],
    ]);
    expect(readdirSync(join(changed(), 'history'))).toEqual(names);
  });

  test('tells of a history that does not fit together, by where it stands, and adds nothing', () => {
    const path = join(changed(), 'history/0003.json');
    writeFileSync(path, '{}');
    const { code, errors } = runDiff(base(), '--data', changed(), ...why);
    rmSync(path);
    expect([code, errors]).toEqual([1, [expect.stringMatching(`^${path}:1 SHA256SUMS does not`)]]);
  });

  test.each([
    ['where nothing differs', 1, () => [base(), '--data', base(), ...why], /nothing differs/],
    ['where the data have errors', 1, () => ['--data', broken(), ...why], /have errors: npm run/],
    ['without a base, where there is one already', 2, () => ['--data', base(), ...why], /already/],
    ['of a day that is none', 2, () => [base(), ...why, '--date', '2026-02-31'], /is not a day/],
    ['without a reason', 2, () => [base(), '--write-history', ' '], /^Say why in a sentence/],
    ['in a folder that is not there', 2, () => ['--data', 'no', ...why], /^There is no folder no/],
  ])('writes nothing %s', (_when, exitCode, args, line) => {
    const { code, errors } = runDiff(...args());
    expect([code, errors]).toEqual([exitCode, [expect.stringMatching(line)]]);
  });
});

describe('a commit as base', () => {
  beforeAll(() => {
    runGit('init', '--quiet', '--initial-branch=main');
    symlinkSync('/etc/hostname', join(base(), 'link.json'));
    runGit('add', '-A');
    runGit('commit', '--quiet', '-m', 'First');
  });

  test('is found by the name of a branch, and by no name that is an option or nothing', () => {
    const cwd = join(root, 'base');
    expect(isGitClone(cwd)).toBe(true);
    expect(findCommit('main', cwd)).toMatch(/^[0-9a-f]{40}$/);
    for (const name of ['--all', '', 'nowhere', 'main; echo x']) {
      expect(findCommit(name, cwd)).toBeNull();
    }
    expect(isGitClone(tmpdir())).toBe(false);
  });

  test('is read as it was committed, whatever stands there by now, and without links', () => {
    const cwd = join(root, 'base');
    const committed = readFileSync(join(base(), force), 'utf8');
    writeFileSync(join(base(), force), 'no JSON');
    const files = readCommit('main', ['data'], cwd);
    writeFileSync(join(base(), force), committed);
    expect(files.get(`data/${force}`)).toBe(committed);
    expect(files.has('data/link.json')).toBe(false);
    expect(files.size).toBeGreaterThan(40);
  });
});
