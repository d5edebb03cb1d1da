/** A citation as the files that reference managers read. */
import { text } from '#i18n/text.ts';
import type { CitedWork } from './cited-work.ts';

/** Formats by the ending of their files. */
export type CitationFormat = 'bib' | 'ris' | 'json';

/** The formats in the order in which a page offers them. */
export const CITATION_FORMATS: readonly CitationFormat[] = ['bib', 'ris', 'json'];

const WRITERS: Readonly<Record<CitationFormat, (work: CitedWork) => string>> = {
  bib: writeBibtex,
  ris: writeRis,
  json: writeCslJson,
};

/** The whole of a citation's file. */
export function writeCitationFile(work: CitedWork, format: CitationFormat): string {
  return WRITERS[format](work);
}

/** BibTeX. Braces around author and title keep their letters as they are. */
function writeBibtex(work: CitedWork): string {
  const fields = listFields([
    ['author', `{${escapeLatex(work.author)}}`],
    ['title', `{${escapeLatex(work.title)}}`],
    ['year', work.year],
    ['month', String(Number(work.edition.asOfDay.slice(5, 7)))],
    ['howpublished', escapeLatex(work.collection)],
    ['publisher', work.publisher && escapeLatex(work.publisher)],
    ['version', escapeLatex(work.edition.dataWords)],
    ['note', escapeLatex(writeNote(work))],
    ['doi', work.doi],
    ['url', work.url],
  ]);
  return `@misc{${work.key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** RIS, with the line ends that the format asks for. */
function writeRis(work: CitedWork): string {
  const fields = listFields([
    ['TY', 'DATA'],
    ['ID', work.key],
    ['AU', work.author],
    ['TI', work.title],
    ['T2', work.collection],
    ['PY', work.year],
    ['DA', work.edition.asOfDay.replaceAll('-', '/')],
    ['ET', work.edition.dataWords],
    ['PB', work.publisher],
    ['N1', writeNote(work)],
    ['DO', work.doi],
    ['UR', work.url],
  ]);
  const lines = [...fields.map(([name, value]) => `${name}  - ${value}`), 'ER  - '];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** CSL-JSON, a list of one. */
function writeCslJson(work: CitedWork): string {
  const [year, month, day] = work.edition.asOfDay.split('-').map(Number);
  const item = {
    id: work.key,
    type: 'dataset',
    title: work.title,
    author: [{ literal: work.author }],
    issued: { 'date-parts': [[year, month, day]] },
    'container-title': work.collection,
    version: work.edition.dataWords,
    publisher: work.publisher ?? undefined,
    note: writeNote(work),
    DOI: work.doi ?? undefined,
    URL: work.url ?? undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** What has no field of its own: the method, the day, the score, and the address where it is no absolute one. */
function writeNote({ edition, asOf, note, url, address }: CitedWork): string {
  const versions = `${text.citing.edition(edition.dataWords, edition.method, asOf)}.`;
  const place = url === null ? `${address}` : '';
  return [versions, note, place].filter((part) => part !== '').join(' ');
}

function listFields(
  fields: readonly (readonly [name: string, value: string | null])[],
): readonly (readonly [string, string])[] {
  return fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, value] as const],
  );
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(plain: string): string {
  return plain.replace(/[\\~^{}&%$#_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}
