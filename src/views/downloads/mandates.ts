/** Download: one row what a resolution asks of a mission, as far as a text that was read shows it. */
import { text } from '#i18n/text.ts';
import type { Mandate } from '#model/dataset.ts';
import type { Answer } from '#model/records.generated.ts';
import { itemAddress, missionAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Mandate>();
const field = fieldOf('mandate');
const { shared } = text.downloads;

/** Fields that answer a question with yes, no or unknown. */
const questions = [
  'chapterVii',
  'humanRightsMonitoring',
  'publicReporting',
  'supportToNationalStrategy',
  'restrictionsReported',
] as const;

export const mandatesTable = defineTable<Mandate>('mandates', ({ dataset }) => dataset.mandates, [
  column.text('id', field('id'), ({ id }) => id),
  column.text('mission', field('mission'), ({ mission }) => mission.id),
  column.text('missionAcronym', shared.missionAcronym, ({ mission }) => mission.acronym),
  column.text('symbol', field('symbol'), ({ symbol }) => symbol),
  column.date('date', field('date'), ({ date }) => date),
  ...column.coded('poc-languages', 'pocLanguage', field('pocLanguage'), ({ pocLanguage }) =>
    pocLanguage === 'unknown' ? null : pocLanguage,
  ),
  column.integerList('tiers', field('tiers'), ({ tiers }) => tiers),
  ...questions.map((question) =>
    column.boolean(question, field(question), (mandate) => readAnswer(mandate[question])),
  ),
  ...column.coded('hrddp-mentions', 'hrddp', field('hrddp'), ({ hrddp }) =>
    hrddp === 'unknown' ? null : hrddp,
  ),
  column.text('restrictions', field('restrictions'), ({ restrictions }) => restrictions),
  column.text('tasksTier1', field('tasksTier1'), ({ tasksTier1 }) => tasksTier1),
  column.text('tasksTier2', field('tasksTier2'), ({ tasksTier2 }) => tasksTier2),
  column.text('tasksTier3', field('tasksTier3'), ({ tasksTier3 }) => tasksTier3),
  column.text('source', field('source'), ({ source }) => source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ source }) => source.title),
  column.text('pinpoint', field('pinpoint'), ({ pinpoint }) => pinpoint),
  ...placeColumns<Mandate>(
    ({ id, mission }) => itemAddress(missionAddress(mission.id), id),
    ({ place }) => place,
  ),
]);

/** Unknown is null in every download. */
function readAnswer(answer: Answer): boolean | null {
  return answer === 'unknown' ? null : answer === 'yes';
}
