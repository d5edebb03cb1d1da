/** Download: one row what the re-reading of one drawn finding or check against its source showed. */
import { text } from '#i18n/text.ts';
import { listAuditedItems, type AuditedItem } from '../re-reading/audited-item.ts';
import { columnsOf } from './column.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<AuditedItem>();
const words = text.downloads.columns.audits;

export const auditsTable = defineTable<AuditedItem>(
  'audits',
  ({ dataset }) => listAuditedItems(dataset),
  [
    column.text('id', words.id, ({ item, audit }) => `${item}.${audit}`),
    column.text('item', words.item, ({ item }) => item),
    column.text('itemKind', words.itemKind, ({ kind }) => kind),
    ...countryColumns<AuditedItem>(({ country }) => country),
    column.text('audit', words.audit, ({ audit }) => audit),
    ...column.coded('audit-verdicts', 'verdict', words.verdict, ({ verdict }) => verdict),
    column.text('differs', words.differs, ({ differs }) => differs),
    column.text('mended', words.mended, ({ mended }) => mended),
    column.text('pinpoint', words.pinpoint, ({ pinpoint }) => pinpoint),
    column.text('readOn', words.readOn, ({ readOn }) => readOn),
    ...column.coded('auditors', 'auditor', words.auditor, ({ auditor }) => auditor),
    ...placeColumns<AuditedItem>(
      ({ address }) => address,
      ({ place }) => place,
    ),
  ],
);
