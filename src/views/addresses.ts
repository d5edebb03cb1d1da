/** Permanent addresses of the site's pages, relative to its base: no leading slash, a slash at the end. */
import type { Iso3, RecordId, Theme, Tier } from '#model/records.generated.ts';

export const addresses = {
  home: '',
  feed: 'feed.xml',
  countries: 'countries/',
  map: 'map/',
  missions: 'missions/',
  mandates: 'mandates/',
  strategies: 'strategies/',
  commitments: 'commitments/',
  claims: 'claims/',
  check: 'check/',
  code: 'contribute/code/',
  actors: 'actors/',
  episodes: 'episodes/',
  exits: 'exits/',
  ownership: 'ownership/',
  lenses: 'lenses/',
  sources: 'sources/',
  themes: 'themes/',
  indicators: 'indicators/',
  replies: 'replies/',
  compare: 'compare/',
  ownMethod: 'compare/own-method/',
  sideBySide: 'compare/side-by-side/',
  themeMatrix: 'compare/themes/',
  explore: 'explore/',
  search: 'search/',
  records: 'records/',
  data: 'data/',
  api: 'data/api/',
  embed: 'embed/',
  method: 'method/',
  backtest: 'method/backtest/',
  contribute: 'contribute/',
  glossary: 'glossary/',
  problems: 'contribute/problems/',
  about: 'about/',
  privacy: 'about/privacy/',
  accessibility: 'about/accessibility/',
  checksums: 'data/checksums/',
  checksumsOfData: 'data/SHA256SUMS',
  checksumsOfAll: 'SHA256SUMS',
  releases: 'v/',
  changed: 'changed/',
} as const;

/** Where the placebo of the shallow-commitment flag is told in full. */
export const placeboAddress = `${addresses.backtest}#placebo`;

export const countryAddress = (iso3: Iso3): string => `countries/${iso3.toLowerCase()}/`;
/** Address of a country as one type of mission sees it. */
export const lensAddress = (iso3: Iso3, lens: RecordId): string =>
  `${countryAddress(iso3)}lens/${lens}/`;
export const missionAddress = (id: RecordId): string => `missions/${id}/`;
export const strategyAddress = (id: RecordId): string => `strategies/${id}/`;
export const commitmentAddress = (id: RecordId): string => `commitments/${id}/`;
export const claimAddress = (id: RecordId): string => `claims/${id}/`;
export const actorAddress = (id: RecordId): string => `actors/${id}/`;
export const episodeAddress = (id: RecordId): string => `episodes/${id}/`;
export const sourceAddress = (id: RecordId): string => `sources/${id}/`;
export const themeAddress = (theme: Theme): string => `themes/${theme}/`;
export const indicatorAddress = (series: RecordId): string => `indicators/${series}/`;
export const tierAddress = (tier: Tier): string => `tiers/${tier}/`;

/** Address of the score card of a country, for a frame on another site. */
export const embedAddress = (iso3: Iso3): string => `embed/${iso3.toLowerCase()}/`;

/** Address of the two printed pages that are made from a page. */
export const briefAddress = (page: string): string => `briefs/${page}`;

/** Address of the feed of changes to what a page is about. */
export const feedAddress = (page: string): string => `${page}feed.xml`;

/** Address of a finding, check, incentive or risk on the page of the record that holds it. */
export const itemAddress = (pageAddress: string, itemId: RecordId): string =>
  `${pageAddress}#${itemId}`;

/** Address on the site of a file of data/, as published beside the pages. */
export const dataFileAddress = (file: string): string => file.replace(/^data\//, 'files/');
