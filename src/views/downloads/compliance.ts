/** Download: one row a fact of due diligence, status of forces or a compact. */
import { text } from '#i18n/text.ts';
import type { ComplianceFact } from '#model/dataset.ts';
import { countryAddress, itemAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<ComplianceFact>();
const field = fieldOf('compliance');

export const complianceTable = defineTable<ComplianceFact>(
  'compliance',
  ({ dataset }) => dataset.complianceFacts,
  [
    column.text('id', field('id'), ({ id }) => id),
    ...countryColumns<ComplianceFact>(({ country }) => country),
    column.date('date', field('date'), ({ date }) => date),
    ...column.coded('compliance-kinds', 'kind', field('kind'), ({ kind }) => kind),
    column.text('mission', field('mission'), ({ mission }) => mission?.id),
    column.text('finding', field('finding'), ({ finding }) => finding),
    column.text('source', field('source'), ({ source }) => source.id),
    column.text('sourceTitle', text.downloads.shared.sourceTitle, ({ source }) => source.title),
    column.text('pinpoint', field('pinpoint'), ({ pinpoint }) => pinpoint),
    ...placeColumns<ComplianceFact>(
      ({ id, country }) => itemAddress(countryAddress(country), id),
      ({ place }) => place,
    ),
  ],
);
