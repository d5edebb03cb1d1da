/** The files of the data page, made once a build: the page states their sizes, the endpoints write them. */
import { toDownloads, type Download, type Downloads } from '#views/downloads/downloads.ts';
import type { Schema } from '#views/schema-shape.ts';
import { getSite } from '../_site.ts';

const files = import.meta.glob<Schema>('/schemas/*.schema.json', {
  eager: true,
  import: 'default',
});

let downloads: Downloads | undefined;

export function getDownloads(): Downloads {
  const schemas = new Map(
    Object.entries(files).map(([path, schema]) => [
      path.replace('/schemas/', '').replace('.schema.json', ''),
      schema,
    ]),
  );
  downloads ??= toDownloads(getSite(), schemas);
  return downloads;
}

/** The download of a name that `listNames` gave. */
export function getDownload(name: string): Download {
  const download = getDownloads().tables.find((table) => table.name === name);
  if (!download) throw new Error(`No download is called "${name}".`);
  return download;
}

export const listNames = () =>
  getDownloads().tables.map(({ name }) => ({ params: { table: name } }));
