/** A report as Markdown for a comment: nothing in it can be a link, a mention, an image or markup. */
import { text } from '#i18n/text.ts';
import type { ChangeReport, ReportRow, ReportSection } from './change-report.ts';

const words = text.change;
const COLUMNS = ['subject', 'figure', 'before', 'after', 'difference', 'why'] as const;

/** How much is shown: rows of a section, and characters of the whole (a comment holds 65,536). */
export interface MarkdownLimits {
  readonly rows: number;
  readonly characters: number;
}

const LIMITS: MarkdownLimits = { rows: 40, characters: 60_000 };

/** The report; sections of records and long ones fold, and what is beyond the limits is counted. */
export function toMarkdown(report: ChangeReport, limits: MarkdownLimits = LIMITS): string {
  const head = [`## ${escapeMarkdown(report.title)}`, ...report.summary.map(escapeMarkdown)];
  let written = `${head.join('\n\n')}\n`;
  for (const section of report.sections) {
    let rows = Math.min(limits.rows, section.rows.length);
    let block = writeSection(section, rows);
    while (rows > 0 && written.length + block.length > limits.characters) {
      rows = Math.floor(rows / 2);
      block = writeSection(section, rows);
    }
    if (written.length + block.length <= limits.characters) written += block;
  }
  return written;
}

/**
 * A text that Markdown shows as it is: every character that could begin markup, a link, a mention or an entity is
 * escaped, and it stands on one line.
 */
export function escapeMarkdown(plain: string): string {
  return (
    plain
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()#+\-!|~$^"']/g, (character) => `\\${character}`)
      // A mention, a reference to an issue or a bare address is a link without any markup.
      .replace(/@/g, '@\u200B')
      .replace(/:\/\//g, ':\u200B//')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\u200B.`)
  );
}

function writeSection({ title, note, rows }: ReportSection, shown: number): string {
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== ''));
  const heads = columns.map((column) => escapeMarkdown(words.columns[column]));
  const table = [
    heads,
    heads.map(() => '---'),
    ...rows
      .slice(0, shown)
      .map((row, at) => columns.map((column) => writeCell(rows, at, row, column))),
  ];
  const lines = table.map((cells) => `| ${cells.join(' | ')} |`);
  const more = rows.length > shown ? [words.more(rows.length - shown)] : [];
  const body = [note === '' ? [] : [escapeMarkdown(note), ''], lines, ['', ...more]].flat();
  const summary = `<summary>${escapeMarkdown(title)} (${String(rows.length)})</summary>`;
  const open = rows.length <= 12 ? ' open' : '';
  return `\n<details${open}>${summary}\n\n${body.join('\n')}\n</details>\n`;
}

/** A subject is named once above its rows. */
function writeCell(
  rows: readonly ReportRow[],
  at: number,
  row: ReportRow,
  column: (typeof COLUMNS)[number],
): string {
  if (column === 'subject' && rows[at - 1]?.subject === row.subject) return '';
  return escapeMarkdown(row[column]);
}
