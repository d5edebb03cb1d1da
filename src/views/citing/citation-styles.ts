/** A citation in the styles that reports are written in. Plain text; a title stands in quotation marks. */
import { text } from '#i18n/text.ts';
import type { CitedWork } from './cited-work.ts';

/** Styles in which a citation is written out. */
export type CitationStyle = 'chicago' | 'apa' | 'footnote';

/** The styles in the order in which a page offers them. */
export const CITATION_STYLES: readonly CitationStyle[] = ['chicago', 'apa', 'footnote'];

const WRITERS: Readonly<Record<CitationStyle, (work: CitedWork) => string>> = {
  chicago: writeChicago,
  apa: writeApa,
  footnote: writeFootnote,
};

/** The citation of a work in one style. */
export function writeCitation(work: CitedWork, style: CitationStyle): string {
  return WRITERS[style](work);
}

/** Chicago Manual of Style, a bibliography's entry. */
function writeChicago(work: CitedWork): string {
  const { dataWords, method } = work.edition;
  const edition = text.citing.edition(dataWords, method, work.asOf);
  return join([
    `${work.author}.`,
    `“${endSentence(work.title)}”`,
    `${[work.collection, edition, work.publisher].filter((part) => part !== null).join(', ')}.`,
    work.note,
    `${toLink(work)}.`,
  ]);
}

/** APA, seventh edition, a data set. */
function writeApa(work: CitedWork): string {
  const { dataWords, method } = work.edition;
  return join([
    `${work.author}. (${work.year}).`,
    `${work.title.replace(/\.$/, '')} (${text.citing.version(dataWords, method, work.asOf)}) [${text.citing.dataSet}].`,
    `${work.publisher ?? work.collection}.`,
    work.note,
    toLink(work),
  ]);
}

/** A footnote by the editorial manual of the United Nations. */
function writeFootnote(work: CitedWork): string {
  const { dataWords, method } = work.edition;
  const parts = [
    work.collection,
    `“${work.title.replace(/\.$/, '')}”`,
    text.citing.edition(dataWords, method, work.asOf),
    text.citing.availableAt(toLink(work)),
  ];
  return join([`${parts.join(', ')}.`, work.note]);
}

/** The DOI where there is one: it outlives addresses. */
function toLink({ doi, address }: CitedWork): string {
  return doi === null ? address : `https://doi.org/${doi}`;
}

function endSentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
