import { createReadStream } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRedacted } from '#dataset/releases/read-redacted.ts';

/** What is published as people write it: folder of the repository → folder of the site. */
const published: Readonly<Record<string, string>> = { data: 'files', schemas: 'schemas' };

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/**
 * Publishes every file of data/ below files/, and every schema below schemas/, so that a figure can be walked back to its
 * line and the `$schema` of a record leads somewhere. What was withdrawn from releases is published without its words. A build copies them; while `npm run dev` runs they are read as they
 * stand.
 * @param root folder of the repository
 */
export function publishData(root: string): AstroIntegration {
  return {
    name: 'publish-data',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [folder, address] of Object.entries(published)) {
          await copyFolder(join(root, folder), join(fileURLToPath(dir), address));
        }
        const files = join(fileURLToPath(dir), published['data'] ?? '');
        for (const [path, text] of readRedacted(join(root, 'data'), join(root, 'schemas'))) {
          await writeFile(join(files, path), text);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = findFile(root, server.config.base, request.url ?? '');
          if (path === undefined || !(await isFile(path))) return next();
          response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain');
          try {
            const redacted = readRedacted(join(root, 'data'), join(root, 'schemas'));
            const instead = redacted.get(relative(join(root, 'data'), path));
            if (instead !== undefined) return void response.end(instead);
          } catch (error) {
            // The server does not wait for an answer made later: what is thrown there would end the process.
            return next(error);
          }
          createReadStream(path).pipe(response);
        });
      },
    },
  };
}

/** Copies the files of a folder, thousands at once. A link, which could lead out of the folder, is left out. */
async function copyFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const toTarget = (path: string) => join(to, relative(from, path));
  for (const folder of new Set(files.map(({ parentPath }) => parentPath))) {
    await mkdir(toTarget(folder), { recursive: true });
  }
  await Promise.all(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return copyFile(path, toTarget(path));
    }),
  );
}

/** The file that an address below the site's base names; undefined where it is none of the published folders. */
function findFile(root: string, base: string, url: string): string | undefined {
  const [path = ''] = url.split('?');
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const [first = '', ...rest] = inside.split('/').filter((part) => part !== '');
  const folder = Object.keys(published).find((name) => published[name] === first);
  if (folder === undefined) return undefined;
  const file = normalize(join(root, folder, ...rest));
  return file.startsWith(join(root, folder, sep)) ? file : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
