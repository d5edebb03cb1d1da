import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { lockfileVersion: number; packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const settings: {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const toName = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

test('the lockfile names many packages, in the form that these rules read', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages.length).toBeGreaterThan(100);
});

test('every package is locked to a version and to the hash of its bytes', () => {
  const loose = packages.filter(
    ([, { version = '', integrity = '' }]) =>
      !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('every package comes from the registry, by https, and none from a folder, an archive or a repository', () => {
  const strays = packages.filter(
    ([, { resolved, link }]) =>
      link === true ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(strays.map(([path]) => path)).toEqual([]);
  const asked = Object.entries({ ...settings.dependencies, ...settings.devDependencies });
  expect(asked.filter(([, range]) => !/^[\^~]?\d[\w.-]*$/.test(range))).toEqual([]);
});

test('the packages that run a script when they are installed are those that package.json allows, and no others', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const allowed = Object.keys(settings.allowScripts).filter((name) => settings.allowScripts[name]);
  expect([...new Set(scripted.map(([path]) => toName(path)))].sort()).toEqual(allowed.sort());
});
