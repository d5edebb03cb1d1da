import { addCodings, type NewCoder } from '#dataset/add-codings.ts';
import type { Dataset } from '#model/dataset.ts';
import { isIdForm } from '#model/id-form.ts';
import { isIsoDay } from '#model/partial-date.ts';
import { readSheet } from '#views/coding/read-sheet.ts';
import { formatFaults } from '#views/coding/format-faults.ts';
import { listCodedItems } from '#views/coding/coded-items.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { toSheetData } from '#views/coding/to-rows.ts';
import { toLabels } from '#views/labels.ts';
import { CommandError } from '../command/command-error.ts';
import { nameCommand } from '../command/name-command.ts';
import { readOptions } from '../command/read-options.ts';
import { readFolder, readWhole } from '../command/read-values.ts';
import { openRecord, refuseSheet } from '../sheet/open-record.ts';
import { readSheetName, readSheetText } from '../sheet/read-sheet-text.ts';

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
 * @throws CommandError where the command cannot be meant, or the sheet has faults
 */
export function takeSheet(args: readonly string[]): void {
  const { file, coder, values } = readCommand(args);
  const folder = readFolder(values.data ?? 'data');
  const { dataset, files, schemas, take } = openRecord(folder);
  const newCoder = readCoder(coder, values, dataset);
  const labels = toLabels(dataset.vocabularies);
  const sheet = readSheet(readSheetText(file), {
    rowsOf: (field) => listRows(field, dataset, labels),
    isCoded: (field, item) => listCodedItems(field, coder, dataset).has(item),
  });
  if (sheet.field === null || sheet.faults.length > 0) {
    throw refuseSheet(formatFaults(file, sheet.faults));
  }
  const data = toSheetData(sheet.field, sheet.rows);
  const changes = addCodings({ coder, newCoder, ...data }, files, schemas);
  const blank = sheet.blankCount === 0 ? '' : `, ${String(sheet.blankCount)} left blank`;
  take(changes, `${coder}: ${String(sheet.rows.length)} rows of ${sheet.field} taken${blank}.`);
  // The closed lists of the schemas are those of data/ alone.
  const generate = newCoder === null || folder !== 'data' ? '' : 'npm run generate, then ';
  console.log(`Now: ${generate}${nameCommand('check', folder)}`);
}

function readCommand(args: readonly string[]) {
  const usage = { name: 'coding', options: OPTIONS, takesWords: true };
  const { values, words } = readOptions(usage, args);
  const file = readSheetName(words);
  const { coder } = values;
  if (coder === undefined || !isIdForm(coder)) {
    throw new CommandError('Write --coder with an id: small letters, digits and single hyphens.');
  }
  return { file, coder, values };
}

/** Null for a coder on record; for another all that is to be known of them. */
function readCoder(coder: string, values: Values, dataset: Dataset): NewCoder | null {
  const { position, saw, on: date = '', label = `Coder ${coder.toUpperCase()}` } = values;
  if (dataset.codingRounds.some((known) => known.coder === coder)) return null;
  const highest = Math.max(1, ...dataset.codingRounds.map(({ round }) => round));
  const round = values.round === undefined ? highest : readWhole('--round', values.round, 1);
  if (position !== 'inside' && position !== 'outside') {
    throw new CommandError(`"${coder}" is not on record. Write --position inside or outside.`);
  }
  if (saw === undefined) throw new CommandError(`Say what "${coder}" had in view: --saw "…".`);
  if (!isIsoDay(date))
    throw new CommandError('Write --on with the day of the coding, such as 2026-11-26.');
  const place =
    position === 'inside' ? 'Worked inside the project.' : 'Worked outside the project.';
  const definition = `Blind coder of round ${String(round)}. ${place} ${saw}`;
  return { label, definition, round, position, date, saw };
}
