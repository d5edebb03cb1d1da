/** Download: one row a strategy, plan, policy, compact or declaration. */
import { text } from '#i18n/text.ts';
import type { Strategy } from '#model/dataset.ts';
import { strategyAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Strategy>();
const field = fieldOf('strategy');
const { shared } = text.downloads;
const words = text.downloads.columns.strategies;

export const strategiesTable = defineTable<Strategy>(
  'strategies',
  ({ dataset }) => dataset.strategies,
  [
    column.text('id', shared.id, ({ id }) => id),
    ...countryColumns<Strategy>(({ country }) => country),
    column.text('title', field('title'), ({ title }) => title),
    ...column.coded('strategy-kinds', 'kind', field('kind'), ({ kind }) => kind),
    column.date('date', field('date'), ({ date }) => date),
    ...column.coded('strategy-statuses', 'status', field('status'), ({ status }) => status),
    column.text('statusHistory', words.statusHistory, writeHistory),
    column.list('linkedMissions', field('linkedMissions'), ({ missionIds }) => missionIds),
    column.text('missionLink', field('missionLink'), ({ missionLink }) => missionLink),
    column.boolean(
      'offeredDuringDrawdown',
      field('offeredDuringDrawdown'),
      ({ offeredDuringDrawdown }) => offeredDuringDrawdown,
    ),
    column.text('purpose', field('purpose'), ({ purpose }) => purpose),
    column.text('note', field('note'), ({ note }) => note),
    column.list('sources', field('sources'), ({ sources }) => sources.map(({ id }) => id)),
    column.integer(
      'commitmentCount',
      words.commitmentCount,
      ({ id }, { registry }) => registry.commitmentsOfStrategy.get(id)?.length ?? 0,
    ),
    ...placeColumns<Strategy>(
      ({ id }) => strategyAddress(id),
      ({ place }) => place,
    ),
  ],
);

/** One line a change: "2020-05-21 adopted (unsc-res-2559)". */
function writeHistory({ statusHistory }: Strategy): string | null {
  if (!statusHistory || statusHistory.length === 0) return null;
  return statusHistory
    .map(({ from, status, source }) => `${from} ${status}${source ? ` (${source})` : ''}`)
    .join('\n');
}
