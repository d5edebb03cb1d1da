/** The name of an audit and of its file in data/audits/: its day, and from the second of a day on its number. */
export function nameAudit({
  date,
  number,
}: {
  readonly date: string;
  readonly number?: number | undefined;
}): string {
  return number === undefined ? date : `${date}-${String(number)}`;
}
