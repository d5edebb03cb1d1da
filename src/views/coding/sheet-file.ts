/** The file in which the page for coding finds the rows of a field, by column: written at build, read on first use. */
import { getCodingForm, type CodingField } from './coding-form.ts';
import type { SheetRow } from './sheet-row.ts';

/** The rows of one field, by column; nothing that a coder has given. */
export interface SheetFile {
  readonly item: readonly string[];
  readonly country: readonly string[];
  /** One column for each that a coder sees, in the order of the form. */
  readonly shown: readonly (readonly string[])[];
}

/** The file of a field's rows. */
export function toSheetFile(field: CodingField, rows: readonly SheetRow[]): SheetFile {
  return {
    item: rows.map(({ item }) => item),
    country: rows.map(({ country }) => country),
    shown: getCodingForm(field).shown.map((_name, at) => rows.map(({ shown }) => shown[at] ?? '')),
  };
}

/** The rows of a file as it came over the network. Throws where it is not such a file of this field. */
export function readSheetFile(field: CodingField, file: unknown): readonly SheetRow[] {
  const { item, country, shown } = Object(file) as Readonly<Record<string, unknown>>; // checked below
  const columns: readonly unknown[] = Array.isArray(shown) ? shown : [];
  const width = getCodingForm(field).shown.length;
  if (!isTexts(item) || !isTexts(country) || columns.length !== width || !columns.every(isTexts)) {
    throw new TypeError(`This is no file of rows of ${field}.`);
  }
  return item.map((id, at) => ({
    item: id,
    country: country[at] ?? '',
    shown: columns.map((column) => column[at] ?? ''),
  }));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
