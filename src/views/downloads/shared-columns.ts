/** Columns that many tables share: the country, the page, and the place in data/ from which a row can be walked back. */
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import { text } from '#i18n/text.ts';
import type { Place } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { getCountryName } from '../registry.ts';
import { columnsOf, type Column, type DownloadInput } from './column.ts';

const { shared } = text.downloads;

/** The country's code and its name. */
export function countryColumns<Item>(toIso3: (item: Item) => Iso3): readonly Column<Item>[] {
  const column = columnsOf<Item>();
  return [
    column.text('country', shared.country, toIso3),
    column.text('countryName', shared.countryName, (item, { registry }) =>
      getCountryName(registry, toIso3(item)),
    ),
  ];
}

/** Where a reader finds the row on the site and in data/. */
export function placeColumns<Item>(
  toAddress: (item: Item, input: DownloadInput) => string,
  toPlace: (item: Item) => Place,
): readonly Column<Item>[] {
  const column = columnsOf<Item>();
  return [
    column.text('page', shared.page, toAddress),
    column.text('file', shared.file, (item) => toPlace(item).file),
    column.integer('line', shared.line, (item) => toPlace(item).line),
  ];
}

/** The edition to which every row belongs. In CSV only: in JSON it stands in the envelope. */
export const editionColumns: readonly Column<unknown>[] = [
  columnsOf<unknown>().text(
    'dataVersion',
    shared.dataVersion,
    (_row, { dataset }) => dataset.version,
  ),
  columnsOf<unknown>().text(
    'methodVersion',
    shared.methodVersion,
    (_row, { scores }) => scores.method.version,
  ),
  columnsOf<unknown>().text('schemaVersion', shared.schemaVersion, () => SCHEMA_VERSION),
  columnsOf<unknown>().date('asOf', shared.asOf, (_row, { scores }) => scores.asOf),
];
