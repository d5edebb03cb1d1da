/** A report as lines for a terminal: subjects, and under each its figures. */
import { text } from '#i18n/text.ts';
import type { ChangeReport, ReportRow, ReportSection } from './change-report.ts';

const words = text.change;

/** How a report is printed: how many rows of a section, and how a text from the data is kept from being obeyed. */
export interface TerminalOptions {
  readonly rows: number;
  readonly clean: (text: string) => string;
}

/** The report, ended by a line break. */
export function toTerminalText(report: ChangeReport, options: TerminalOptions): string {
  const head = [report.title, ...report.summary].map(options.clean);
  const sections = report.sections.flatMap((section) => ['', ...writeSection(section, options)]);
  return `${[...head, ...sections].join('\n')}\n`;
}

function writeSection(
  { title, note, rows }: ReportSection,
  { rows: most, clean }: TerminalOptions,
): readonly string[] {
  const shown = rows.slice(0, most);
  const width = Math.max(...shown.map(({ figure }) => clean(figure).length));
  const lines = shown.flatMap((row, at) => {
    const isFirst = shown[at - 1]?.subject !== row.subject;
    const subject = isFirst && row.subject !== title ? [`  ${clean(row.subject)}`] : [];
    return [...subject, ...writeRow(row, width, clean)];
  });
  const more = rows.length > shown.length ? [`  ${words.more(rows.length - shown.length)}`] : [];
  const notes = note === '' ? [] : [`  ${clean(note)}`];
  return [`${clean(title)} (${String(rows.length)})`, ...notes, ...lines, ...more];
}

function writeRow(
  row: ReportRow,
  width: number,
  clean: (text: string) => string,
): readonly string[] {
  const arrow =
    row.before === '' && row.after === '' ? '' : `${row.before || '·'} → ${row.after || '·'}`;
  const cells = [clean(row.figure).padEnd(width), clean(arrow), clean(row.difference)];
  const line = `    ${cells.filter((cell) => cell !== '').join('  ')}`.trimEnd();
  return row.why === '' ? [line] : [line, `      ${clean(row.why)}`];
}
