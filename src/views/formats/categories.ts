/** The closed list of which a column's values are, with labels, and whether the list has an order. */
import { text } from '#i18n/text.ts';
import { VERDICTS } from '#model/score-terms.ts';
import { CERTAINTIES } from '#scoring/certainty.ts';
import type { Vocabulary } from '#model/dataset.ts';
import type { FormatColumn } from './format-table.ts';

export interface Categories {
  readonly categories: readonly { readonly value: string | number; readonly label: string }[];
  readonly categoriesOrdered: boolean;
}

/** Lists whose terms go from less to more, in that order. The others are in the order of their ids. */
const orders: Readonly<Record<string, readonly string[]>> = {
  levels: ['0', '1', '2', '3'],
  verdicts: VERDICTS,
  'source-access': ['cited', 'part', 'full'],
};

/** Words of computed columns, from the least to the most. */
const words: Readonly<Record<string, readonly { value: string; label: string }[]>> = {
  certainty: CERTAINTIES.map((value) => ({
    value,
    label: text.scores.certainty[value],
  })).toReversed(),
};

/** The column's closed list as Data Package 2.0 and the API state it; nothing where it has none. */
export function toCategories(
  { name, type, vocabulary }: FormatColumn,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): Categories | undefined {
  const own = vocabulary === null ? words[name] : undefined;
  if (own) return { categories: own, categoriesOrdered: true };
  const terms = vocabulary === null ? undefined : vocabularies.get(vocabulary);
  if (vocabulary === null || terms === undefined) return undefined;
  const order = orders[vocabulary];
  const ids = order?.filter((id) => terms.has(id)) ?? [...terms.keys()];
  return {
    categories: ids.map((id) => ({
      value: type === 'integer' ? Number(id) : id,
      label: terms.get(id)?.label ?? id,
    })),
    categoriesOrdered: order !== undefined,
  };
}
