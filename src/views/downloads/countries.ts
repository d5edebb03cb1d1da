/** Download: one row a host state. */
import { text } from '#i18n/text.ts';
import { countryAddress } from '../addresses.ts';
import type { CountryRecords } from '../registry.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<CountryRecords>();
const field = fieldOf('country');
const words = text.downloads.columns.countries;

export const countriesTable = defineTable<CountryRecords>(
  'countries',
  ({ dataset, registry }) =>
    dataset.countries.flatMap(({ iso3 }) => registry.countries.get(iso3) ?? []),
  [
    column.text('id', field('iso3'), ({ country }) => country.iso3),
    column.text('name', field('name'), ({ country }) => country.name),
    column.text('region', field('region'), ({ country }) => country.region),
    column.text('note', field('note'), ({ country }) => country.note),
    column.boolean(
      'civiliansElsewhere',
      field('civiliansElsewhere'),
      ({ country }) => country.civiliansElsewhere,
    ),
    column.list('missions', words.missions, ({ missions }) => missions.map(({ id }) => id)),
    column.integer('strategyCount', words.strategyCount, ({ strategies }) => strategies.length),
    column.integer('commitmentCount', words.commitmentCount, (each) => each.commitments.length),
    column.integer('claimCount', words.claimCount, ({ claims }) => claims.length),
    column.integer('actorCount', words.actorCount, ({ actors }) => actors.length),
    column.integer('riskCount', words.riskCount, ({ risks }) => risks.length),
    column.integer('gapCount', words.gapCount, ({ country }) => country.gaps.length),
    ...placeColumns<CountryRecords>(
      ({ country }) => countryAddress(country.iso3),
      ({ country }) => country.place,
    ),
  ],
);
