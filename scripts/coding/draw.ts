import { loadDataFolder } from '#dataset/dataset.ts';
import type { Dataset } from '#model/dataset.ts';
import { toLabels } from '#views/labels.ts';
import { CODING_FIELDS, isCodingField, type CodingField } from '#views/coding/coding-form.ts';
import { listDisputedItems } from '#views/coding/coded-items.ts';
import { drawRows } from '#views/coding/draw-sheet.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { writeSheet } from '#views/coding/write-sheet.ts';
import { CommandError } from '../command/command-error.ts';
import { readOptions } from '../command/read-options.ts';
import { readFolder, readWhole } from '../command/read-values.ts';
import { giveSheet } from '../sheet/give-sheet.ts';
import { requireSound } from '../sheet/open-record.ts';

const OPTIONS = {
  field: { type: 'string' },
  country: { type: 'string', default: '' },
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'only-disputed': { type: 'boolean', default: false },
  out: { type: 'string' },
  data: { type: 'string', default: 'data' },
} as const;

/**
 * Draws a blind sheet and prints it, or writes it to a file.
 * @throws CommandError where the options cannot be meant, or there is nothing to draw
 */
export function drawSheet(args: readonly string[]): void {
  const { values } = readOptions({ name: 'coding', options: OPTIONS }, args);
  const field = readField(values.field);
  const folder = readFolder(values.data);
  const dataset = requireSound(loadDataFolder(folder).dataset, folder);
  const rows = listRows(field, dataset, toLabels(dataset.vocabularies));
  const disputed = values['only-disputed'] ? listDisputedItems(field, dataset) : null;
  const drawn = drawRows(
    rows.filter(({ item }) => disputed === null || disputed.has(item)),
    {
      field,
      countries: readCountries(values.country, dataset),
      sample: values.sample === undefined ? null : readWhole('--sample', values.sample, 1),
      seed: readWhole('--seed', values.seed, 0),
    },
  );
  if (drawn.length === 0) throw new CommandError('No row fits what was asked; nothing was drawn.');
  const sheet = writeSheet(field, drawn);
  const said = `${String(drawn.length)} rows of ${field}, none with another coder's value.`;
  giveSheet(sheet, values.out, said);
}

function readField(name: string | undefined): CodingField {
  if (name !== undefined && isCodingField(name)) return name;
  const found = name === undefined ? 'No field is named.' : `"${name}" is not a field.`;
  throw new CommandError(`${found} Write --field with one of: ${CODING_FIELDS.join(', ')}.`);
}

function readCountries(list: string, { countries }: Dataset): readonly string[] {
  const codes = list.split(',').flatMap((code) => code.trim().toUpperCase() || []);
  const unknown = codes.find((code) => !countries.some(({ iso3 }) => iso3 === code));
  if (unknown === undefined) return codes;
  throw new CommandError(
    `"${unknown}" is not a covered country. Write the three letters of its folder in data/countries, such as SOM.`,
  );
}
