/** The sheet of an audit: what was drawn, with all that is needed to find each source, and columns to fill. */
import { sealRow } from '../coding/sheet-row.ts';
import { writeCsv } from '../csv.ts';
import type { Labels } from '../labels.ts';
import type { AuditItem } from './audit-item.ts';

/** What the re-reader sees of a row. No level or verdict: the audit asks whether the fact stands in the source. */
export const SHOWN_COLUMNS = [
  'country',
  'statement',
  'date',
  'finding',
  'figures',
  'observer',
  'sourceId',
  'sourceTitle',
  'publisher',
  'sourceDate',
  'symbol',
  'url',
  'pinpoint',
] as const;

/** What the re-reader fills. */
export const FILL_COLUMNS = [
  'verdict',
  'differs',
  'mended',
  'pinpointFound',
  'readOn',
  'auditor',
] as const;
export type FillColumn = (typeof FILL_COLUMNS)[number];

/** Every column in the order of the file. */
export const AUDIT_COLUMNS: readonly string[] = ['item', 'seal', ...SHOWN_COLUMNS, ...FILL_COLUMNS];

/** The cells of a row that are not to be changed, in the order of their columns. */
function showItem({ country, statement, fact }: AuditItem, labels: Labels): string[] {
  const { source } = fact;
  return [
    country,
    statement,
    sayDate(fact.date),
    fact.finding,
    listFigures(fact.finding).join(' • '),
    labels('observers', fact.observer),
    source.id,
    source.title,
    source.publisher,
    sayDate(source.date),
    source.symbol ?? '',
    source.url ?? '',
    fact.pinpoint ?? '',
  ];
}

/** The sheet as CSV, its last columns empty. No cell can be taken for a formula. */
export function writeAuditSheet(items: readonly AuditItem[], labels: Labels): string {
  const lines = items.map((drawn) => {
    const shown = showItem(drawn, labels);
    return [drawn.item, sealRow(drawn.item, shown), ...shown, ...FILL_COLUMNS.map(() => '')];
  });
  return writeCsv([AUDIT_COLUMNS, ...lines]);
}

/** Numbers in a text, as they stand there: the re-reader compares each with the source. */
function listFigures(words: string): readonly string[] {
  return words.match(/\d[\d.,]*\d|\d/g) ?? [];
}

/** A date with a word before it: a spreadsheet would make its own of a bare one. */
function sayDate(date: string | undefined): string {
  if (date === undefined) return '';
  return date.length === 10 ? `on ${date}` : `in ${date}`;
}
