/** What a change does, as headed tables of plain text: the same on a terminal, in Markdown and as data. */

/** One line of a table. Cells are plain text. */
export interface ReportRow {
  /** What it is of; rows of one subject follow one another. */
  readonly subject: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly why: string;
}

/** A headed table with a sentence above it. */
export interface ReportSection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly ReportRow[];
}

/** The whole report. */
export interface ChangeReport {
  readonly title: string;
  /** What it comes to, a sentence each. */
  readonly summary: readonly string[];
  readonly sections: readonly ReportSection[];
}

const [MOST_SECTIONS, MOST_ROWS, LONGEST_CELL] = [20, 5000, 4000];

/**
 * A report in parsed JSON that nobody vouches for; null where it has any other shape. Only text comes through: whoever
 * prints it has still to keep that text from being more than text.
 */
export function readReport(value: unknown): ChangeReport | null {
  if (!isRecord(value) || !isText(value['title'])) return null;
  const { title, summary, sections } = value;
  if (!Array.isArray(summary) || !summary.every(isText) || summary.length > 50) return null;
  if (!Array.isArray(sections) || sections.length > MOST_SECTIONS) return null;
  const read = sections.map(readSection);
  return read.some((section) => section === null)
    ? null
    : { title, summary, sections: read.filter((section) => section !== null) };
}

function readSection(value: unknown): ReportSection | null {
  if (!isRecord(value)) return null;
  const { title, note, rows } = value;
  if (!isText(title) || !isText(note) || !Array.isArray(rows) || rows.length > MOST_ROWS) {
    return null;
  }
  const read = rows.map(readRow);
  return read.some((row) => row === null)
    ? null
    : { title, note, rows: read.filter((row) => row !== null) };
}

function readRow(value: unknown): ReportRow | null {
  if (!isRecord(value)) return null;
  const { subject, figure, before, after, difference, why } = value;
  if (!isText(subject) || !isText(figure) || !isText(before) || !isText(after)) return null;
  return isText(difference) && isText(why)
    ? { subject, figure, before, after, difference, why }
    : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_CELL;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
