/** The report of a release's differences as Markdown, without the words of what was withdrawn. */
import { redactCells, type RedactedReport, type ReportCells } from './redact-report.ts';

/** The columns in which words of a record can stand, by their heads. */
const NAMES: ReadonlyMap<string, keyof ReportCells> = new Map([
  ['What', 'subject'],
  ['Figure', 'figure'],
  ['Before', 'before'],
  ['After', 'after'],
]);
const NO_CELLS: ReportCells = { subject: '', figure: '', before: '', after: '' };

/**
 * The report, cell by cell of its tables, in which a subject is named once above its rows. Done twice it gives the same.
 * @param ids of records, of entries within them, or of rows
 */
export function redactMarkdown(text: string, ids: ReadonlySet<string>): RedactedReport {
  const found = new Set<string>();
  let columns: readonly (keyof ReportCells | undefined)[] = [];
  let subject = '';
  const lines = text.split('\n').map((line) => {
    if (!line.startsWith('| ') || line.startsWith('| --- ')) return line;
    const cells = line.slice('| '.length, -' |'.length).split(' | ');
    const names = cells.map((cell) => NAMES.get(cell));
    if (names[0] === 'subject') {
      columns = names;
      return line;
    }
    subject = cells[0] === '' ? subject : readCell(cells[0] ?? '');
    const named = cells.map((cell, at) => [columns[at] ?? '', readCell(cell)] as const);
    const plain = { ...NO_CELLS, ...Object.fromEntries(named), subject };
    const redacted = redactCells(plain, ids, found);
    const written = cells.map((cell, at) => {
      const name = columns[at];
      const isCut = name !== undefined && cell !== '' && plain[name] !== redacted[name];
      return isCut ? writeCell(redacted[name]) : cell;
    });
    return `| ${written.join(' | ')} |`;
  });
  return { text: lines.join('\n'), found };
}

/** What a cell says, but for the few signs that have a name. */
function readCell(cell: string): string {
  return cell.replace(/\\(.)/gs, '$1');
}

/** A cell with an id and with words of ours, which have no other signs. */
function writeCell(plain: string): string {
  return plain.replace(/[_\-()]/g, '\\$&');
}
