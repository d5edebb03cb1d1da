import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeMinimal } from '../dataset/plant-fault.ts';
import { runNode } from './run-node.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const draw = { coding: ['--field', 'verdicts', '--sample', '3'], audit: ['--share', '0.01'] };
const take = {
  coding: ['--coder', 'zz', '--position', 'outside', '--saw', 'x', '--on', '2026-11-26'],
  audit: ['--on', '2026-11-26', '--saw', 'x', '--seed', '1', '--share', '0.01'],
};

describe.each(['coding', 'audit'] as const)('npm run %s', (name) => {
  const run = (...args: readonly string[]) => runNode([`scripts/${name}.ts`, ...args]);

  test('writes to a file the sheet that it prints, and leaves nothing beside it', () => {
    const file = join(folder, 'sheet.csv');
    expect(run('draw', ...draw[name], '--out', file)).toMatchObject({ code: 0, errors: [] });
    expect(readFileSync(file, 'utf8')).toBe(run('draw', ...draw[name]).out);
    expect(readdirSync(folder)).toEqual(['sheet.csv']);
  });

  test('refuses a sheet with exit 1, a line each, with nothing that a terminal would obey', () => {
    const file = join(folder, 'sheet.csv');
    writeFileSync(file, 'item,level\n\u001b[2Jx,9\n');
    const { code, errors } = run('take', file, ...take[name]);
    expect([code, errors.at(-1)]).toEqual([1, 'Nothing was taken.']);
    expect(errors.length).toBeGreaterThan(1);
    expect(errors.join('')).not.toContain('\u001b');
  });

  test.each([
    [['paint'], '"paint" is neither draw nor take.'],
    [['draw', '--paper', '1'], `Unknown option '--paper'. The options are listed by npm run`],
    [['take', 'x.csv', ...take[name], '--data', 'nowhere'], 'There is no folder nowhere.'],
    [['take'], 'Name one sheet to take.'],
    [['take', 'no\u001b.csv', ...take[name]], 'There is no noU+001B.csv that can be read.'],
  ])('answers %j with one line and exit 2', (args, start) => {
    const { code, errors } = run(...args);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]?.startsWith(start)).toBe(true);
  });

  test('explains itself, also behind a part', () => {
    const { code, out } = run('--help');
    expect([code, run('draw', '--help').out, run().out]).toEqual([0, out, out]);
    expect(out).toContain(`npm run ${name} -- take`);
  });
});

describe('npm run audit, of a draw that can be repeated', () => {
  const run = (...args: readonly string[]) => runNode(['scripts/audit.ts', ...args]);

  test.each(['0', '0.004', '0.125', '1.01', 'x', ''])('refuses the share "%s"', (share) => {
    for (const part of [['draw'], ['take', 'sheet.csv', ...take.audit]]) {
      const { code, errors } = run(...part, '--share', share);
      expect([code, errors]).toEqual([
        2,
        [`--share is "${share}". Write a number of whole percent, from 0.01 to 1.`],
      ]);
    }
  });

  test('keeps the share in percent, and names the files where they stand', () => {
    const data = join(folder, 'data');
    writeMinimal(data);
    const sheet = join(folder, 'sheet.csv');
    run('draw', '--share', '0.07', '--data', data, '--out', sheet);
    const [header = '', ...rows] = readFileSync(sheet, 'utf8').trim().split(/\r?\n/);
    expect(header).toMatch(/,verdict,differs,mended,pinpointFound,readOn,auditor$/);
    const filled = rows.map((row) => row.replace(/,{6}$/, ',right,,,,2024-06-01,r'));
    writeFileSync(sheet, `${[header, ...filled].join('\n')}\n`);
    const on = ['--on', '2024-05-01', '--saw', 'x', '--seed', '1', '--share', '0.07'];
    const { code, out, errors } = run('take', sheet, ...on, '--data', data);
    expect([code, errors]).toEqual([0, []]);
    expect(out.split('\n').slice(1, 3)).toEqual([
      `  ${data}/audits.csv`,
      `  ${data}/audits/2024-05-01.csv`,
    ]);
    expect(readFileSync(join(data, 'audits.csv'), 'utf8')).toMatch(/^2024-05-01,,1,7,/m);
  });

  test('refuses a sheet of another draw than the one it is to be written down as', () => {
    const data = join(folder, 'data');
    writeMinimal(data);
    const sheet = join(folder, 'sheet.csv');
    run('draw', '--share', '0.01', '--data', data, '--out', sheet);
    const { code, errors } = run('take', sheet, ...take.audit, '--share', '1', '--data', data);
    expect([code, errors.at(-1)]).toEqual([1, 'Nothing was taken.']);
    expect(errors[0]).toContain('Rows of the draw are missing: ');
  });

  test.each([
    ['a seed alone', ['--seed', '1']],
    ['a share alone', ['--share', '0.1']],
    ['neither', []],
  ])('asks for seed and share, given %s', (_what, one) => {
    const { code, errors } = run('take', 'a.csv', '--on', '2026-11-26', '--saw', 'x', ...one);
    expect([code, errors]).toEqual([
      2,
      ['Write --seed and --share as they were in the draw of this sheet.'],
    ]);
  });

  test.each([
    ['a sheet to draw', ['draw', 'sheet.csv'], "Unexpected argument 'sheet.csv'"],
    ['what was seen, in a draw', ['draw', '--saw', 'x'], "Unknown option '--saw'"],
    ['a day, in a draw', ['draw', '--on', 'never'], "Unknown option '--on'"],
    ['a file to write, in a sheet taken', ['take', 'a', '--out', 'b'], "Unknown option '--out'"],
  ])('refuses %s', (_what, args, start) => {
    const { code, out, errors } = run(...args);
    expect([code, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]?.startsWith(start)).toBe(true);
  });
});

test('npm run coding says what to check after a sheet of another folder was taken', () => {
  const data = join(folder, 'data');
  writeMinimal(data);
  const sheet = join(folder, 'sheet.csv');
  runNode(['scripts/coding.ts', 'draw', '--field', 'verdicts', '--data', data, '--out', sheet]);
  const filled = readFileSync(sheet, 'utf8').replaceAll(/,,,(?=\r?\n)/g, ',contradicted,no,');
  writeFileSync(sheet, filled);
  const args = ['scripts/coding.ts', 'take', sheet, ...take.coding, '--data', data];
  const { code, out } = runNode(args);
  expect([code, out.split('\n').at(-2)]).toEqual([0, `Now: npm run check -- --data ${data}`]);
});
