/** Download: one row an incentive of a security actor, as recorded and as the balance reads it. */
import { text } from '#i18n/text.ts';
import type { Actor, Incentive } from '#model/dataset.ts';
import type { IncentiveReading } from '#scoring/incentives.ts';
import { actorAddress, itemAddress } from '../addresses.ts';
import { columnsOf, type DownloadInput } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface IncentiveItem {
  readonly actor: Actor;
  readonly incentive: Incentive;
  readonly reading: IncentiveReading | undefined;
}

const column = columnsOf<IncentiveItem>();
const field = fieldOf('actor', 'incentives');
const { shared } = text.downloads;
const words = text.downloads.columns.incentives;

export const incentivesTable = defineTable<IncentiveItem>('incentives', listIncentives, [
  column.text('id', field('id'), ({ incentive }) => incentive.id),
  column.text('actor', words.actor, ({ actor }) => actor.id),
  column.text('actorName', words.actorName, ({ actor }) => actor.name),
  ...countryColumns<IncentiveItem>(({ actor }) => actor.country),
  ...column.coded(
    'incentive-domains',
    'domain',
    field('domain'),
    ({ incentive }) => incentive.domain,
  ),
  column.text('factor', field('factor'), ({ incentive }) => incentive.factor),
  ...column.coded(
    'incentive-effects',
    'effect',
    field('effect'),
    ({ incentive }) => incentive.effect,
  ),
  column.integer('strength', field('strength'), ({ incentive }) => incentive.strength),
  column.text('rationale', field('rationale'), ({ incentive }) => incentive.rationale),
  ...column.coded('coders', 'coder', field('coder'), ({ incentive }) => incentive.coder),
  column.text('source', field('source'), ({ incentive }) => incentive.source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ incentive }) => incentive.source.title),
  column.date('date', field('date'), ({ incentive }) => incentive.date),
  column.date('until', field('until'), ({ incentive }) => incentive.until),
  column.text('standing', words.standing, ({ reading }) => reading?.standing),
  column.text(
    'standingLabel',
    words.standingLabel,
    ({ reading }) => reading && text.downloads.standings[reading.standing],
  ),
  column.number('pull', words.pull, ({ reading }) => reading?.pull),
  column.boolean('isStale', words.isStale, ({ reading }) => reading?.isStale),
  ...placeColumns<IncentiveItem>(
    ({ actor, incentive }) => itemAddress(actorAddress(actor.id), incentive.id),
    ({ incentive }) => incentive.place,
  ),
]);

function listIncentives({ dataset, scores }: DownloadInput): readonly IncentiveItem[] {
  const readings = [...scores.incentives.values()].flatMap(({ actors }) =>
    actors.flatMap(({ incentives }) => incentives),
  );
  const byId = new Map(readings.map((reading) => [reading.incentive.id, reading]));
  return dataset.actors.flatMap((actor) =>
    actor.incentives.map((incentive) => ({
      actor,
      incentive,
      reading: byId.get(incentive.id),
    })),
  );
}
