import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
const script = join(import.meta.dirname, '../../scripts/index.ts');
const treeFile = join(folder, 'tree.csv');
const matrixFile = join(folder, 'matrix.csv');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sound = {
  tree: 'code,parent,weight,direction,low,high\nindex,,1,1,,\na,index,1,1,0,8\nb,index,3,-1,0,10\n',
  matrix: 'uCode,a,b\nSDN,0,10\nSSD,4,\nMLI,8,0\n',
  normalise: 'minmax:0,100',
  aggregate: 'arithmetic',
};

function run(overrides: Partial<typeof sound> = {}, ...more: readonly string[]) {
  const { tree, matrix, normalise, aggregate } = { ...sound, ...overrides };
  writeFileSync(treeFile, tree);
  writeFileSync(matrixFile, matrix);
  const args = [
    '--tree',
    treeFile,
    '--matrix',
    matrixFile,
    '--normalise',
    normalise,
    '--aggregate',
    aggregate,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, ...more], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run index', () => {
  test('prints every node of every unit, empty where it is unknown', () => {
    expect(run()).toEqual({
      status: 0,
      stdout: 'uCode,index,a,b\nSDN,0,0,0\nSSD,50,50,\nMLI,100,100,100\n',
      stderr: '',
    });
  });

  test.each([
    // a: 1, 2, 3 of which percentiles 0, 0.5, 1; b turned: 0, –, 1. Weights 1 and 3.
    ['percentile', 'SDN,0,0,0\nSSD,0.5,0.5,\nMLI,1,1,1'],
    ['rank', 'SDN,1,1,1\nSSD,2,2,\nMLI,2.25,3,2'],
    ['goalposts', 'SDN,0,0,0\nSSD,50,50,\nMLI,100,100,100'],
  ])('normalises by %s', (normalise, rows) => {
    expect(run({ normalise }).stdout).toBe(`uCode,index,a,b\n${rows}\n`);
  });

  test('leaves a node out below the availability asked for', () => {
    expect(run({}, '--availability', '0.75').stdout).toMatch('SSD,,50,\n');
  });

  test('reads Windows line ends, a byte order mark and blank lines', () => {
    const matrix = `\uFEFF${sound.matrix.replaceAll('\n', '\r\n\r\n')}`;
    expect(run({ matrix }).stdout).toBe(run().stdout);
  });

  test.each([
    [
      'a cycle',
      { tree: 'code,parent,weight,direction\nindex,b,1,1\na,index,1,1\nb,index,1,1\n' },
      `${treeFile}:2: The tree has a cycle`,
    ],
    [
      'an orphan',
      { tree: 'code,parent,weight,direction\nindex,,1,1\na,index,1,1\n\nb,x,1,1\n' },
      `${treeFile}:5: "b" is an orphan`,
    ],
    [
      'two roots',
      { tree: 'code,parent,weight,direction\nindex,,1,1\na,index,1,1\nb,,1,1\n' },
      `${treeFile}:4: The tree has two roots`,
    ],
    [
      'an indicator without figures',
      { tree: `${sound.tree}c,index,1,1,,\n` },
      `${treeFile}:5: "c" is an unknown code`,
    ],
    [
      'figures of an unknown code',
      { matrix: 'uCode,a,b,c\nSDN,0,10,1\n' },
      `${matrixFile}:1: The column "c" is an unknown code`,
    ],
    [
      'a negative weight',
      { tree: sound.tree.replace('index,3', 'index,-3') },
      `${treeFile}:4: "b" has the weight -3`,
    ],
    [
      'a cell that is no number',
      { matrix: 'uCode,a,b\n"S\nDN",0,10\nSSD,many,3\n' },
      `${matrixFile}:4: "a" of SSD is "many"`,
    ],
    [
      'a cell that is not closed',
      { matrix: 'uCode,a,b\nSDN,0,"10\n' },
      `${matrixFile}:2: Quoted field unterminated`,
    ],
    [
      'a geometric mean over 0',
      { aggregate: 'geometric' },
      `${matrixFile}:2: "a" of SDN is 0 when "index" is to be a geometric mean`,
    ],
    [
      'missing goalposts',
      { normalise: 'goalposts', tree: sound.tree.replace('0,8', ',8') },
      `${treeFile}:3: "a" has no goalposts`,
    ],
    ['an unknown normaliser', { normalise: 'softmax' }, '"softmax" is no normaliser here'],
  ])('refuses %s in one line that says where', (_, overrides, message) => {
    const { status, stdout, stderr } = run(overrides);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trimEnd()).not.toMatch('\n');
  });

  test('explains itself: every option, and every word that an option may have', () => {
    const { status, stdout } = spawnSync(process.execPath, [script, '--help'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const options = ['--tree', '--matrix', '--normalise', '--aggregate', '--availability'];
    for (const option of options) expect(stdout).toContain(`\n  ${option} <`);
    for (const wrong of [{ normalise: 'softmax' }, { aggregate: 'softmax' }]) {
      const [, words = ''] = /write one of (.+)\./.exec(run(wrong).stderr) ?? [];
      expect(words).not.toBe('');
      for (const word of words.split(', '))
        expect(stdout).toMatch(new RegExp(`[ :]${word}[ :;\n]`));
    }
    expect(stdout).toMatch(/Exits with 0; with 1/);
  });

  test('names a file that is not there, and says how to call it', () => {
    const call = (...args: readonly string[]) =>
      spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect(
      call(
        '--tree',
        'no.csv',
        '--matrix',
        'no.csv',
        '--normalise',
        'rank',
        '--aggregate',
        'arithmetic',
      ).stderr,
    ).toMatch('no.csv');
    expect(call()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Write: npm run --silent index'),
    });
  });
});
