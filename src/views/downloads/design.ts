/** Download: one row a criterion of a strategy's design, with the reason for its value. */
import { text } from '#i18n/text.ts';
import type { Strategy } from '#model/dataset.ts';
import { strategyAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface DesignItem {
  readonly strategy: Strategy;
  readonly judgement: Strategy['design'][number];
}

const column = columnsOf<DesignItem>();
const field = fieldOf('strategy', 'design');
const { shared } = text.downloads;
const words = text.downloads.columns.design;

export const designTable = defineTable<DesignItem>(
  'design',
  ({ dataset }) =>
    dataset.strategies.flatMap((strategy) =>
      strategy.design.map((judgement) => ({ strategy, judgement })),
    ),
  [
    column.text(
      'id',
      words.id,
      ({ strategy, judgement }) => `${strategy.id}.${judgement.criterion}`,
    ),
    column.text('strategy', shared.strategy, ({ strategy }) => strategy.id),
    column.text('strategyTitle', shared.strategyTitle, ({ strategy }) => strategy.title),
    ...countryColumns<DesignItem>(({ strategy }) => strategy.country),
    ...column.coded(
      'design-criteria',
      'criterion',
      field('criterion'),
      ({ judgement }) => judgement.criterion,
    ),
    column.integer('value', words.value, ({ judgement }) =>
      judgement.value === 'unknown' ? null : judgement.value,
    ),
    column.text('reason', field('reason'), ({ judgement }) => judgement.reason),
    ...column.coded('coders', 'coder', field('coder'), ({ judgement }) => judgement.coder),
    ...placeColumns<DesignItem>(
      ({ strategy }) => strategyAddress(strategy.id),
      ({ strategy }) => strategy.place,
    ),
  ],
);
