import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms that each room of src/ may import from, besides itself: the house has one direction of travel. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  model: [],
  validation: ['model'],
  scoring: ['model'],
  dataset: ['model', 'validation'],
  i18n: ['model'],
  views: ['model', 'scoring', 'i18n'],
  components: ['model', 'views', 'i18n'],
  layouts: ['model', 'views', 'i18n', 'components', 'styles'],
  islands: ['model', 'views', 'i18n', 'scoring', 'validation'],
  styles: [],
};
/** Rooms of pure functions: no file, network, framework or page. */
const PURE = ['model', 'scoring', 'validation', 'views', 'i18n'];
const IMPURE = /^(?:node:|astro(?::|\/|$)|@astrojs\/|react(?:-dom)?(?:\/|$))/;

const LONGEST = 300;
const VAGUE = /^(?:utils?|helpers?|common|misc)(?:\.|$)/i;
const FOLDERS = ['src', 'scripts', 'tests', 'schemas', 'data'];

interface Import {
  readonly file: string;
  readonly room: string;
  /** As written: `#model/format.ts`, `node:fs`. */
  readonly from: string;
  /** Room of src/ that it leads to; null for a package or a file outside src/. */
  readonly to: string | null;
}

const files = FOLDERS.flatMap((folder) => listFiles(folder));
const sources = files.filter((file) => /^src\/.*\.(?:ts|tsx|astro|mjs)$/.test(file));
const imports = sources.flatMap(readImports);

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Everything that a file imports or exports from elsewhere, types too. */
function readImports(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const written = [
    ...text.matchAll(/^\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
    ...text.matchAll(/\bnew URL\(\s*['"](\.[^'"]+)['"]/g),
  ];
  return written.map(([, from = '']) => ({
    file,
    room: roomOf(file),
    from,
    to: leadTo(file, from),
  }));
}

function leadTo(file: string, from: string): string | null {
  const alias = /^#(\w+)\//.exec(from);
  if (alias) return alias[1] ?? null;
  if (!from.startsWith('.')) return null;
  const target = relative('.', join(dirname(file), from));
  return target.startsWith('src/') ? roomOf(target) : null;
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Files of code that are longer than they may be. */
function findLong(): readonly string[] {
  return files
    .filter((file) => /\.(?:ts|tsx|astro|mjs)$/.test(file) && !file.includes('.generated.'))
    .filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > LONGEST);
}

const describeImport = ({ file, from }: Import) => `${file} imports ${from}`;

describe('the rooms of src/', () => {
  test('are read: every room has files, and imports are found', () => {
    const rooms = Object.keys(OPEN).filter((room) => room !== 'styles');
    const inRooms = sources.filter((file) => file !== 'src/env.d.ts');
    expect(new Set(inRooms.map(roomOf))).toEqual(new Set([...rooms, 'pages']));
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports).toContainEqual({
      file: 'src/scoring/delivery.ts',
      room: 'scoring',
      from: '#model/method.ts',
      to: 'model',
    });
  });

  test.each(Object.entries(OPEN))('%s imports from nowhere but itself and [%s]', (room, open) => {
    const closed = imports.filter(
      (each) =>
        each.room === room && each.to !== null && each.to !== room && !open.includes(each.to),
    );
    expect(closed.map(describeImport)).toEqual([]);
  });

  test('only pages import the data set', () => {
    const found = imports.filter(({ room, to }) => to === 'dataset' && room !== 'dataset');
    expect(found.filter(({ room }) => room !== 'pages').map(describeImport)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(PURE)('%s knows no file, network, Astro or React', (room) => {
    const impure = imports.filter((each) => each.room === room && IMPURE.test(each.from));
    expect(impure.map(describeImport)).toEqual([]);
  });

  test.each(['model', 'scoring', 'validation', 'views'])(
    '%s reads no clock and draws no lots',
    (room) => {
      const clock =
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.(?:getRandomValues|randomUUID)\b/;
      const found = sources.filter(
        (file) => roomOf(file) === room && clock.test(readFileSync(file, 'utf8')),
      );
      expect(found).toEqual([]);
    },
  );
});

test('scripts import nothing from tests', () => {
  const scripts = files.filter((file) => /^scripts\/.*\.(?:ts|mjs)$/.test(file));
  const found = scripts.flatMap(readImports).filter(({ from }) => from.includes('/tests/'));
  expect(found.map(describeImport)).toEqual([]);
});

describe('files', () => {
  test('of code have no more than 300 lines, but those that are generated', () => {
    expect(findLong()).toEqual([]);
  });

  test('and folders say what they hold: none is named utils, helpers, common or misc', () => {
    const vague = files.filter((file) => file.split('/').some((name) => VAGUE.test(name)));
    expect(vague).toEqual(['schemas/common.schema.json']);
  });
});
