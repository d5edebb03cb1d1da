import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainInstallFailure } from '../../scripts/bootstrap/explain-install-failure.mjs';
import { isInstalled } from '../../scripts/bootstrap/is-installed.mjs';
import { runNode, type Run } from './run-node.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const sirv = { version: '3.0.2', integrity: 'sha512-a' };

describe('isInstalled', () => {
  test.each([
    ['what was installed is what the lockfile names', { a: sirv }, { a: sirv }, true],
    ['nothing is needed', {}, {}, true],
    ['a package is missing', { a: sirv, b: sirv }, { a: sirv }, false],
    ['a package has another version', { a: sirv }, { a: { ...sirv, version: '3.0.1' } }, false],
    ['a package has other bytes', { a: sirv }, { a: { ...sirv, integrity: 'sha512-b' } }, false],
    ['a package for another system is missing', { a: { ...sirv, optional: true } }, {}, true],
    ['there is more than is needed', { a: sirv }, { a: sirv, b: sirv }, true],
  ])('%s', (_rule, wanted, present, expected) => {
    write('package-lock.json', JSON.stringify({ packages: { '': { name: 'poc' }, ...wanted } }));
    write('node_modules/.package-lock.json', JSON.stringify({ packages: present }));
    expect(isInstalled(folder)).toBe(expected);
  });

  test('an install that was interrupted counts as none, since npm writes its record last', () => {
    write('package-lock.json', JSON.stringify({ packages: { a: sirv } }));
    mkdirSync(join(folder, 'node_modules'));
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('explainInstallFailure', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error errno ENOTFOUND', /no network.*\(ENOTFOUND\)/],
    ['npm error code EAI_AGAIN', /no network.*\(EAI_AGAIN\)/],
    ['npm error code ETIMEDOUT', /no network.*\(ETIMEDOUT\)/],
    ['npm error code EROFS\nnpm error path /srv/poc', /cannot write in \/srv\/poc.*\(EROFS\)/],
    ['npm error code EACCES', /cannot write in \/srv\/poc.*\(EACCES\)/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install', /Run: npm install/],
    ['npm error something new\nof two lines', /something new · of two lines/],
    ['', /gave no reason/],
  ])('%j is one line that says what to do', (said, expected) => {
    const line = explainInstallFailure(said, '/srv/poc');
    expect(line).toMatch(expected);
    expect(line).not.toContain('\n');
  });
});

describe('bootstrap', { timeout: 30_000 }, () => {
  beforeEach(() => {
    cpSync('scripts/bootstrap.mjs', join(folder, 'scripts/bootstrap.mjs'));
    cpSync('scripts/bootstrap', join(folder, 'scripts/bootstrap'), { recursive: true });
    write('package.json', '{ "type": "module" }');
    write('package-lock.json', JSON.stringify({ packages: { a: sirv } }));
    write('scripts/greet.ts', `console.log('hello', process.argv.slice(2).join(' ') as string);`);
    write('scripts/fail.ts', 'process.exitCode = 3;');
  });

  test('installs what is missing, once, and then runs the step with its arguments', () => {
    const first = bootstrap(['greet', 'you', '--all']);
    expect(first).toMatchObject({ code: 0, errors: [] });
    expect(first.out).toMatch(/^Installing .*\nnpm ping .*\nnpm ci .*\nhello you --all\n$/);
    expect(bootstrap(['greet'])).toEqual({ code: 0, out: 'hello \n', errors: [] });
  });

  test("passes the step's exit code on", () => {
    expect(bootstrap(['fail']).code).toBe(3);
  });

  test.each([
    ['without a network, before it tries every package', 'ping', 'EAI_AGAIN', /no network/],
    ['when the network goes while it installs', 'ci', 'ECONNRESET', /no network/],
    ['when npm may not write', 'ci', 'EACCES', /cannot write/],
  ])('stops with one line %s', (_rule, fails, code, expected) => {
    const { out, errors, ...run } = bootstrap(['greet'], { NPM_FAILS: fails, NPM_CODE: code });
    expect(run.code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(expected)]);
    expect(out.includes('npm ci --')).toBe(fails === 'ci');
    expect(out).not.toContain('hello');
  });

  test('goes on where the registry answers, but not to a ping', () => {
    expect(bootstrap(['greet'], { NPM_FAILS: 'ping', NPM_CODE: 'E404' }).code).toBe(0);
  });

  test('stops with one line in a folder that cannot be written', () => {
    const { code, errors } = bootstrap(['greet'], {}, readOnlyFolder);
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^This folder cannot be written: /)]);
  });

  test('stops with one line under a Node that is too old', () => {
    const { code, errors } = bootstrap(['greet'], {}, nodeOf2022);
    expect(code).toBe(1);
    expect(errors).toEqual(['Node 18.0.0 is too old: install Node 20 or later (nodejs.org).']);
  });
});

/** Modules that Node loads first: a folder that cannot be written, since root may write in any; and an old Node. */
const readOnlyFolder = `import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.accessSync = () => { throw new Error('EROFS'); };
  syncBuiltinESMExports();`;
const nodeOf2022 = `Object.defineProperty(process, 'versions', { value: { node: '18.0.0' } });`;

/** Stands in for npm: says what it is asked for, fails where it is told to, and keeps npm's record of an install. */
const npm = `import { cpSync, mkdirSync } from 'node:fs';
  const { NPM_FAILS, NPM_CODE } = process.env;
  const [command] = process.argv.slice(2);
  console.log('npm', ...process.argv.slice(2));
  if (command === NPM_FAILS) {
    console.error('npm error code ' + NPM_CODE + '\\nnpm error and more lines');
    process.exitCode = 1;
  } else if (command === 'ci') {
    mkdirSync('node_modules');
    cpSync('package-lock.json', 'node_modules/.package-lock.json');
  }`;

function bootstrap(step: readonly string[], environment = {}, preload?: string): Run {
  write('npm.mjs', npm);
  const options = preload
    ? ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
    : [];
  const script = join(folder, 'scripts/bootstrap.mjs');
  const npm_execpath = join(folder, 'npm.mjs');
  return runNode([...options, script, ...step], { npm_execpath, ...environment }, folder);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
