/** Download: one row a peace operation. */
import { text } from '#i18n/text.ts';
import type { Mission } from '#model/dataset.ts';
import { missionAddress } from '../addresses.ts';
import { getCountryName } from '../registry.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Mission>();
const field = fieldOf('mission');
const { shared } = text.downloads;
const words = text.downloads.columns.missions;

export const missionsTable = defineTable<Mission>('missions', ({ dataset }) => dataset.missions, [
  column.text('id', shared.id, ({ id }) => id),
  column.text('acronym', field('acronym'), ({ acronym }) => acronym),
  column.text('name', field('name'), ({ name }) => name),
  column.list('hostStates', field('hostStates'), ({ hostStates }) => hostStates),
  column.list('hostStateNames', words.hostStateNames, ({ hostStates }, { registry }) =>
    hostStates.map((iso3) => getCountryName(registry, iso3)),
  ),
  column.date('start', field('start'), ({ start }) => start),
  column.date('end', field('end'), ({ end }) => end),
  column.list(
    'pocMandateResolutions',
    field('pocMandateResolutions'),
    ({ pocMandateResolutions }) => pocMandateResolutions,
  ),
  column.text('transitionNotes', words.transitionNotes, writeNotes),
  ...column.coded('source-access', 'access', field('access'), ({ access }) => access),
  column.text('source', field('source'), ({ source }) => source?.id),
  column.text('url', field('url'), ({ url }) => url),
  ...placeColumns<Mission>(
    ({ id }) => missionAddress(id),
    ({ place }) => place,
  ),
]);

/** One line a host state: "SDN: Closed with South Sudan's independence." */
function writeNotes({ transitionNotes }: Mission): string | null {
  if (transitionNotes.length === 0) return null;
  return transitionNotes.map(({ hostState, note }) => `${hostState}: ${note}`).join('\n');
}
