/** The series of open data that have a page: which they are, what they are called, how they are drawn. */
import type { IndicatorDataset, RiskBasis } from '#model/indicators.ts';
import type {
  IndicatorEntry,
  Iso3,
  RecordId,
  RiskPillarEntry,
  RiskVariable,
} from '#model/records.generated.ts';
import { toRate } from '#scoring/indicators/rate.ts';

export interface IndicatorSeries {
  readonly entry: IndicatorEntry;
  readonly dataset: IndicatorDataset;
  /** The variable of the risk tree that it is; null where risk does not use it. */
  readonly variable: RiskVariable | null;
  readonly pillar: RiskPillarEntry | null;
  readonly display: DisplayScale;
}

/** How figures are drawn: as a variable of risk takes them, else as compares countries of all sizes. */
export type DisplayScale = Pick<RiskVariable, 'rate' | 'transform'>;

/** A figure of one country and year, as the source has it and as it is drawn. */
export interface SeriesPoint {
  readonly year: number;
  /** As the source has it. */
  readonly figure: number;
  /** The figure, or its rate per million people; null where a count has no population to be divided by. */
  readonly value: number | null;
  /** The ends between which the source puts it, on the scale of `value`; null where it gives none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Every series with a page, data set by data set. A bound is shown with the series that it bounds. */
export function listSeries({ tree, indicators }: RiskBasis): readonly IndicatorSeries[] {
  const used = tree.pillars.flatMap((pillar) =>
    pillar.variables.map((variable) => ({ pillar, variable })),
  );
  return indicators.datasets.flatMap((dataset) => {
    const bounds = new Set(dataset.indicators.flatMap((entry) => listBounds(entry)));
    return dataset.indicators
      .filter(({ id }) => !bounds.has(id))
      .map((entry) => {
        const use = used.find(({ variable }) => variable.indicator === entry.id);
        const variable = use?.variable ?? null;
        return {
          entry,
          dataset,
          variable,
          pillar: use?.pillar ?? null,
          display: variable ?? toDisplayScale(entry),
        };
      });
  });
}

/** Ids of the series between which a source puts a series; empty where it gives none. */
function listBounds({ bounds }: Pick<IndicatorEntry, 'bounds'>): readonly RecordId[] {
  return bounds ? [bounds.low, bounds.high] : [];
}

/** Counts of people that bear on civilians are drawn per million people; what runs over many sizes, by log(1 + x). */
function toDisplayScale({ unit }: IndicatorEntry): DisplayScale {
  if (/^(deaths|people|applications) (in|at the end of) the year$/.test(unit)) {
    return { rate: 'per-million', transform: 'log1p' };
  }
  const isWide = /^(people|constant US dollars|current US dollars)/.test(unit);
  return { rate: 'none', transform: isWide ? 'log1p' : 'none' };
}

/** A country's figures by year, the earliest first. */
export function listPoints(
  { entry, display }: Pick<IndicatorSeries, 'entry' | 'display'>,
  iso3: Iso3,
  { tree, indicators: { table } }: RiskBasis,
): readonly SeriesPoint[] {
  const figuresOf = (id: RecordId | undefined) =>
    id === undefined ? undefined : table.get(id)?.get(iso3);
  const [lows, highs] = listBounds(entry).map(figuresOf);
  const rateOf = (figure: number | undefined, year: number) =>
    figure === undefined ? null : (toRate(display, figure, iso3, year, tree, table)?.value ?? null);
  return [...(figuresOf(entry.id) ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([year, figure]) => ({
      year,
      figure,
      value: rateOf(figure, year),
      low: rateOf(lows?.get(year), year),
      high: rateOf(highs?.get(year), year),
    }));
}

/** Codes of all countries of which a series has figures, sorted. */
export function listCountries(id: RecordId, { indicators }: RiskBasis): readonly Iso3[] {
  return [...(indicators.table.get(id)?.keys() ?? [])].sort();
}
