/** Download: one row a decision on a mission's exit, drawdown, hand-over or mandate to protect. */
import { text } from '#i18n/text.ts';
import type { Episode } from '#model/dataset.ts';
import { episodeAddress } from '../addresses.ts';
import { getCountryName } from '../registry.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Episode>();
const field = fieldOf('episode');
const { shared } = text.downloads;

export const episodesTable = defineTable<Episode>('episodes', ({ dataset }) => dataset.episodes, [
  column.text('id', field('id'), ({ id }) => id),
  column.text('country', field('country'), ({ country }) => country),
  column.text('countryName', shared.countryName, ({ country }, { registry }) =>
    getCountryName(registry, country),
  ),
  column.text('mission', field('mission'), ({ mission }) => mission.id),
  column.text('missionAcronym', shared.missionAcronym, ({ mission }) => mission.acronym),
  column.date('decidedOn', field('decidedOn'), ({ decidedOn }) => decidedOn),
  ...column.coded('episode-kinds', 'kind', field('kind'), ({ kind }) => kind),
  column.text('symbol', field('symbol'), ({ symbol }) => symbol),
  column.text('decision', field('decision'), ({ decision }) => decision),
  column.text('source', field('source'), ({ source }) => source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ source }) => source.title),
  column.text('pinpoint', field('pinpoint'), ({ pinpoint }) => pinpoint),
  ...placeColumns<Episode>(
    ({ id }) => episodeAddress(id),
    ({ place }) => place,
  ),
]);
