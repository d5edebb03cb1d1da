/** The files of the data page, made once a build: the page states their sizes, the endpoints write them. */
import { toDownloads, type Downloads } from '#views/downloads/downloads.ts';
import type { Schema } from '#views/schema-shape.ts';
import { getSite } from '../_site.ts';

const files = import.meta.glob<Schema>('/schemas/*.schema.json', {
  eager: true,
  import: 'default',
});

let downloads: Downloads | undefined;

/** The schemas by their short names: `commitment`. */
export const schemas = new Map(
  Object.entries(files).map(([path, schema]) => [
    path.replace('/schemas/', '').replace('.schema.json', ''),
    schema,
  ]),
);

export function getDownloads(): Downloads {
  downloads ??= toDownloads(getSite(), schemas);
  return downloads;
}
