import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changeCase } from '../scoring/change-case.ts';
import { cases, expected, expectSame, pick, type Json } from '../scoring/reference-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
const caseFile = join(folder, 'case.json');
const script = join(import.meta.dirname, '../../scripts/score.ts');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function runCase(text: string) {
  writeFileSync(caseFile, text);
  return run('--case', caseFile);
}

describe('npm run score', { timeout: 60_000 }, () => {
  test('prints the scores of a case as one JSON object', () => {
    const { status, stdout, stderr } = runCase(JSON.stringify(pick(cases, 'mixed')));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expectSame(JSON.parse(stdout), pick(expected, 'results', 'mixed'));
  });

  test.each<[string, string, Json | undefined, string]>([
    [
      'an unknown observer',
      'commitments.1.evidence.0.observer',
      'martian',
      'commitments[1].evidence[0].observer',
    ],
    [
      'level 4',
      'commitments.1.evidence.0.implementation_level',
      4,
      'commitments[1].evidence[0].implementation_level',
    ],
    ['a malformed date', 'commitments.0.deadline', '2021-02-30', 'commitments[0].deadline'],
    ['a missing key', 'risk.facts', undefined, 'risk.facts'],
  ])('refuses %s in one line that names the path', (_rule, path, value, named) => {
    expectOneLine(runCase(JSON.stringify(changeCase(path, value))), named);
  });

  test('explains itself: what a case holds, and the exit codes', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    const keys = ['shallow', 'edges'].flatMap((name) => Object.keys(pick(cases, name) ?? {}));
    for (const key of keys) expect(stdout).toContain(key);
    expect(stdout).toMatch(/Exits with 0; with 1/);
  });

  test('refuses what is not JSON', () => {
    expectOneLine(runCase('{\n  "as_of": \n}'), 'is not JSON');
  });

  test('refuses a file that is not there', () => {
    expectOneLine(run('--case', join(folder, 'nowhere.json')), 'nowhere.json');
  });

  test.each([[[]], [['--cas', 'x']], [['--case']]])('refuses the arguments %j', (args) => {
    expectOneLine(run(...args), '--cas');
  });

  function expectOneLine({ status, stdout, stderr }: ReturnType<typeof run>, named: string) {
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  }
});
