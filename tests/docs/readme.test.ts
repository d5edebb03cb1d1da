import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDate } from '#model/format.ts';
import { readRelease } from '#dataset/releases/read-release.ts';
import { listReleases } from '#dataset/releases/release-files.ts';
import { readDoc } from './read-docs.ts';

const readme = readDoc('README.md');
const last = listReleases('data').at(-1);
if (last === undefined) throw new Error('There is no release.');
/** The last release: what can be cited and stays as it is. */
const { version, asOf, method } = readRelease('data', 'schemas', last).manifest;

/** The paths of the map of the folders, each below the folder that stands less deep before it. */
function listMapPaths(): string[] {
  const [, map = ''] = /^```text\n([\s\S]*?)^```/m.exec(readme) ?? [];
  const above: string[] = [];
  return map
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      const depth = indent.length / 2;
      above.splice(depth, Infinity, name);
      return join(...above);
    });
}

describe('README.md', () => {
  test('is under 120 lines', () => {
    expect(readme.split('\n').length).toBeLessThan(120);
  });

  test('has a map of folders and files that exist', () => {
    const paths = listMapPaths();
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(['data', 'src'])('leaves nothing of %s/ out of that map', (folder) => {
    const paths = listMapPaths();
    const parts = readdirSync(folder, { withFileTypes: true })
      .filter((part) => folder === 'data' || part.isDirectory())
      .map(({ name }) => join(folder, name));
    const map = paths.map((path) => path.replace(/\/$/, ''));
    expect(parts.filter((part) => !map.includes(part))).toEqual([]);
  });

  test('cites the last release', () => {
    expect(readme).toContain(`data ${version}, method ${method}, as of ${formatDate(asOf)}`);
  });

  test('shows a picture under 200 kB', () => {
    expect(statSync('docs/screenshot.png').size).toBeLessThan(200_000);
  });
});

describe('CITATION.cff', () => {
  const citation = readFileSync('CITATION.cff', 'utf8');
  const field = (name: string) => new RegExp(`^${name}: '?([^'\\n]*)'?$`, 'm').exec(citation)?.[1];

  test('has the version of the last release', () => {
    expect(field('version')).toBe(version);
  });

  test('is of format 1.2.0, with the licence of the data and its authors', () => {
    expect([field('cff-version'), field('license'), field('type')]).toEqual([
      '1.2.0',
      'CC-BY-4.0',
      'dataset',
    ]);
    expect(citation).toMatch(/^authors:\n {2}- name: POC Strategy Benchmark contributors$/m);
  });

  test('invents no identifier and no address', () => {
    expect(citation).not.toMatch(/doi|https?:|@/i);
  });
});

test('LICENSE-DATA holds the whole text of CC BY 4.0', () => {
  const licence = readFileSync('LICENSE-DATA', 'utf8');
  const sections = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `\nSection ${String(number)} -- `);
  const places = sections.map((section) => licence.indexOf(section));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
});

test('CHANGELOG.md has what is not released yet on top, and names the data set', () => {
  const [first, ...rest] = [...readDoc('CHANGELOG.md').matchAll(/^## (.+)$/gm)];
  expect(first?.[1]).toBe('Unreleased');
  expect(rest.every(([, heading]) => /^\d{4}\.\d+/.test(heading ?? ''))).toBe(true);
  expect(readDoc('CHANGELOG.md')).toContain(version);
});
