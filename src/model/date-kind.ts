/**
 * Whether a part of a schema is a date as a record writes it, or one that has to name a day; null where it is no date.
 * The schemas say so by the format, which no new name of the shape takes away.
 */
export function findDateKind(part: Readonly<Record<string, unknown>>): 'date' | 'day' | null {
  if (part['format'] !== 'partial-date') return null;
  return part['title'] === 'WrittenDay' ? 'day' : 'date';
}
