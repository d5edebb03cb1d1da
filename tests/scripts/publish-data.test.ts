import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishData } from '../../scripts/site/publish-data.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  write('root/data/countries/sdn/country.json', '{}\n');
  write('root/data/README.md', '# Guide\n');
  write('root/schemas/country.schema.json', '{ "title": "x" }\n');
  write('root/settings.json', 'not to be published');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs what the integration does at the end of a build into the folder `site`. */
async function publish(): Promise<void> {
  const done = publishData(join(folder, 'root')).hooks['astro:build:done'];
  if (!done) throw new Error('Nothing is done at the end of a build.');
  await done({
    dir: pathToFileURL(`${join(folder, 'site')}/`),
    pages: [],
    assets: new Map(),
    logger: vi.fn<never>() as never, // the hook says nothing
  });
}

const isPublished = (path: string): boolean => existsSync(join(folder, 'site', path));

/** Asks the server that shows the site while it is written for an address; what it passed on, if it did. */
async function ask(url: string): Promise<readonly unknown[]> {
  const passed: unknown[] = [];
  const answers: ((
    request: object,
    response: object,
    next: (reason: unknown) => void,
  ) => Promise<void>)[] = [];
  const setup = publishData(join(folder, 'root')).hooks['astro:server:setup'];
  const middlewares = { use: (answer: (typeof answers)[number]) => answers.push(answer) };
  await setup?.({ server: { middlewares, config: { base: '/' } } } as never); // the hook reads no more of it
  await answers[0]?.({ url }, { setHeader: vi.fn() }, (reason) => passed.push(reason));
  return passed;
}

describe('publishData', () => {
  test('serves nothing while the list of what was withdrawn cannot be read', async () => {
    cpSync('schemas', join(folder, 'root/schemas'), { recursive: true });
    write('root/data/releases/withdrawn.csv', 'version,record\n2026.1,sdn-force\n');
    expect(await ask('/files/README.md')).toEqual([expect.any(Error)]);
  });

  test('copies data/ below files/ and schemas/ beside it, byte for byte', async () => {
    await publish();
    const copy = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
    expect(copy('files/countries/sdn/country.json')).toBe('{}\n');
    expect(copy('files/README.md')).toBe('# Guide\n');
    expect(copy('schemas/country.schema.json')).toBe('{ "title": "x" }\n');
  });

  test('publishes nothing else', async () => {
    await publish();
    expect(isPublished('settings.json')).toBe(false);
    expect(isPublished('data')).toBe(false);
  });

  test('leaves out a link, which could lead anywhere', async () => {
    symlinkSync(join(folder, 'root/settings.json'), join(folder, 'root/data/secret.json'));
    symlinkSync(join(folder, 'root'), join(folder, 'root/data/everything'));
    await publish();
    expect(isPublished('files/secret.json')).toBe(false);
    expect(isPublished('files/everything')).toBe(false);
    expect(isPublished('files/README.md')).toBe(true);
  });
});
