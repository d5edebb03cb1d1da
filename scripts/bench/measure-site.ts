/** How large a built site is: what a host has to hold, and what a reader loads at most. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes in MB or kB of 1,000. */
export type SiteSize = Readonly<
  Record<
    | 'pages'
    | 'files'
    | 'site, MB'
    | 'search index, files'
    | 'search index, MB'
    | 'downloads, MB'
    | 'all.json, gzip MB'
    | 'largest page, kB'
    | 'largest page, gzip kB',
    number
  >
>;

/** A built site's counts and sizes, and the path of its largest page. */
export function measureSite(site: string): { readonly size: SiteSize; readonly largest: string } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(site.length + 1), bytes: statSync(path).size }));
  const within = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const megabytes = (some: readonly { readonly bytes: number }[]) =>
    some.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const largest = pages.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const zip = (path: string) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
  return {
    largest: largest.path,
    size: {
      pages: pages.length,
      files: files.length,
      'site, MB': megabytes(files),
      'search index, files': within('pagefind').length,
      'search index, MB': megabytes(within('pagefind')),
      'downloads, MB': megabytes(within('data')),
      'all.json, gzip MB': zip('data/all.json') / 1e6,
      'largest page, kB': largest.bytes / 1e3,
      'largest page, gzip kB': zip(largest.path) / 1e3,
    },
  };
}
