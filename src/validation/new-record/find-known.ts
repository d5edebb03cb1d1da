import { compareText } from '#model/compare-text.ts';

/** A record that another may name: what tells it from the others. */
export interface KnownRecord {
  readonly id: string;
  readonly title: string;
  /** Publisher, symbol and date, as far as there are any. */
  readonly about: string;
  readonly date: string;
}

/** The records in which every one of some words stands, newest first; accents and capitals do not matter. */
export function searchKnown(
  known: readonly KnownRecord[],
  words: string,
  most: number,
): readonly KnownRecord[] {
  const wanted = simplify(words)
    .split(' ')
    .filter((word) => word !== '');
  return known
    .filter(({ id, title, about }) => {
      const text = simplify(`${id} ${title} ${about}`);
      return wanted.every((word) => text.includes(word));
    })
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
    .slice(0, most);
}

function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
