/** Download: one row a security actor, with the balance of its incentives. */
import { text } from '#i18n/text.ts';
import type { Actor } from '#model/dataset.ts';
import type { ActorBalance } from '#scoring/incentives.ts';
import { getScore } from '#scoring/score-book.ts';
import { actorAddress } from '../addresses.ts';
import { columnsOf, type DownloadInput } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface ActorItem {
  readonly actor: Actor;
  readonly balance: ActorBalance | undefined;
}

const column = columnsOf<ActorItem>();
const field = fieldOf('actor');
const words = text.downloads.columns.actors;

export const actorsTable = defineTable<ActorItem>('actors', listActors, [
  column.text('id', text.downloads.shared.id, ({ actor }) => actor.id),
  ...countryColumns<ActorItem>(({ actor }) => actor.country),
  column.text('name', field('name'), ({ actor }) => actor.name),
  ...column.coded('actor-kinds', 'kind', field('kind'), ({ actor }) => actor.kind),
  column.text('note', field('note'), ({ actor }) => actor.note),
  column.integer('role', field('role', 'value'), ({ actor }) => actor.role?.value),
  column.text('roleReason', field('role', 'reason'), ({ actor }) => actor.role?.reason),
  column.text('roleCoder', field('role', 'coder'), ({ actor }) => actor.role?.coder),
  column.integer('incentiveCount', words.incentiveCount, ({ actor }) => actor.incentives.length),
  column.number(
    'politicalBalance',
    words.domainBalance('political'),
    ({ balance }) => balance?.domains?.political,
  ),
  column.number(
    'economicBalance',
    words.domainBalance('economic'),
    ({ balance }) => balance?.domains?.economic,
  ),
  column.number('balance', words.balance, ({ balance }) => balance?.balance),
  ...placeColumns<ActorItem>(
    ({ actor }) => actorAddress(actor.id),
    ({ actor }) => actor.place,
  ),
]);

function listActors({ dataset, scores }: DownloadInput): readonly ActorItem[] {
  return dataset.actors.map((actor) => ({
    actor,
    balance: getScore(scores.incentives, actor.country).actors.find(({ id }) => id === actor.id),
  }));
}
