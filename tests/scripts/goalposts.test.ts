import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goalposts-'));
  cpSync('data/indicators', join(folder, 'indicators'), { recursive: true });
  mkdirSync(join(folder, 'method'));
  copyFileSync('data/method/risk-tree.json', join(folder, 'method/risk-tree.json'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/goalposts.ts', ...args], { encoding: 'utf8' });
}

describe('npm run goalposts', { timeout: 60_000 }, () => {
  test('says that the committed file is what it computes', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test('writes the file, leaves nothing else behind, and the same bytes each time', () => {
    const path = join(folder, 'method/goalposts.json');
    expect(run('--data', folder, '--check').status).toBe(1);
    expect(run('--data', folder).status).toBe(0);
    const first = readFileSync(path, 'utf8');
    writeFileSync(path, 'stale');
    expect(run('--data', folder, '--check').stderr).toBe(
      `${path} is stale: run npm run goalposts -- --data ${folder} and commit what it writes.\n`,
    );
    expect(readFileSync(path, 'utf8')).toBe('stale');
    expect(run('--data', folder).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(first).toBe(readFileSync('data/method/goalposts.json', 'utf8'));
    expect(readdirSync(join(folder, 'method'))).toEqual(['goalposts.json', 'risk-tree.json']);
  });

  test('refuses a tree that uses a series twice, and names the place', () => {
    const path = join(folder, 'method/risk-tree.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('"indicator": "ucdp-ns-total-best"', '"indicator": "ucdp-os-others-best"'),
    );
    const { status, stderr } = run('--data', folder);
    writeFileSync(path, text);
    expect(status).toBe(1);
    expect(stderr.startsWith(`${path}:`)).toBe(true);
    expect(stderr).toContain(' pillars[1].variables[1].indicator: ');
  });

  test('names a file of figures that cannot be read where it stands', () => {
    const name = readdirSync(join(folder, 'indicators')).find((each) => each.endsWith('.csv'));
    const path = join(folder, 'indicators', name ?? '');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('\n', '\nAFG,xxxx,nonsense,abc\n'));
    const { status, stderr } = run('--data', folder);
    writeFileSync(path, text);
    expect([status, stderr.startsWith(`${path}:2:1 `)]).toEqual([1, true]);
  });

  test('says in one line that a folder is not there', () => {
    expect(run('--data', 'nowhere')).toMatchObject({
      status: 1,
      stderr: 'There is no folder nowhere.\n',
    });
  });

  test('explains itself, and refuses what it does not know', () => {
    expect(run('--help').stdout).toContain('Usage: npm run goalposts');
    expect(run('--force').status).toBe(1);
  });
});
