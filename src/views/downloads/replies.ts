/** Download: one row a reply of a state or an actor. */
import type { Reply } from '#model/dataset.ts';
import { addresses, itemAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { text } from '#i18n/text.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Reply>();
const field = fieldOf('reply');

export const repliesTable = defineTable<Reply>('replies', ({ dataset }) => dataset.replies, [
  column.text('id', text.downloads.shared.id, ({ id }) => id),
  column.date('date', field('date'), ({ date }) => date),
  column.text('who', field('who'), ({ who }) => who),
  column.text('onBehalfOf', field('onBehalfOf'), ({ onBehalfOf }) => onBehalfOf),
  column.list('about', field('about'), ({ about }) => about),
  column.text('text', field('text'), (reply) => reply.text),
  column.text('url', field('url'), ({ url }) => url),
  column.text('language', field('language'), ({ language }) => language),
  ...column.coded('reply-channels', 'received', field('received'), ({ received }) => received),
  ...placeColumns<Reply>(
    ({ id }) => itemAddress(addresses.replies, id),
    ({ place }) => place,
  ),
]);
