/** What every description of the data set says of the whole: title, edition, licence, who made it, where it is. */
import { text } from '#i18n/text.ts';
import type { Identity } from '../citing/cited-work.ts';
import type { Envelope } from '../downloads/envelope.ts';

/** The licence of the data, by its SPDX id. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Name of the data set where a name may hold no blanks, and of the files that hold all of it. */
export const SET_NAME = 'poc-strategy-benchmark';

export interface PublishedSet {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly version: string;
  readonly methodVersion: string;
  /** Day to which the scores belong. */
  readonly asOf: string;
  readonly citation: string;
  readonly author: string;
  /** Null where the settings name none. */
  readonly publisher: string | null;
  readonly doi: string | null;
  /** Absolute address of the data page; null where the site has none yet. */
  readonly homepage: string | null;
}

/** A sentence where the data are not a release; nothing where they are. */
export function describeStatus(edition: Envelope): readonly string[] {
  const { dataStatus, dataVersion, lastRelease } = edition;
  if (dataStatus === 'released') return [];
  return [text.formats.inPreparation(dataVersion, lastRelease)];
}

/** What is published in an edition, by whom and where. */
export function toPublishedSet(
  edition: Envelope,
  { name, publisher, versionDoi, conceptDoi }: Identity,
  homepage: string | null,
): PublishedSet {
  const { dataVersion, methodVersion, asOf, citation } = edition;
  return {
    title: name,
    description: [text.formats.description, ...describeStatus(edition)].join(' '),
    keywords: text.formats.keywords,
    version: dataVersion,
    methodVersion,
    asOf,
    citation,
    author: text.citing.author(name),
    publisher: publisher === '' ? null : publisher,
    doi: [versionDoi, conceptDoi].find((doi) => doi !== '') ?? null,
    homepage,
  };
}
