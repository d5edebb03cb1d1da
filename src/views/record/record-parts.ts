/** The pages of the index of records: one a letter, and several where a letter has too many. */
import { text } from '#i18n/text.ts';
import { addresses } from '../addresses.ts';
import type { RecordLine } from './record-index.ts';
import { groupBy } from '../registry.ts';
import { letterOf, type Letter } from './title-order.ts';

/** One page of the index. */
export interface RecordPart {
  readonly letter: Letter;
  /** Which part of its letter, from 1. */
  readonly part: number;
  readonly parts: number;
  /** Path below the index: `s`, `s/2`. */
  readonly path: string;
  /** What the page is called: "S", "S, part 2 of 3". */
  readonly name: string;
  readonly lines: readonly RecordLine[];
}

/** A letter that has records, as a link. */
export interface LetterLink {
  readonly letter: Letter;
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

/** Records on a page: some 25 kB as it is sent. */
export const linesAPage = 400;

/**
 * Pages in the order of their records.
 * @param lines in the order of their titles
 */
export function toRecordParts(lines: readonly RecordLine[]): readonly RecordPart[] {
  return [...groupBy(lines, ({ title }) => [letterOf(title)])].flatMap(([letter, own]) => {
    const parts = Math.ceil(own.length / linesAPage);
    return Array.from({ length: parts }, (_, index) => ({
      letter,
      part: index + 1,
      parts,
      path: index === 0 ? letter : `${letter}/${String(index + 1)}`,
      name: text.lists.records.part(formatLetter(letter), index + 1, parts),
      lines: own.slice(index * linesAPage, (index + 1) * linesAPage),
    }));
  });
}

/** The letters of the index, each with the number of its records. */
export function toLetterLinks(parts: readonly RecordPart[]): readonly LetterLink[] {
  return [...groupBy(parts, ({ letter }) => [letter])].map(([letter, own]) => ({
    letter,
    name: formatLetter(letter),
    address: `${addresses.records}${letter}/`,
    count: own.reduce((sum, { lines }) => sum + lines.length, 0),
  }));
}

/** Address of a page of the index. */
export function partAddress({ path }: Pick<RecordPart, 'path'>): string {
  return `${addresses.records}${path}/`;
}

function formatLetter(letter: Letter): string {
  if (letter === '0-9') return text.lists.records.figures;
  return letter === 'other' ? text.lists.records.other : letter.toUpperCase();
}
