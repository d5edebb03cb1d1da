/** Download: one row a citable document. */
import { text } from '#i18n/text.ts';
import type { Source } from '#model/dataset.ts';
import { sourceAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Source>();
const field = fieldOf('source');
const { shared } = text.downloads;
const words = text.downloads.columns.sources;

export const sourcesTable = defineTable<Source>('sources', ({ dataset }) => dataset.sources, [
  column.text('id', shared.id, ({ id }) => id),
  column.text('country', words.country, ({ country }) => country),
  column.text('symbol', field('symbol'), ({ symbol }) => symbol),
  column.text('title', field('title'), ({ title }) => title),
  column.text('titleLanguage', field('titleLanguage'), ({ titleLanguage }) => titleLanguage),
  column.text('publisher', field('publisher'), ({ publisher }) => publisher),
  column.boolean(
    'isHostStatesOwn',
    field('isHostStatesOwn'),
    ({ isHostStatesOwn }) => isHostStatesOwn,
  ),
  ...column.coded('source-kinds', 'kind', field('kind'), ({ kind }) => kind),
  column.date('date', field('date'), ({ date }) => date),
  column.text('language', field('language'), ({ language }) => language),
  column.text('url', field('url'), ({ url }) => url),
  column.text('archiveUrl', field('archive', 'url'), ({ archive }) => archive?.url),
  column.text(
    'archiveCopySha256',
    field('archive', 'copySha256'),
    ({ archive }) => archive?.copySha256,
  ),
  column.boolean('isDead', field('linkCheck', 'isDead'), ({ linkCheck }) => linkCheck?.isDead),
  column.date(
    'linkCheckedOn',
    field('linkCheck', 'checkedOn'),
    ({ linkCheck }) => linkCheck?.checkedOn,
  ),
  ...column.coded('source-access', 'access', field('access'), ({ access }) => access),
  column.text('purpose', field('purpose'), ({ purpose }) => purpose),
  column.integer(
    'citationCount',
    words.citationCount,
    ({ id }, { citations }) => citations.get(id)?.length ?? 0,
  ),
  ...placeColumns<Source>(
    ({ id }) => sourceAddress(id),
    ({ place }) => place,
  ),
]);
