/** What fits on two pages: whole entries in their order, none of them cut. */

/** Entries that are printed, and how many stand only on the site. */
export interface Fitted<Entry> {
  readonly shown: readonly Entry[];
  readonly restCount: number;
}

/**
 * The first entries whose texts together have at most `characters`, the first of them always: no entry is shortened.
 * @param lengthOf characters of an entry's texts
 */
export function fitWithin<Entry>(
  entries: readonly Entry[],
  characters: number,
  lengthOf: (entry: Entry) => number,
): Fitted<Entry> {
  let used = 0;
  const end = entries.findIndex((entry, at) => {
    used += lengthOf(entry);
    return at > 0 && used > characters;
  });
  const shown = end === -1 ? entries : entries.slice(0, end);
  return { shown, restCount: entries.length - shown.length };
}

/** The beginning of a text up to a whole word, with an ellipsis where something is left out. */
export function shorten(whole: string, characters: number): string {
  if (whole.length <= characters) return whole;
  const start = whole.slice(0, Math.max(1, Math.floor(characters)));
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start} …`;
}
