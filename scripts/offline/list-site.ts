import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DatasetFile } from '#model/records.generated.ts';
import { CommandError } from '../command/command-error.ts';
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
 * Which data the site shows: those beside the command may be others since it was built.
 * @throws CommandError where the site does not say
 */
function readEdition(site: string): string {
  const path = join(site, 'files/dataset.json');
  if (!existsSync(path)) {
    throw new CommandError(`${path} is missing: it says which data the site shows.`, 1);
  }
  const { version, asOf }: DatasetFile = JSON.parse(readFileSync(path, 'utf8'));
  return `data ${version}, as of ${asOf}`;
}

/**
 * Files of the zip: the site in the folder for which it was built, so that its addresses hold where the unpacked folder
 * is served, and how to open it.
 * @param site folder of the built site
 * @param name of the site, for the README
 */
export function listSite(site: string, name: string): readonly ZipSource[] {
  const base = readBuiltBase(site);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [
    { name: 'README.txt', from: { text: readmeOf(name, base, readEdition(site)) } },
    ...files.map((file) => ({
      name: `${base.slice(1)}${relative(site, file).replaceAll('\\', '/')}`,
      from: { file },
    })),
  ];
}
