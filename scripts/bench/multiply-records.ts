import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';

/**
 * The linked records several times over, each copy a state of its own with ids of its own, in memory: for timing scores
 * alone, past what files could be written for. Sources stay shared; no score looks across states.
 */
export function multiplyRecords(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const name = (id: string, copy: number) => (copy === 0 ? id : `${id}-${String(copy)}`);
  const copyOf = <Entry extends { readonly id: string; readonly country: string }>(
    entries: readonly Entry[],
  ): Entry[] =>
    copies.flatMap((copy) =>
      entries.map((entry) => ({
        ...entry,
        id: name(entry.id, copy),
        country: name(entry.country, copy),
      })),
    );
  return {
    ...dataset,
    countries: copies.flatMap((copy) =>
      dataset.countries.map((country) => ({
        ...country,
        iso3: name(country.iso3, copy),
        name: name(country.name, copy),
      })),
    ),
    strategies: copyOf(dataset.strategies),
    commitments: copies.flatMap((copy) =>
      dataset.commitments.map((commitment) => ({
        ...commitment,
        id: name(commitment.id, copy),
        country: name(commitment.country, copy),
        strategyId: commitment.strategyId === null ? null : name(commitment.strategyId, copy),
      })),
    ),
    claims: copyOf(dataset.claims),
    actors: copyOf(dataset.actors),
    risks: copyOf(dataset.risks),
    accessFacts: copyOf(dataset.accessFacts),
    replies: dataset.replies,
    complianceFacts: copyOf(dataset.complianceFacts),
    episodes: copyOf(dataset.episodes),
  };
}

/** The figures of the copied states: those of the states that they are copies of. */
export function multiplyBasis(basis: RiskBasis, times: number): RiskBasis {
  const table = new Map(
    [...basis.indicators.table].map(([series, countries]) => [
      series,
      new Map(
        [...countries].flatMap(([iso3, figures]) =>
          Array.from(
            { length: times },
            (_, copy) => [copy === 0 ? iso3 : `${iso3}-${String(copy)}`, figures] as const,
          ),
        ),
      ),
    ]),
  );
  return { ...basis, indicators: { ...basis.indicators, table } };
}
