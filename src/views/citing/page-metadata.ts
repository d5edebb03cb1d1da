/** What a page says of itself to a reference manager and to a search engine for data. */
import type { CitedWork } from './cited-work.ts';

/** A `meta` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** The tags of Highwire Press, which Zotero, Mendeley and Google Scholar read. */
export function listCitationTags(work: CitedWork): readonly MetaTag[] {
  const tags: readonly (readonly [string, string | null])[] = [
    ['citation_title', work.title],
    ['citation_author', work.author],
    ['citation_publication_date', work.edition.asOfDay.replaceAll('-', '/')],
    ['citation_publisher', work.publisher ?? work.collection],
    ['citation_doi', work.doi],
    ['citation_public_url', work.url],
    ['citation_language', 'en'],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/**
 * A page as a schema.org Dataset, as JSON for a script element: no text in it can end the element, nor begin a comment.
 * @param files addresses of downloads, by the media type of what is there
 */
export function writeJsonLd(
  work: CitedWork,
  description: string,
  files: readonly { readonly type: string; readonly address: string }[],
): string {
  const creator = { '@type': 'Organization', name: work.author };
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: work.title,
    description,
    version: work.edition.data,
    creativeWorkStatus: work.edition.isReleased ? 'Published' : 'Draft',
    dateModified: work.edition.asOfDay,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator,
    publisher:
      work.publisher === null ? undefined : { '@type': 'Organization', name: work.publisher },
    identifier: work.doi === null ? (work.basis ?? undefined) : `https://doi.org/${work.doi}`,
    url: work.url ?? undefined,
    includedInDataCatalog: { '@type': 'DataCatalog', name: work.collection },
    distribution: files.map(({ type, address }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: address,
    })),
  };
  return JSON.stringify(dataset).replace(/[<>&\u2028\u2029]/g, escapeUnicode);
}

function escapeUnicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
