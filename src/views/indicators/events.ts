/** A list of events: how many each covered country has on it, and when. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { countryAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { stackBars, toPlotRow, type RowPlot } from '../plot/row-plot.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { IndicatorSeries } from './series.ts';

/** True where a series counts rare events: a country-year without a row is one in which the list has none. */
export function isEventList({ entry }: Pick<IndicatorSeries, 'entry'>): boolean {
  return entry.unit.startsWith('events');
}

/** Events by country over all years of the list; null where it has none anywhere. */
export function toEventFigure(
  { entry }: Pick<IndicatorSeries, 'entry'>,
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
  { indicators }: Pick<RiskBasis, 'indicators'>,
): Figure | null {
  const byCountry = indicators.table.get(entry.id);
  const years = [...(byCountry?.values() ?? [])].flatMap((series) => [...series.keys()]);
  if (years.length === 0) return null;
  const rows = countries
    .map(({ iso3, name }) => toCountryEvents(iso3, name, byCountry?.get(iso3)))
    .sort((a, b) => b.count - a.count);
  const words = text.indicators.events;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    id: 'world',
    headline: words.headline(
      { first, last },
      rows.reduce((sum, { count }) => sum + count, 0),
      rows.filter(({ count }) => count > 0).length,
      rows.length,
    ),
    subtitle: words.subtitle(first, last),
    description: words.description,
    picture: { kind: 'rows', plot: toPlot(rows) },
    table: {
      columns: toColumns([text.records.country, words.events, words.years], [1]),
      rows: rows.map(({ iso3, name, count, years: own }) => ({
        label: name,
        address: countryAddress(iso3),
        cells: [String(count), own || text.site.dash],
      })),
    },
    csv: toFigureCsv(rows.map((row) => toCsvRow(row, entry.id))),
  };
}

function toCsvRow({ iso3, name, count, years }: CountryEvents, indicator: string) {
  return { iso3, country: name, indicator, events: count, years };
}

interface CountryEvents {
  readonly iso3: Iso3;
  readonly name: string;
  readonly count: number;
  /** "2012, 2020 (2)"; empty where there is none. */
  readonly years: string;
}

/** The years with an event, the earliest first: a row of 0 stands where the list has another kind only. */
function toCountryEvents(
  iso3: Iso3,
  name: string,
  series: ReadonlyMap<number, number> | undefined,
): CountryEvents {
  const events = [...(series ?? [])].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  return {
    iso3,
    name,
    count: events.reduce((sum, [, count]) => sum + count, 0),
    years: events
      .map(([year, count]) => (count === 1 ? String(year) : `${String(year)} (${String(count)})`))
      .join(', '),
  };
}

function toPlot(rows: readonly CountryEvents[]): RowPlot {
  const words = text.indicators.events;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return {
    columns: { label: text.records.country, value: words.events },
    ticks: toLinearScale(0, most).ticks.filter(({ label }) => !label.includes('.')),
    references: [],
    histogram: null,
    groups: [
      {
        label: null,
        rows: rows.map(({ iso3, name, count, years }) =>
          toPlotRow({
            label: name,
            address: countryAddress(iso3),
            bars: stackBars([{ kind: 'score', value: count }], most),
            value: String(count),
            description: words.row(name, count, years),
          }),
        ),
      },
    ],
    key: [],
  };
}
