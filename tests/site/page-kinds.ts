import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One page that stands for all of its kind, which share a layout. */
export interface PageKind {
  readonly kind: string;
  /** Address within the site, without the slash in front: `countries/sdn/`. */
  readonly path: string;
  /** Whether it is a record's own page, for which the weights are promised. */
  readonly isRecord: boolean;
}

/** Folders that hold one page a record. */
const recordFolders = [
  'countries',
  'strategies',
  'commitments',
  'claims',
  'actors',
  'sources',
  'missions',
] as const;
/** Folders that hold one page an entry of a closed list. */
const listFolders = ['themes', 'tiers'] as const;
/** Pages of which there is one. */
const single = [
  '',
  'countries/',
  'claims/',
  'check/',
  'themes/',
  'compare/',
  'data/',
  'method/',
  'contribute/',
  'contribute/problems/',
  'about/',
  'glossary/',
  'search/',
  'records/',
  '404.html',
] as const;

/** Whether an address is a record's own page: `countries/sdn/`, but neither the list nor what stands below a record. */
export function isRecordPage(path: string): boolean {
  const [folder, id, ...rest] = path.split('/');
  return recordFolders.some((name) => name === folder) && id !== '' && rest.join('') === '';
}

/**
 * A page of every kind, from the folder of the built site. Where there are many, it is the longest: what fits there fits
 * on the others.
 * @throws when a kind has no page
 */
export function listPageKinds(site: string): readonly PageKind[] {
  return [
    ...single.map((path) => ({ kind: path === '' ? 'home' : path, path, isRecord: false })),
    ...recordFolders.map((folder) => ({
      kind: `one of ${folder}/`,
      path: findLongestPage(site, folder),
      isRecord: true,
    })),
    ...listFolders.map((folder) => ({
      kind: `one of ${folder}/`,
      path: findLongestPage(site, folder),
      isRecord: false,
    })),
  ];
}

function findLongestPage(site: string, folder: string): string {
  const pages = readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, size: statSync(join(site, folder, name, 'index.html')).size }))
    .sort((a, b) => b.size - a.size || a.name.localeCompare(b.name));
  const [longest] = pages;
  if (!longest) throw new Error(`The site has no page in ${folder}/.`);
  return `${folder}/${longest.name}/`;
}
