/** Download: one row a dated threat to civilians. */
import { text } from '#i18n/text.ts';
import type { Risk } from '#model/dataset.ts';
import { countryAddress, itemAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Risk>();
const field = fieldOf('risk');
const { shared } = text.downloads;

export const risksTable = defineTable<Risk>('risks', ({ dataset }) => dataset.risks, [
  column.text('id', field('id'), ({ id }) => id),
  ...countryColumns<Risk>(({ country }) => country),
  column.date('date', field('date'), ({ date }) => date),
  ...column.coded('threat-classes', 'threat', field('threat'), ({ threat }) => threat),
  column.text('finding', field('finding'), ({ finding }) => finding),
  column.text('perpetrator', field('perpetrator'), ({ perpetrator }) => perpetrator),
  column.text('figures', field('figures'), ({ figures }) => figures),
  column.text('source', field('source'), ({ source }) => source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ source }) => source.title),
  column.integer('severity', field('severity'), ({ severity }) => severity),
  column.text('severityLabel', text.downloads.columns.risks.severityLabel, ({ severity }) =>
    severity === undefined ? null : text.records.severity[severity],
  ),
  column.text('severityReason', field('severityReason'), ({ severityReason }) => severityReason),
  ...column.coded(
    'coders',
    'severityCoder',
    field('severityCoder'),
    ({ severityCoder }) => severityCoder,
  ),
  ...placeColumns<Risk>(
    ({ country, id }) => itemAddress(countryAddress(country), id),
    ({ place }) => place,
  ),
]);
