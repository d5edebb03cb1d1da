import type { Coder, Iso3 } from '#model/records.generated.ts';
import type { Method } from '#model/method.ts';
import { measureAgreement, measureAgreementBy, type Agreement } from '../reliability/agreement.ts';
import { measureAlpha, type Alpha } from '../reliability/krippendorff.ts';
import type { CodedField, CodedItem, CodedItems } from './coded-items.ts';

/** How far the coders of one field agree (Method §3.8). */
export interface FieldReliability {
  readonly field: CodedField;
  readonly coders: readonly Coder[];
  readonly all: Agreement;
  /** Every two coders of a round by themselves; empty where there are only two in all. */
  readonly pairs: readonly {
    readonly coders: readonly [Coder, Coder];
    readonly alpha: Alpha;
  }[];
  /** In the order in which the countries are met; empty for a field that is not measured by group. */
  readonly countries: ReadonlyMap<Iso3, Agreement>;
  /** By id of the theme, as far as the items have one. */
  readonly themes: ReadonlyMap<string, Agreement>;
}

/**
 * Agreement on one field: overall, by pair of coders of the same round, by country and by theme. Coders of different
 * rounds worked by different texts of the codebook.
 */
export function measureReliability(
  coded: CodedItems,
  method: Method,
  roundOf: (coder: Coder) => number | undefined = () => 1,
): FieldReliability {
  const { field, metric, isGrouped, coders, items } = coded;
  const grouped = isGrouped ? items : [];
  const withTheme = grouped.filter(({ theme }) => theme !== null);
  const by = (some: readonly CodedItem[], groupOf: (item: CodedItem) => string) =>
    measureAgreementBy(some, groupOf, ({ unit }) => unit, metric, method);
  const units = items.map(({ unit }) => unit);
  return {
    field,
    coders,
    // The name seeds the bootstrap.
    all: measureAgreement(`${field}s`, units, metric, method),
    pairs: coders.length > 2 ? measurePairs(coded, roundOf) : [],
    countries: by(grouped, ({ country }) => country),
    themes: by(withTheme, ({ theme }) => theme ?? ''),
  };
}

function measurePairs(
  { metric, coders, items }: CodedItems,
  roundOf: (coder: Coder) => number | undefined,
): FieldReliability['pairs'] {
  return coders.flatMap((one, first) =>
    coders.slice(first + 1).flatMap((other, step) => {
      if (roundOf(one) !== roundOf(other)) return [];
      const second = first + 1 + step;
      const units = items.map(({ unit }) => [unit[first] ?? null, unit[second] ?? null]);
      return [{ coders: [one, other] as const, alpha: measureAlpha(units, metric) }];
    }),
  );
}
