/** A list of events: how many each covered country has on it, and when. */
import { text } from '#i18n/text.ts';
import type { Country } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { countryAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { stackBars, toPlotRow } from '../plot/row-plot.ts';
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
  const all = [...(byCountry?.values() ?? [])].flatMap((series) => [...series.keys()]);
  if (all.length === 0) return null;
  const rows = countries
    .map(({ iso3, name }) => ({ iso3, name, events: listEvents(byCountry?.get(iso3)) }))
    .sort((a, b) => countEvents(b.events) - countEvents(a.events));
  const total = rows.reduce((sum, { events }) => sum + countEvents(events), 0);
  const most = Math.max(1, ...rows.map(({ events }) => countEvents(events)));
  const words = text.indicators.events;
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return {
    id: 'world',
    headline: words.headline(
      { first, last },
      total,
      rows.filter(({ events }) => events.length > 0).length,
      rows.length,
    ),
    subtitle: words.subtitle(first, last),
    description: words.description,
    picture: {
      kind: 'rows',
      plot: {
        columns: { label: text.records.country, value: words.events },
        ticks: toLinearScale(0, most).ticks.filter(({ label }) => !label.includes('.')),
        references: [],
        histogram: null,
        groups: [
          {
            label: null,
            rows: rows.map(({ iso3, name, events }) =>
              toPlotRow({
                label: name,
                address: countryAddress(iso3),
                bars: stackBars([{ kind: 'score', value: countEvents(events) }], most),
                value: String(countEvents(events)),
                description: words.row(name, countEvents(events), listYears(events)),
              }),
            ),
          },
        ],
        key: [],
      },
    },
    table: {
      columns: toColumns([text.records.country, words.events, words.years], [1]),
      rows: rows.map(({ iso3, name, events }) => ({
        label: name,
        address: countryAddress(iso3),
        cells: [String(countEvents(events)), listYears(events) || text.site.dash],
      })),
    },
    csv: toFigureCsv(
      rows.map(({ iso3, name, events }) => ({
        iso3,
        country: name,
        indicator: entry.id,
        events: countEvents(events),
        years: listYears(events),
      })),
    ),
  };
}

interface YearOfEvents {
  readonly year: number;
  readonly count: number;
}

/** The years with an event, the earliest first: a row of 0 stands where the list has another kind only. */
function listEvents(series: ReadonlyMap<number, number> | undefined): readonly YearOfEvents[] {
  return [...(series ?? [])]
    .map(([year, count]) => ({ year, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.year - b.year);
}

function countEvents(events: readonly YearOfEvents[]): number {
  return events.reduce((sum, { count }) => sum + count, 0);
}

/** "2012, 2020 (2)". */
function listYears(events: readonly YearOfEvents[]): string {
  return events
    .map(({ year, count }) => (count === 1 ? String(year) : `${String(year)} (${String(count)})`))
    .join(', ');
}
