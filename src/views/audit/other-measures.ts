/** Step 9: whether the scores go with what other measures say, and not with what they should not follow. */
import { text } from '#i18n/text.ts';
import { correlatePair, type Column, type Pairing } from '#scoring/audit/correlation-table.ts';
import { countEvidence } from '#scoring/audit/evidence-count.ts';
import { findNewestFigure } from '#scoring/audit/newest-figure.ts';
import type { StatePart } from '#scoring/audit/state-parts.ts';
import { getScore } from '#scoring/score-book.ts';
import { addresses, indicatorAddress } from '../addresses.ts';
import { listSeries, type IndicatorSeries } from '../indicators/series.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import { toPartColumn, type AuditInput } from './audit-input.ts';
import { formatCorrelations, formatStatistic, isTold, valueOf } from './correlation-words.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';
import { asFigure, type StepResult } from './step.ts';

const words = text.audit.links;

/** What a score is set beside: a column of other figures, and what is expected of them. */
export interface OtherMeasure {
  readonly label: string;
  readonly address: string | null;
  /** Years of its figures: "2021", "2019–2024"; null where they are counts of this record. */
  readonly years: string | null;
  readonly column: Column;
}

const SCORES = ['delivery', 'credibility', 'risk'] as const satisfies readonly StatePart[];

export function toLinksStep(input: AuditInput): StepResult {
  const figures = SCORES.map((score) => toLinkFigure(score, input));
  return {
    finding: words.finding(figures[0]?.headline ?? ''),
    sections: [
      ...figures.map(asFigure),
      {
        kind: 'links',
        title: words.linksTitle,
        links: [
          { label: words.links.backtest, address: addresses.backtest },
          { label: words.links.indicators, address: addresses.indicators },
        ],
      },
    ],
  };
}

function toLinkFigure(score: (typeof SCORES)[number], input: AuditInput): Figure {
  const { countries, scores } = input;
  const probability = scores.method.uncertainty.intervalProbability;
  const own = toPartColumn(score, countries);
  const pair = (measure: OtherMeasure) => ({
    measure,
    pairing: correlatePair(own, measure.column, probability),
  });
  const outside = listOutside(input, score === 'risk').map(pair);
  const attention = score === 'risk' ? [] : listEvidence(input).map(pair);
  return toPointFigure({
    id: `links-${score}`,
    headline: describeLinks(
      text.parts.names[score],
      outside.map(({ pairing }) => pairing),
      attention.map(({ pairing }) => pairing),
    ),
    subtitle: words.subtitle,
    description: words.description,
    rowHead: words.measure,
    valueHead: words.correlation,
    scale: toLinearScale(-1, 1),
    references: [{ value: 0, label: '' }],
    key: [],
    columns: [words.years, words.countries, words.correlation, words.interval],
    groups: [
      { label: words.outside, rows: outside.map(toRow) },
      ...(attention.length > 0 ? [{ label: words.attention, rows: attention.map(toRow) }] : []),
    ],
  });
}

/**
 * Series of the world that are no count of people. Where risk is looked at, those that it is made of are left out: they
 * would be set beside themselves.
 */
function listOutside(input: AuditInput, leavesOutScored: boolean): readonly OtherMeasure[] {
  return listSeries(input.basis)
    .filter(({ entry, display, variable }) => {
      const isKept = entry.scope === 'world' && display.rate === 'none';
      const isMeasure = /^vdem|^wgi/.test(entry.id) || /^wdi-(gdppc|infant)/.test(entry.id);
      return isKept && isMeasure && !(leavesOutScored && variable !== null);
    })
    .map((series) => toMeasure(series, input));
}

function toMeasure({ entry }: IndicatorSeries, input: AuditInput): OtherMeasure {
  const { basis, scores, countries } = input;
  const byCountry = basis.indicators.table.get(entry.id);
  const figures = countries.map(({ iso3 }) =>
    findNewestFigure(byCountry?.get(iso3), scores.asOf, basis.tree),
  );
  const years = figures.flatMap((found) => found?.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)].map(String);
  return {
    label: entry.label,
    address: indicatorAddress(entry.id),
    years: first === last ? (first ?? '') : `${first ?? ''}–${last ?? ''}`,
    column: { id: entry.id, values: figures.map((found) => found?.figure ?? null) },
  };
}

/** How much is written of each country. */
function listEvidence({ countries, scores }: AuditInput): readonly OtherMeasure[] {
  const counts = countries.map(({ iso3 }) => countEvidence(getScore(scores.states, iso3).score));
  return (['commitments', 'findings', 'sources', 'meanMass'] as const).map((name) => ({
    label: words.evidence[name],
    address: null,
    years: null,
    column: { id: name, values: counts.map((count) => count[name]) },
  }));
}

function toRow({ measure, pairing }: { measure: OtherMeasure; pairing: Pairing }): PointRow {
  const { spearman, interval, count } = pairing;
  const value = valueOf(spearman);
  return {
    label: measure.label,
    address: measure.address,
    points: value === null ? [] : [{ value, kind: 'score' }],
    interval,
    value: formatStatistic(spearman),
    description: words.row(measure.label, formatStatistic(spearman), formatCorrelations(interval)),
    cells: [
      measure.years ?? text.site.dash,
      String(count),
      formatStatistic(spearman),
      formatCorrelations(interval),
    ],
    csv: {
      measure: measure.column.id,
      years: measure.years,
      countries: count,
      spearman: value,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
  };
}

/** How many of the other measures a score goes with beyond chance, and whether it follows the attention that a country gets. */
export function describeLinks(
  score: string,
  outside: readonly Pick<Pairing, 'interval'>[],
  attention: readonly Pick<Pairing, 'interval'>[],
): string {
  const told = outside.filter(isTold).length;
  const first = words.headlines.outside(score, told, outside.length);
  if (attention.length === 0) return first;
  const followed = attention.filter(isTold);
  const own = words.headlines;
  if (followed.length === 0) return `${first}; ${own.notFollowed(attention.length)}`;
  const rising = followed.filter(({ interval }) => interval !== null && interval.low > 0).length;
  const way =
    rising === 0 ? own.ways.down : rising === followed.length ? own.ways.up : own.ways.both;
  return `${first}; ${own.followed(followed.length, attention.length, way)}`;
}
