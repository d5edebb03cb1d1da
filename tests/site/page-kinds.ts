import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#model/compare-text.ts';
import { listPages } from '../../scripts/site/list-pages.ts';

/** One page that stands for all of its kind, which share a layout. */
export interface PageKind {
  readonly kind: string;
  /** Address within the site, without the slash in front: `countries/sdn/`. */
  readonly path: string;
  /** Whether it is a record's own page, for which the weights are promised. */
  readonly isRecord: boolean;
}

/** Pages of records, one a record; a star stands for any part of an address. */
const recordKinds = [
  'countries/*/',
  'strategies/*/',
  'commitments/*/',
  'claims/*/',
  'actors/*/',
  'sources/*/',
  'missions/*/',
  'episodes/*/',
] as const;
/** All other pages. */
const otherKinds = [
  '',
  'countries/',
  'countries/*/as-of/*/',
  'strategies/',
  'commitments/',
  'claims/',
  'actors/',
  'sources/',
  'map/',
  'map/*/',
  'missions/',
  'mandates/',
  'episodes/',
  'ownership/',
  'exits/',
  'lenses/',
  'countries/*/lens/*/',
  'indicators/',
  'indicators/*/',
  'themes/',
  'themes/*/',
  'tiers/*/',
  'compare/',
  'compare/own-method/',
  'compare/side-by-side/',
  'compare/themes/',
  'check/',
  'briefs/countries/*/',
  'briefs/episodes/*/',
  'briefs/claims/*/',
  'briefs/compare/',
  'explore/',
  'records/',
  'records/*/',
  'records/*/*/',
  'data/',
  'data/checksums/',
  'data/api/',
  'embed/',
  'embed/*/',
  'method/',
  'method/*/',
  'method/ten-steps/*/',
  'contribute/',
  'contribute/code/',
  'contribute/problems/',
  'replies/',
  'glossary/',
  'about/',
  'about/privacy/',
  'about/accessibility/',
  'search/',
  'v/',
  'changed/',
  '404.html',
] as const;

/** Pages of releases: there are none before the first. */
const releaseKinds = ['v/*/', 'v/*/*/*/', 'embed/*/*/'] as const;

/** Whether an address is a record's own page: `countries/sdn/`, but neither the list nor what stands below a record. */
export const isRecordPage = (path: string): boolean =>
  recordKinds.some((kind) => isOfKind(path, kind));

/** Addresses that are of no kind on the list, so that no test would look at their layout. */
export const findStrays = (paths: readonly string[]): readonly string[] =>
  paths.filter(
    (path) =>
      ![...recordKinds, ...otherKinds, ...releaseKinds].some((kind) => isOfKind(path, kind)),
  );

/**
 * A page of every kind, from the folder of the built site. Where there are many, it is the longest: what fits there fits
 * on the others.
 * @throws when a kind has no page
 */
export function listPageKinds(site: string): readonly PageKind[] {
  const sizes = listPages(site).map((path) => {
    const file = path.endsWith('.html') ? path : `${path}index.html`;
    return { path, size: statSync(join(site, file)).size };
  });
  const longestFirst = sizes.sort((a, b) => b.size - a.size || compareText(a.path, b.path));
  const released = releaseKinds.filter((kind) => sizes.some(({ path }) => isOfKind(path, kind)));
  return [...otherKinds, ...recordKinds, ...released].map((kind) => {
    const longest = longestFirst.find(({ path }) => isOfKind(path, kind));
    if (!longest) throw new Error(`The site has no page of the kind ${kind}.`);
    return { kind: kind || 'home', path: longest.path, isRecord: isRecordPage(longest.path) };
  });
}

function isOfKind(path: string, kind: string): boolean {
  const parts = kind.split('/');
  const given = path.split('/');
  const fits = (part: string | undefined, i: number) =>
    part === '*' ? (given[i] ?? '') !== '' : part === given[i];
  return parts.length === given.length && parts.every(fits);
}
