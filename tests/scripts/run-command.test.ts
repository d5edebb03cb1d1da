import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError } from '../../scripts/command/command-error.ts';
import { tellRefusal } from '../../scripts/command/run-command.ts';
import { cases, pick } from '../scoring/reference-cases.ts';
import { runNode } from './run-node.ts';

const exitCode = process.exitCode;
const said: unknown[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
});
afterEach(() => {
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

test('a refusal is told in its lines, and ends with its exit code', async () => {
  await tellRefusal(() => {
    throw new CommandError(['one', 'two\u001b'], 2);
  });
  expect([said, process.exitCode]).toEqual([['one', 'twoU+001B'], 2]);
});

test('a file that the machine does not give is told in one line, with exit 1', async () => {
  await tellRefusal(() => void readFileSync('/nowhere/x.csv'));
  expect([said.length, process.exitCode]).toEqual([1, 1]);
  expect(said[0]).toContain('/nowhere/x.csv');
});

test('an error of ours goes on, so that its place is seen', async () => {
  const ours = new TypeError('x is undefined');
  await expect(tellRefusal(() => Promise.reject(ours))).rejects.toBe(ours);
  expect(said).toEqual([]);
});

describe('an error of ours, where a figure is printed,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ours-'));
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const fails = 'process.stdout.write = console.log = () => { throw new TypeError("ours"); };';

  test.each([
    ['score', () => ['--case', write('case.json', JSON.stringify(pick(cases, 'mixed')))]],
    [
      'index',
      () => [
        ...['--tree', write('tree.csv', 'code,parent,weight,direction\nx,,1,1\na,x,1,1\n')],
        ...['--matrix', write('matrix.csv', 'uCode,a\nSDN,0\nSSD,1\n')],
        ...['--normalise', 'rank', '--aggregate', 'arithmetic'],
      ],
    ],
    [
      'offline',
      () => {
        write('site/index.html', '<link rel="icon" href="/favicon.svg">');
        write('site/files/dataset.json', '{"version":"2026.1","asOf":"2026-11-23"}');
        return ['--site', join(folder, 'site'), '--out', join(folder, 'site.zip')];
      },
    ],
  ])('is shown by %s with its place', (name, args) => {
    const load = `--import=data:text/javascript,${encodeURIComponent(fails)}`;
    const { code, errors } = runNode([load, `scripts/${name}.ts`, ...args()]);
    expect([code, errors]).toEqual([1, expect.arrayContaining(['TypeError: ours'])]);
    expect(errors.join('\n')).toContain(`scripts/${name}.ts:`);
  });
});
