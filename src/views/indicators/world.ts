/** Where the covered countries stand among the world's, in the newest year of a series that may be used. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { servingOn } from '#scoring/indicators/serving-window.ts';
import { countryAddress } from '../addresses.ts';
import { toFigureCsv, toColumns, type Figure } from '../plot/figure.ts';
import { toPlotRow, type PlotReference, type PlotRow } from '../plot/row-plot.ts';
import { roundPercent, type PlotScale } from '../plot/scale.ts';
import { formatFigure, toUnitWords } from './figure-words.ts';
import { toHistogram } from './histogram.ts';
import { toSeriesScale } from './series-scale.ts';
import { listCountries, listPoints, type IndicatorSeries, type SeriesPoint } from './series.ts';
import { describeStandings, type Standing } from './world-headline.ts';

type KnownPoint = SeriesPoint & { readonly value: number };

export function toWorldFigure(
  series: IndicatorSeries,
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
  basis: RiskBasis,
  asOf: IsoDay,
): Figure | null {
  const points = new Map(
    listCountries(series.entry.id, basis).map((iso3) => [iso3, listPoints(series, iso3, basis)]),
  );
  const year = findUsableYear([...points.values()], asOf, basis);
  if (year === null) return null;
  const inYear = new Map(
    [...points].flatMap(([iso3, own]): [Iso3, KnownPoint][] => {
      const point = own.find((each) => each.year === year);
      return point && isKnown(point) ? [[iso3, point]] : [];
    }),
  );
  const covered = countries.map(({ iso3, name }) => ({ iso3, name, point: inYear.get(iso3) }));
  return drawWorld(series, year, inYear, covered, basis);
}

/**
 * The newest year that could be known on a day and has figures for at least half as many countries as a series has in its
 * middle year: the last year of a source is often a beginning only.
 */
export function findUsableYear(
  points: readonly (readonly SeriesPoint[])[],
  asOf: IsoDay,
  { tree }: Pick<RiskBasis, 'tree'>,
): number | null {
  const counts = new Map<number, number>();
  for (const { year, value } of points.flat()) {
    if (value === null || servingOn(year, asOf, tree) === 'not-yet') continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const years = [...counts].filter(([, count]) => count * 2 >= middle).map(([year]) => year);
  return years.length === 0 ? null : Math.max(...years);
}

interface CoveredCountry {
  readonly iso3: Iso3;
  readonly name: string;
  readonly point: KnownPoint | undefined;
}

function drawWorld(
  series: IndicatorSeries,
  year: number,
  inYear: ReadonlyMap<Iso3, KnownPoint>,
  covered: readonly CoveredCountry[],
  basis: RiskBasis,
): Figure {
  const words = text.indicators.world;
  const isWorld = series.entry.scope === 'world';
  const all = [...inYear.values()];
  const scale = toSeriesScale(series, all);
  const ordered = covered.toSorted((a, b) => rank(b, series) - rank(a, series));
  const standings: Standing[] = covered.flatMap(({ name, point }) =>
    point ? [{ name, ...point }] : [],
  );
  const values = all.map(({ value }) => value);
  const unit = toUnitWords(series);
  return {
    id: 'world',
    headline: describeStandings({
      year,
      standings,
      world: isWorld ? values : null,
      coveredCount: covered.length,
      higherIs: series.entry.higherIs,
    }),
    subtitle: words.subtitle(unit, year),
    description: words.description({
      world: isWorld ? values.length : null,
      hasBounds: hasBounds(standings),
      isScored: series.variable !== null,
      hasNegative: series.display.transform === 'log1p' && values.some((value) => value < 0),
    }),
    picture: {
      kind: 'rows',
      plot: {
        columns: { label: text.records.country, value: words.figure },
        ticks: scale.ticks,
        references: toReferences(series, scale, basis),
        histogram: isWorld ? toHistogram(values, scale) : null,
        groups: [{ label: null, rows: ordered.map((each) => toRow(each, scale)) }],
        key: [],
      },
    },
    table: {
      columns: toColumns([text.records.country, unit, words.bounds, words.source], [1, 2, 3]),
      rows: ordered.map(({ iso3, name, point }) => ({
        label: name,
        address: countryAddress(iso3),
        cells: point
          ? [formatFigure(point.value), formatBounds(point), formatFigure(point.figure)]
          : [words.none, text.site.dash, text.site.dash],
      })),
    },
    csv: toFigureCsv(
      [...inYear].map(([iso3, { figure, value, low, high }]) => ({
        iso3,
        year,
        indicator: series.entry.id,
        figure,
        value,
        valueLow: low,
        valueHigh: high,
        rate: series.display.rate,
        isCovered: covered.some((each) => each.iso3 === iso3),
      })),
    ),
  };
}

/** The worst first, where there is a worst; else the highest. Those without a figure last. */
function rank({ point }: CoveredCountry, { entry }: IndicatorSeries): number {
  if (!point) return -Infinity;
  return entry.higherIs === 'better' ? -point.value : point.value;
}

function toRow({ iso3, name, point }: CoveredCountry, scale: PlotScale): PlotRow {
  const words = text.indicators.world;
  const address = countryAddress(iso3);
  if (!point)
    return toPlotRow({ label: name, address, value: words.none, description: words.none });
  const { value, low, high } = point;
  const x = scale.toX(value);
  const ends = low === null || high === null ? null : [scale.toX(low), scale.toX(high)];
  const [from = x, to = x] = ends ?? [];
  return toPlotRow({
    label: name,
    address,
    spans: to > from ? [{ x: from, width: roundPercent(to - from) }] : [],
    marks: [{ x, kind: 'score' }],
    value: formatFigure(value),
    description: words.row(name, formatFigure(value), ends && formatBounds(point)),
  });
}

function toReferences(
  { variable }: IndicatorSeries,
  scale: PlotScale,
  { tree, goalposts }: RiskBasis,
): readonly PlotReference[] {
  const goalpost = variable && goalposts.get(variable.code);
  if (!goalpost) return [];
  const toLabel = (share: number) => `${String(Math.round(100 * share))}%`;
  return [
    { x: scale.toX(goalpost.low), label: toLabel(tree.constants.goalpostLow.value) },
    { x: scale.toX(goalpost.high), label: toLabel(tree.constants.goalpostHigh.value) },
  ];
}

function formatBounds({ low, high }: SeriesPoint): string {
  return low === null || high === null
    ? text.site.dash
    : `${formatFigure(low)}–${formatFigure(high)}`;
}

const hasBounds = (standings: readonly Standing[]) => standings.some(({ low }) => low !== null);

const isKnown = (point: SeriesPoint): point is KnownPoint => point.value !== null;
