/** Download: one row a claim of what a state says it has done. */
import { text } from '#i18n/text.ts';
import type { Claim } from '#model/dataset.ts';
import { claimAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Claim>();
const field = fieldOf('claim');
const { shared } = text.downloads;

export const claimsTable = defineTable<Claim>('claims', ({ dataset }) => dataset.claims, [
  column.text('id', shared.id, ({ id }) => id),
  ...countryColumns<Claim>(({ country }) => country),
  column.text('statement', field('statement'), ({ statement }) => statement),
  column.date('madeOn', field('madeOn'), ({ madeOn }) => madeOn),
  ...column.coded('audiences', 'madeTo', field('madeTo'), ({ madeTo }) => madeTo),
  column.text('source', field('source'), ({ source }) => source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ source }) => source.title),
  column.text('pinpoint', field('pinpoint'), ({ pinpoint }) => pinpoint),
  column.integer(
    'checkCount',
    text.downloads.columns.claims.checkCount,
    ({ checks }) => checks.length,
  ),
  ...placeColumns<Claim>(
    ({ id }) => claimAddress(id),
    ({ place }) => place,
  ),
]);
