import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readBuiltBase } from '../site/base-path.ts';
import type { ZipSource } from './write-zip.ts';

const readmeOf = (name: string, base: string, edition: string): string => `${name}, ${edition}

Open a terminal in this folder, start one of these, and open the address that it prints${base === '/' ? '' : `, followed by ${base}`}:

    npx serve
    python3 -m http.server

The whole site is here, search included; nothing is fetched from elsewhere. Opened by a double click, without a
server, pages come without style and search does not run, since browsers keep files apart. It shows what the site said
when it was packed: it does not update itself, and there is no service worker.
SHA256SUMS names the hash of every file of the site.
`;

/**
 * Files of the zip: the site in the folder for which it was built, so that its addresses hold where the unpacked folder
 * is served, and how to open it.
 * @param site folder of the built site
 * @param title name of the site and its edition, for the README
 */
export function listSite(
  site: string,
  title: { readonly name: string; readonly edition: string },
): readonly ZipSource[] {
  const base = readBuiltBase(site);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [
    { name: 'README.txt', from: { text: readmeOf(title.name, base, title.edition) } },
    ...files.map((file) => ({
      name: `${base.slice(1)}${relative(site, file).replaceAll('\\', '/')}`,
      from: { file },
    })),
  ];
}
