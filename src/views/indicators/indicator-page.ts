/** What the page of one series shows. */
import { text } from '#i18n/text.ts';
import { formatCount, formatDate } from '#model/format.ts';
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { dataFileAddress } from '../addresses.ts';
import type { Figure } from '../plot/figure.ts';
import { isEventList, toEventFigure } from './events.ts';
import { toGoalpostView, type GoalpostView } from './goalposts.ts';
import { toPanelFigure, type PanelFigure } from './panels.ts';
import { toRole, type IndicatorRole } from './role.ts';
import { listCountries, type IndicatorSeries } from './series.ts';
import { toUnitWords } from './figure-words.ts';
import { toWorldFigure } from './world.ts';
import type { IsoDay } from '#model/partial-date.ts';

export interface IndicatorPage {
  readonly title: string;
  readonly lede: string;
  readonly role: IndicatorRole;
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly world: Figure | null;
  readonly panels: PanelFigure | null;
  readonly goalposts: GoalpostView | null;
  /** Addresses of the files as kept. */
  readonly figuresAddress: string;
  readonly aboutAddress: string;
}

export function toIndicatorPage(
  series: IndicatorSeries,
  dataset: Pick<Dataset, 'countries'>,
  basis: RiskBasis,
  asOf: IsoDay,
): IndicatorPage {
  const { entry } = series;
  const role = toRole(series, basis);
  return {
    title: entry.label,
    lede: entry.definition,
    role,
    facts: toFacts(series, role, basis),
    world: toFirstFigure(series, dataset.countries, basis, asOf),
    panels: isEventList(series) ? null : toPanelFigure(series, dataset.countries, basis, asOf),
    goalposts: toGoalpostView(series, basis),
    figuresAddress: dataFileAddress(`data/indicators/${series.dataset.id}.csv`),
    aboutAddress: dataFileAddress(`data/indicators/${series.dataset.id}.json`),
  };
}

/** Where the covered countries stand: in the world in one year, or on a list of events over all years. */
export function toFirstFigure(
  series: IndicatorSeries,
  countries: Dataset['countries'],
  basis: RiskBasis,
  asOf: IsoDay,
): Figure | null {
  return isEventList(series)
    ? toEventFigure(series, countries, basis)
    : toWorldFigure(series, countries, basis, asOf);
}

function toFacts(
  series: IndicatorSeries,
  role: IndicatorRole,
  basis: RiskBasis,
): IndicatorPage['facts'] {
  const words = text.indicators.facts;
  const { entry, dataset, variable, display } = series;
  const countries = listCountries(entry.id, basis).length;
  return [
    [words.unit, entry.unit],
    ...(display.rate === 'per-million' ? [[words.drawn, toUnitWords(series)] as const] : []),
    [words.direction, text.indicators.direction[entry.higherIs]],
    [words.sign, text.indicators.constructs[entry.construct]],
    [words.pillar, role.pillar ?? words.notScored],
    ...(variable ? [[words.lag, words.months(variable.releaseLagMonths)] as const] : []),
    [words.years, toYears(series, basis)],
    [
      words.countries,
      entry.scope === 'world' ? formatCount(countries) : words.hostStatesOnly(countries),
    ],
    [words.sourceName, entry.sourceName],
    [words.version, dataset.version],
    [words.retrieved, formatDate(dataset.retrievedOn)],
  ];
}

function toYears({ entry }: IndicatorSeries, { indicators }: RiskBasis): string {
  const byCountry = indicators.table.get(entry.id);
  const years = [...(byCountry?.values() ?? [])].flatMap((own) => [...own.keys()]);
  if (years.length === 0) return text.site.dash;
  return `${String(Math.min(...years))}–${String(Math.max(...years))}`;
}
