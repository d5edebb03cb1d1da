import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addCodings, type NewCoder } from '#dataset/add-codings.ts';
import { loadDataset } from '#dataset/load-dataset.ts';
import { checkFiles, findNewProblems, withChanges } from '#dataset/new-record/check-change.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import type { Dataset } from '#model/dataset.ts';
import { isIsoDay } from '#model/partial-date.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { escapeInvisible } from '#validation/quote-text.ts';
import { readSheet } from '#views/coding/read-sheet.ts';
import { formatFaults } from '#views/coding/format-faults.ts';
import { listCodedItems } from '#views/coding/coded-items.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { toSheetData } from '#views/coding/to-rows.ts';
import { toLabels } from '#views/labels.ts';
import { writeChanges } from '../new/write-changes.ts';
import { CommandError } from './command-error.ts';

const OPTIONS = {
  coder: { type: 'string' },
  label: { type: 'string' },
  round: { type: 'string' },
  position: { type: 'string' },
  saw: { type: 'string' },
  on: { type: 'string' },
  data: { type: 'string', default: 'data' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

/**
 * Takes a filled sheet into the data: all of it, or nothing with every fault that stands in the way.
 * @throws CommandError where the command cannot be meant
 */
export function takeSheet(args: readonly string[]): void {
  const { file, coder, values } = readOptions(args);
  const folder = (values.data ?? 'data').replace(/\/+$/, '');
  const [files, schemas] = [readDataFiles(folder), readSchemas('schemas')];
  const { dataset, problems } = loadDataset(files, schemas);
  if (dataset === null) throw new CommandError(`The data in ${folder} have errors: npm run check.`);
  const newCoder = readCoder(coder, values, dataset);
  const labels = toLabels(dataset.vocabularies);
  const sheet = readSheet(readText(file), {
    rowsOf: (field) => listRows(field, dataset, labels),
    isCoded: (field, item) => listCodedItems(field, coder, dataset).has(item),
  });
  if (sheet.field === null || sheet.faults.length > 0) {
    return refuse(`${formatFaults(file, sheet.faults)}\nNothing was taken.`);
  }
  const data = toSheetData(sheet.field, sheet.rows);
  const changes = addCodings({ coder, newCoder, ...data }, files, schemas);
  const fresh = findNewProblems(problems, checkFiles(withChanges(files, changes), schemas));
  if (fresh.some(({ severity }) => severity === 'error')) {
    return refuse(`${formatProblems(fresh, { showWarnings: false })}\nNothing was taken.`);
  }
  const refused = writeChanges(changes, folder);
  if (refused.length > 0) return refuse(refused.join('\n'));
  const blank = sheet.blankCount === 0 ? '' : `, ${String(sheet.blankCount)} left blank`;
  console.log(`${coder}: ${String(sheet.rows.length)} rows of ${sheet.field} taken${blank}.`);
  for (const { path } of changes) console.log(`  ${path}`);
  console.log(`Now: ${newCoder === null ? '' : 'npm run generate, then '}npm run check`);
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      strict: true,
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new CommandError('Name one sheet to take.');
    const { coder } = values;
    if (coder !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(coder))
      return { file, coder, values };
    throw new CommandError('Write --coder with an id: small letters, digits and single hyphens.');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [firstLine = ''] = error.message.split('\n');
    throw new CommandError(`${firstLine} The options are listed by npm run coding -- --help.`);
  }
}

/** Null for a coder on record; for another all that is to be known of them. */
function readCoder(coder: string, values: Values, dataset: Dataset): NewCoder | null {
  const { position, saw, on: date = '', label = `Coder ${coder.toUpperCase()}` } = values;
  if (dataset.codingRounds.some((known) => known.coder === coder)) return null;
  const highest = Math.max(1, ...dataset.codingRounds.map(({ round }) => round));
  const round = values.round === undefined ? highest : Number(values.round);
  if (position !== 'inside' && position !== 'outside') {
    throw new CommandError(`"${coder}" is not on record. Write --position inside or outside.`);
  }
  if (saw === undefined) throw new CommandError(`Say what "${coder}" had in view: --saw "…".`);
  if (!isIsoDay(date))
    throw new CommandError('Write --on with the day of the coding, such as 2026-11-26.');
  if (!Number.isInteger(round) || round < 1)
    throw new CommandError('Write --round as a number from 1 up.');
  const place =
    position === 'inside' ? 'Worked inside the project.' : 'Worked outside the project.';
  const definition = `Blind coder of round ${String(round)}. ${place} ${saw}`;
  return { label, definition, round, position, date, saw };
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError)
      throw new CommandError(`${file} is not in UTF-8: save it as such.`);
    throw new CommandError(`There is no ${file} that can be read.`);
  }
}

function refuse(message: string): void {
  // Line by line: a line break is ours, and what else cannot be seen came with the sheet.
  for (const line of message.split('\n')) console.error(escapeInvisible(line));
  process.exitCode = 1;
}
