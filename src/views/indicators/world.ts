/** Where the covered countries stand among the world's, in the newest year of a series that may be used. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { countryAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type DataTable, type Figure } from '../plot/figure.ts';
import { toPlotRow, type PlotRow, type RowPlot } from '../plot/row-plot.ts';
import { roundPercent, toTick, type PlotScale, type Tick } from '../plot/scale.ts';
import { formatFigure, toUnitWords } from './figure-words.ts';
import { toHistogram } from './histogram.ts';
import { toSeriesScale } from './series-scale.ts';
import { listCountries, listPoints, type IndicatorSeries, type SeriesPoint } from './series.ts';
import { findUsableYear } from './usable-year.ts';
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
  const values = [...inYear.values()].map(({ value }) => value);
  const world = series.entry.scope === 'world' ? values : null;
  const ordered = covered.toSorted((a, b) => rank(b, series) - rank(a, series));
  const standings: Standing[] = covered.flatMap(({ name, point }) =>
    point ? [{ name, ...point }] : [],
  );
  const words = text.indicators.world;
  return {
    id: 'world',
    headline: describeStandings({
      year,
      standings,
      world,
      coveredCount: covered.length,
      higherIs: series.entry.higherIs,
    }),
    subtitle: words.subtitle(toUnitWords(series), year),
    description: words.description({
      world: world && values.length,
      hasBounds: standings.some(({ low }) => low !== null),
      isScored: series.variable !== null,
      hasNegative: series.display.transform === 'log1p' && values.some((value) => value < 0),
    }),
    picture: { kind: 'rows', plot: toPlot(series, [...inYear.values()], ordered, basis) },
    table: toTable(toUnitWords(series), ordered),
    csv: toWorldCsv(series, year, inYear, covered),
  };
}

function toPlot(
  series: IndicatorSeries,
  all: readonly KnownPoint[],
  ordered: readonly CoveredCountry[],
  basis: RiskBasis,
): RowPlot {
  const scale = toSeriesScale(series, all);
  return {
    columns: { label: text.records.country, value: text.indicators.world.figure },
    ticks: scale.ticks,
    references: toReferences(series, scale, basis),
    histogram:
      series.entry.scope === 'world'
        ? toHistogram(
            all.map(({ value }) => value),
            scale,
          )
        : null,
    groups: [{ label: null, rows: ordered.map((each) => toRow(each, scale)) }],
    key: [],
  };
}

function toTable(unit: string, ordered: readonly CoveredCountry[]): DataTable {
  const words = text.indicators.world;
  return {
    columns: toColumns([text.records.country, unit, words.bounds, words.source], [1, 2, 3]),
    rows: ordered.map(({ iso3, name, point }) => ({
      label: name,
      address: countryAddress(iso3),
      cells: point
        ? [formatFigure(point.value), formatBounds(point), formatFigure(point.figure)]
        : [words.none, text.site.dash, text.site.dash],
    })),
  };
}

function toWorldCsv(
  { entry, display }: IndicatorSeries,
  year: number,
  inYear: ReadonlyMap<Iso3, KnownPoint>,
  covered: readonly CoveredCountry[],
): string {
  return toFigureCsv(
    [...inYear].map(([iso3, { figure, value, low, high }]) => ({
      iso3,
      year,
      indicator: entry.id,
      figure,
      value,
      valueLow: low,
      valueHigh: high,
      rate: display.rate,
      isCovered: covered.some((each) => each.iso3 === iso3),
    })),
  );
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
): readonly Tick[] {
  const goalpost = variable && goalposts.get(variable.code);
  if (!goalpost) return [];
  const toLabel = (share: number) => `${String(Math.round(100 * share))}%`;
  return [
    toTick(scale.toX(goalpost.low), toLabel(tree.constants.goalpostLow.value)),
    toTick(scale.toX(goalpost.high), toLabel(tree.constants.goalpostHigh.value)),
  ];
}

function formatBounds({ low, high }: SeriesPoint): string {
  return low === null || high === null
    ? text.site.dash
    : `${formatFigure(low)}–${formatFigure(high)}`;
}

const isKnown = (point: SeriesPoint): point is KnownPoint => point.value !== null;
