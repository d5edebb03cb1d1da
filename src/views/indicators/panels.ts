/** A series country by country: one small panel each, all on one scale. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { countryAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type DataTable } from '../plot/figure.ts';
import { roundPercent } from '../plot/scale.ts';
import { formatFigure, toUnitWords } from './figure-words.ts';
import { toLines, type PanelLines, type PanelShape } from './panel-lines.ts';
import { describeMoves } from './panels-headline.ts';
import { toScaleEnds, toSeriesScale } from './series-scale.ts';
import { listPoints, type IndicatorSeries, type SeriesPoint } from './series.ts';
import { findUsableYear } from './usable-year.ts';

export interface Panel extends PanelLines {
  readonly name: string;
  readonly address: string;
  /** The newest figure and its year. */
  readonly last: string;
  readonly label: string;
}

export interface PanelFigure {
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Heights of the goalposts, percent from the top. */
  readonly goalposts: readonly number[];
  readonly panels: readonly Panel[];
  readonly table: DataTable;
  readonly csv: string;
}

interface CoveredSeries {
  readonly iso3: Iso3;
  readonly name: string;
  readonly points: readonly SeriesPoint[];
}

/** Null where the source has no figures of any covered country. */
export function toPanelFigure(
  series: IndicatorSeries,
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
  basis: RiskBasis,
  asOf: IsoDay,
): PanelFigure | null {
  const covered = countries
    .map(({ iso3, name }) => ({ iso3, name, points: listPoints(series, iso3, basis) }))
    .filter(({ points }) => points.some(({ value }) => value !== null));
  const all = covered.flatMap(({ points }) => points);
  const lastYear = findUsableYear([all], asOf, basis);
  if (lastYear === null) return null;
  return drawPanels(series, covered, all, basis, lastYear);
}

function drawPanels(
  series: IndicatorSeries,
  covered: readonly CoveredSeries[],
  all: readonly SeriesPoint[],
  basis: RiskBasis,
  lastYear: number,
): PanelFigure {
  const words = text.indicators.panels;
  const { toX } = toSeriesScale(series, all);
  const years = all.map(({ year }) => year);
  const shape: PanelShape = {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    toHeight: (value) => roundPercent(100 - toX(value)),
  };
  const goalpost = series.variable && basis.goalposts.get(series.variable.code);
  const unit = toUnitWords(series);
  const [bottom, top] = toScaleEnds(series, all).map(formatFigure);
  const subtitle = words.subtitle(unit, shape.firstYear, shape.lastYear, bottom ?? '', top ?? '');
  return {
    headline: describeMoves({
      lastYear,
      countries: covered.map(({ points }) => points),
      toHeight: toX,
      higherIs: series.entry.higherIs,
    }),
    subtitle: series.display.transform === 'log1p' ? `${subtitle} ${words.log}` : subtitle,
    description: words.description(Boolean(series.entry.bounds), Boolean(goalpost)),
    firstYear: shape.firstYear,
    lastYear: shape.lastYear,
    goalposts: goalpost ? [shape.toHeight(goalpost.low), shape.toHeight(goalpost.high)] : [],
    panels: covered.map((each) => toPanel(each, shape)),
    table: toTable(covered, shape),
    csv: toPanelCsv(series, covered),
  };
}

function toPanel({ iso3, name, points }: CoveredSeries, shape: PanelShape): Panel {
  const words = text.indicators.panels;
  const [first, last] = [points.find(hasValue), points.findLast(hasValue)].map((point) =>
    point ? words.last(formatFigure(point.value ?? 0), point.year) : text.site.dash,
  );
  return {
    name,
    address: countryAddress(iso3),
    last: last ?? text.site.dash,
    label: words.label(name, first ?? text.site.dash, last ?? text.site.dash),
    ...toLines(points, shape),
  };
}

/** The newest year first: a reader of today looks there. */
function toTable(covered: readonly CoveredSeries[], shape: PanelShape): DataTable {
  const years = Array.from(
    { length: shape.lastYear - shape.firstYear + 1 },
    (_, back) => shape.lastYear - back,
  );
  const names = covered.map(({ name }) => name);
  return {
    columns: toColumns(
      [text.indicators.panels.year, ...names],
      names.map((_, at) => at + 1),
    ),
    rows: years.map((year) => ({
      label: String(year),
      address: null,
      cells: covered.map(({ points }) => {
        const value = points.find((point) => point.year === year)?.value ?? null;
        return value === null ? text.site.dash : formatFigure(value);
      }),
    })),
  };
}

function toPanelCsv(series: IndicatorSeries, covered: readonly CoveredSeries[]): string {
  return toFigureCsv(
    covered.flatMap(({ iso3, name, points }) =>
      points.map(({ year, figure, value, low, high }) => ({
        iso3,
        country: name,
        year,
        indicator: series.entry.id,
        figure,
        value,
        valueLow: low,
        valueHigh: high,
        rate: series.display.rate,
      })),
    ),
  );
}

const hasValue = ({ value }: SeriesPoint) => value !== null;
