/** Download: one row a thing that was looked for and not found. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import { countryAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface GapItem {
  readonly country: Country;
  readonly gap: string;
  /** Position in the country's list, from 1. */
  readonly position: number;
}

const column = columnsOf<GapItem>();
const words = text.downloads.columns.gaps;

export const gapsTable = defineTable<GapItem>(
  'gaps',
  ({ dataset }) =>
    dataset.countries.flatMap((country) =>
      country.gaps.map((gap, index) => ({ country, gap, position: index + 1 })),
    ),
  [
    column.text('id', words.id, ({ country, position }) => `${country.iso3}.${String(position)}`),
    ...countryColumns<GapItem>(({ country }) => country.iso3),
    column.text('gap', fieldOf('country')('gaps'), ({ gap }) => gap),
    ...placeColumns<GapItem>(
      ({ country }) => countryAddress(country.iso3),
      ({ country }) => country.place,
    ),
  ],
);
