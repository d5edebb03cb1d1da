/** Download: one row the balance of incentives of a country's security actors as of the scores' day. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import { getScore } from '#scoring/score-book.ts';
import type { IncentiveBalance } from '#scoring/incentives.ts';
import { countryAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface BalanceItem {
  readonly country: Country;
  readonly score: IncentiveBalance;
  /** False where the balance is withheld, for too few actors have both domains on record. */
  readonly isShown: boolean;
}

const column = columnsOf<BalanceItem>();
const { shared } = text.downloads;
const words = text.downloads.columns.scoresIncentives;

export const scoresIncentivesTable = defineTable<BalanceItem>(
  'scores-incentives',
  ({ dataset, scores }) =>
    dataset.countries.map((country) => {
      const score = getScore(scores.incentives, country.iso3);
      return { country, score, isShown: score.status === 'published' };
    }),
  [
    column.text('id', shared.country, ({ country }) => country.iso3),
    column.text('name', shared.countryName, ({ country }) => country.name),
    column.text('status', words.status, ({ score }) => score.status),
    column.number('balance', words.balance, ({ score, isShown }) =>
      isShown ? score.balance : null,
    ),
    column.number('score', words.score, ({ score, isShown }) => (isShown ? score.score : null)),
    column.text('weakestActor', words.weakestActor, ({ score }) => score.weakest?.actorId),
    column.number('weakestBalance', words.weakestBalance, ({ score }) => score.weakest?.balance),
    column.integer('actorCount', words.actorCount, ({ score }) => score.actors.length),
    column.number('coverage', words.coverage, ({ score }) => score.coverage),
    ...placeColumns<BalanceItem>(
      ({ country }) => countryAddress(country.iso3),
      ({ country }) => country.place,
    ),
  ],
);
