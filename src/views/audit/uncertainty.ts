/** Step 7: how far the scores depend on evidence and on choices. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatScore } from '#model/format.ts';
import type { UncertaintyMethod } from '#model/uncertainty-method.ts';
import type { DrawBook } from '#scoring/draw-book.ts';
import type { Interval } from '#scoring/inputs.ts';
import { findMedian } from '#scoring/statistics/median.ts';
import { DRAW_GROUPS, type DrawGroup } from '#scoring/uncertainty/draw-seed.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { AuditedCountry, AuditInput } from './audit-input.ts';
import { formatEnds, toPointFigure, type PointRow } from './point-figure.ts';
import { toSensitivityFigure } from './sensitivity-figure.ts';
import { toSobolTable } from './sobol-table.ts';
import { asFigure, asTable, type StepResult, type StepTable } from './step.ts';

const words = text.audit.uncertainty;

export function toUncertaintyStep(input: AuditInput): StepResult {
  const { countries, draws, sensitivity, scores } = input;
  const { uncertainty } = scores.method;
  const credibility = toSensitivityFigure('credibility', sensitivity, countries);
  return {
    finding: words.finding(draws.draws, draws.seed, credibility.headline),
    sections: [
      asTable(toGroupTable(uncertainty)),
      asFigure(toIntervalFigure(countries, draws)),
      asFigure(credibility),
      asFigure(toSensitivityFigure('protectionGap', sensitivity, countries)),
      asTable(toSobolTable(sensitivity, countries)),
    ],
  };
}

/** What is drawn, group by group, and from where. */
export function toGroupTable(method: UncertaintyMethod): StepTable {
  const own = words.groups;
  const said: Readonly<Record<DrawGroup, string>> = {
    weights: own.weights(method.concentration),
    evidence: own.evidence(formatDecimal(method.judgementShiftProbability, 1)),
    reliability: own.reliability(
      formatDecimal(method.reliabilityFactorLow, 2),
      formatDecimal(method.reliabilityFactorHigh, 2),
      Object.values(method.halfLifeMonths),
    ),
    aggregation: own.aggregation(method.aggregations),
    goalposts: own.goalposts,
  };
  return {
    id: 'groups',
    title: own.title,
    note: own.note(method.draws, method.sobolRows, method.seed),
    table: {
      columns: toColumns(own.columns, []),
      rows: DRAW_GROUPS.map((group) => ({
        label: words.names[group],
        address: null,
        cells: [said[group]],
      })),
    },
    csv: toFigureCsv(DRAW_GROUPS.map((group) => ({ group, drawn: said[group] }))),
  };
}

/** Credibility and protection gap of each country with their intervals. */
export function toIntervalFigure(
  countries: readonly AuditedCountry[],
  { countries: intervals }: Pick<DrawBook, 'countries'>,
): Figure {
  const own = words.intervals;
  const rowsOf = (part: 'credibility' | 'protectionGap') =>
    countries
      .flatMap((country) => {
        const score = country.scores[part];
        const interval = intervals.get(country.iso3)?.[part] ?? null;
        return score === null || interval === null ? [] : [{ country, score, interval, part }];
      })
      .sort((a, b) => b.score - a.score);
  const groups = [rowsOf('credibility'), rowsOf('protectionGap')];
  const widths = (groups[0] ?? []).map(({ interval }) => interval.high - interval.low);
  const median = findMedian(widths);
  return toPointFigure({
    id: 'intervals',
    headline: median === null ? own.none : own.headline(formatScore(median), widths.length),
    subtitle: own.subtitle,
    description: own.description(countries.length - widths.length),
    rowHead: text.records.country,
    valueHead: own.score,
    scale: toLinearScale(0, 100),
    references: [],
    key: [],
    columns: [own.score, own.interval],
    groups: groups.map((rows, at) => ({
      label: text.parts.names[at === 0 ? 'credibility' : 'protectionGap'],
      rows: rows.map(({ country, score, interval, part }) =>
        toIntervalRow(country, score, interval, part),
      ),
    })),
  });
}

function toIntervalRow(
  { name, address, iso3 }: AuditedCountry,
  score: number,
  interval: Interval,
  part: string,
): PointRow {
  const ends = formatEnds(interval, formatScore);
  return {
    label: name,
    address,
    points: [{ value: score, kind: 'score' }],
    interval,
    value: formatScore(score),
    description: words.intervals.row(name, formatScore(score), ends),
    cells: [formatScore(score), ends],
    csv: { iso3, score: part, value: score, low: interval.low, high: interval.high },
  };
}
