/** Judged fields as what coders coded, ready for measuring their agreement. */
import type { Dataset } from '#model/dataset.ts';
import {
  isJudgedField,
  JUDGED_FIELDS,
  listJudgedFields,
  type JudgedFieldName,
} from '#model/judged-fields.ts';
import type { Coder } from '#model/records.generated.ts';
import type { CodedValue } from '../reliability/coincidences.ts';
import type { Metric } from '../reliability/level-metric.ts';
import type { CodedItems } from './coded-items.ts';
import { listJudgedItems, type JudgedItem } from './judged-items.ts';

/** Fields whose values have no order. */
const NOMINAL: ReadonlySet<JudgedFieldName> = new Set(['domain', 'effect', 'legal-act']);

/** Whether the values of a field have an order. */
export function metricOf(field: JudgedFieldName): Metric {
  return NOMINAL.has(field) ? 'nominal' : 'ordinal';
}

/**
 * Every judged field, then the criteria of design taken together, and whether a criterion could be told. `unknown` is no
 * value of the scale; how far coders agree on what cannot be told is a field of its own.
 */
export function toJudgedFields(dataset: Dataset): readonly CodedItems[] {
  const names = Object.keys(JUDGED_FIELDS).filter(isJudgedField);
  const criteria = listJudgedFields('strategy').flatMap((field) => listJudgedItems(field, dataset));
  const all = { metric: 'ordinal', isGrouped: true } as const;
  const known = { metric: 'nominal', isGrouped: false } as const;
  return [
    ...names.map((field): CodedItems => {
      const shape = { field, metric: metricOf(field), isGrouped: true } as const;
      return { ...shape, ...toUnits(listJudgedItems(field, dataset), rankIn(field)) };
    }),
    { field: 'design', ...all, ...toUnits(criteria, rankIn('budget')) },
    {
      field: 'design-known',
      ...known,
      ...toUnits(criteria, (value) => Number(value !== 'unknown')),
    },
  ];
}

/** The place of a value among those of a field; null for `unknown`. Throws for what is no value of the field. */
export function rankIn(field: JudgedFieldName): (value: string) => CodedValue {
  const codes: readonly string[] = JUDGED_FIELDS[field].codes;
  return (value) => {
    if (value === 'unknown') return null;
    const rank = codes.indexOf(value);
    if (rank < 0) throw new RangeError(`"${value}" is no value of ${field}.`);
    return rank;
  };
}

function toUnits(
  judged: readonly JudgedItem[],
  toValue: (value: string) => CodedValue,
): Pick<CodedItems, 'coders' | 'items'> {
  const names = judged.flatMap(({ values }) => values.map(({ coder }) => coder));
  const coders: readonly Coder[] = [...new Set(names)].sort();
  const items = judged.map(({ country, theme, values }) => {
    const given = new Map(values.map(({ coder, value }) => [coder, toValue(value)]));
    return { country, theme, unit: coders.map((coder) => given.get(coder) ?? null) };
  });
  return { coders, items };
}
