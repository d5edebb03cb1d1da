/** Download: one row a fact of monitors or a mission kept out. */
import { text } from '#i18n/text.ts';
import type { AccessFact } from '#model/dataset.ts';
import { countryAddress, itemAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<AccessFact>();
const field = fieldOf('access');

export const accessTable = defineTable<AccessFact>('access', ({ dataset }) => dataset.accessFacts, [
  column.text('id', field('id'), ({ id }) => id),
  ...countryColumns<AccessFact>(({ country }) => country),
  column.date('date', field('date'), ({ date }) => date),
  ...column.coded('access-kinds', 'kind', field('kind'), ({ kind }) => kind),
  column.text('finding', field('finding'), ({ finding }) => finding),
  column.text('source', field('source'), ({ source }) => source.id),
  column.text('sourceTitle', text.downloads.shared.sourceTitle, ({ source }) => source.title),
  column.text('pinpoint', field('pinpoint'), ({ pinpoint }) => pinpoint),
  ...placeColumns<AccessFact>(
    ({ id, country }) => itemAddress(countryAddress(country), id),
    ({ place }) => place,
  ),
]);
