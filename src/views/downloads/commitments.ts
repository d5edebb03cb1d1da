/** Download: one row an undertaking by a state. */
import { text } from '#i18n/text.ts';
import type { Commitment } from '#model/dataset.ts';
import { commitmentAddress } from '../addresses.ts';
import { columnsOf, type Column } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<Commitment>();
const field = fieldOf('commitment');
const { shared } = text.downloads;
const words = text.downloads.columns.commitments;

export const commitmentsTable = defineTable<Commitment>(
  'commitments',
  ({ dataset }) => dataset.commitments,
  [
    column.text('id', shared.id, ({ id }) => id),
    ...countryColumns<Commitment>(({ country }) => country),
    column.text('statement', field('statement'), ({ statement }) => statement),
    column.date('madeOn', field('madeOn'), ({ madeOn }) => madeOn),
    ...column.coded('audiences', 'madeTo', field('madeTo'), ({ madeTo }) => madeTo),
    column.text('strategy', field('strategy'), ({ strategyId }) => strategyId),
    column.text('strategyTitle', shared.strategyTitle, ({ strategyId }, { registry }) =>
      strategyId === null ? null : registry.strategies.get(strategyId)?.title,
    ),
    column.text('instrument', field('instrument'), ({ instrument }) => instrument.id),
    column.text('instrumentTitle', words.instrumentTitle, ({ instrument }) => instrument.title),
    column.text('pinpoint', field('pinpoint'), ({ pinpoint }) => pinpoint),
    column.integerList('tiers', field('tiers'), ({ tiers }) => tiers),
    column.list('tierLabels', words.tierLabels, ({ tiers }, { labels }) =>
      tiers.map((tier) => labels('tiers', tier)),
    ),
    ...column.coded('themes', 'theme', field('theme'), ({ theme }) => theme),
    column.text(
      'responsibleActor',
      field('responsibleActor'),
      ({ responsibleActor }) => responsibleActor,
    ),
    column.boolean('namesBody', field('namesBody', 'value'), ({ namesBody }) => namesBody?.value),
    ...basisColumns('namesBody', ({ namesBody }) => namesBody),
    column.date('deadline', field('deadline'), ({ deadline }) => deadline),
    column.text('deadlineNote', field('deadlineNote'), ({ deadlineNote }) => deadlineNote),
    column.text('target', field('target'), ({ target }) => target),
    column.boolean('legalAct', field('legalAct', 'value'), ({ legalAct }) => legalAct?.value),
    ...basisColumns('legalAct', ({ legalAct }) => legalAct),
    column.number('weight', field('weight', 'value'), ({ weight }) => weight?.value),
    ...basisColumns('weight', ({ weight }) => weight),
    column.integer('findingCount', words.findingCount, ({ findings }) => findings.length),
    ...placeColumns<Commitment>(
      ({ id }) => commitmentAddress(id),
      ({ place }) => place,
    ),
  ],
);

/** Why a value was judged so, and by whom. */
function basisColumns(
  name: 'namesBody' | 'legalAct' | 'weight',
  toJudgement: (
    commitment: Commitment,
  ) => { readonly reason: string; readonly coder: string } | undefined,
): readonly Column<Commitment>[] {
  return [
    column.text(`${name}Reason`, field(name, 'reason'), (each) => toJudgement(each)?.reason),
    column.text(`${name}Coder`, field(name, 'coder'), (each) => toJudgement(each)?.coder),
  ];
}
