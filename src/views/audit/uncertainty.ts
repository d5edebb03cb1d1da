/** Step 7: how far the scores depend on evidence and on choices. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatScore } from '#model/format.ts';
import type { UncertaintyMethod } from '#model/uncertainty-method.ts';
import {
  findLeadingGroup,
  type GroupShare,
  type SensitivityBook,
  type SpreadSources,
} from '#scoring/audit/group-sensitivity.ts';
import type { DrawBook } from '#scoring/draw-book.ts';
import type { Interval } from '#scoring/inputs.ts';
import { DRAW_GROUPS, type DrawGroup } from '#scoring/uncertainty/draw-seed.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { AuditedCountry, AuditInput } from './audit-input.ts';
import { formatEnds, toPointFigure, type PointRow } from './point-figure.ts';
import { findMedian } from './normalisation.ts';
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

/** Of each group of what is drawn, the share of every country's spread that comes from it. */
export function toSensitivityFigure(
  score: 'credibility' | 'protectionGap',
  book: SensitivityBook,
  countries: readonly Pick<AuditedCountry, 'iso3' | 'name'>[],
): Figure {
  const own = words.sensitivity;
  const sources = book[score];
  const names = new Map(countries.map(({ iso3, name }) => [iso3, name]));
  return toPointFigure({
    id: `sensitivity-${score === 'credibility' ? 'credibility' : 'gap'}`,
    headline: describeLeaders(sources, own.of[score]),
    subtitle: own.subtitle(book.rows, book.seed),
    description: own.description,
    rowHead: own.group,
    valueHead: own.median,
    scale: toLinearScale(0, 1),
    references: [],
    key: [
      { kind: 'other', label: own.country },
      { kind: 'score', label: own.median },
    ],
    columns: [own.median, own.least, own.most],
    groups: [{ label: null, rows: DRAW_GROUPS.map((group) => toGroupRow(group, sources, names)) }],
  });
}

function toGroupRow(
  group: DrawGroup,
  sources: readonly SpreadSources[],
  names: ReadonlyMap<string, string>,
): PointRow {
  const own = words.sensitivity;
  const shares = sources.flatMap(({ iso3, groups }) =>
    groups
      .filter((share) => share.group === group)
      .map(({ total }) => ({ name: names.get(iso3) ?? iso3, total })),
  );
  const sorted = shares.toSorted((a, b) => a.total - b.total);
  const median = findMedian(shares.map(({ total }) => total));
  const value = median === null ? text.site.dash : formatDecimal(median, 2);
  const [least, most] = [sorted[0], sorted.at(-1)].map((share) =>
    share ? own.end(formatDecimal(share.total, 2), share.name) : text.site.dash,
  );
  return {
    label: words.names[group],
    address: null,
    points: [
      ...shares.map(({ total }) => ({ value: total, kind: 'other' as const })),
      ...(median === null ? [] : [{ value: median, kind: 'score' as const }]),
    ],
    interval: null,
    value,
    description: own.row(words.names[group], value),
    cells: [value, least ?? text.site.dash, most ?? text.site.dash],
    csv: {
      group,
      countries: shares.length,
      medianTotal: median,
      leastTotal: sorted[0]?.total ?? null,
      greatestTotal: sorted.at(-1)?.total ?? null,
    },
  };
}

/** From which group most of the spread comes, country by country; with care where a total could lie elsewhere. */
export function describeLeaders(sources: readonly SpreadSources[], of: string): string {
  const own = words.sensitivity;
  const leaders = sources.flatMap((each) => {
    const leading = findLeadingGroup(each);
    return leading ? [{ ...leading, isClear: isClear(leading, each) }] : [];
  });
  const groups = DRAW_GROUPS.map((group) => ({
    group,
    count: leaders.filter((leader) => leader.group === group).length,
    clear: leaders.filter((leader) => leader.group === group && leader.isClear).length,
  })).sort((a, b) => b.count - a.count);
  const [most] = groups;
  if (!most || most.count === 0) return own.none;
  const name = words.sources[most.group];
  return most.clear === most.count
    ? own.headline(name, of, most.count, sources.length)
    : own.cautious(name, of, most.count, sources.length, most.clear);
}

/** True where no other group's interval reaches the leader's. */
function isClear(leading: GroupShare, { groups }: SpreadSources): boolean {
  return groups
    .filter(({ group }) => group !== leading.group)
    .every(({ interval }) => interval.total[1] < leading.interval.total[0]);
}

/** First-order and total index of every group for every country's credibility and gap. */
export function toSobolTable(
  book: SensitivityBook,
  countries: readonly Pick<AuditedCountry, 'iso3' | 'name' | 'address'>[],
): StepTable {
  const own = words.table;
  const byCode = new Map(countries.map((country) => [country.iso3, country]));
  const cell = ({ first, total }: GroupShare) =>
    own.cell(formatDecimal(first, 2), formatDecimal(total, 2));
  return {
    id: 'sobol',
    title: own.title,
    note: own.note,
    table: {
      columns: toColumns(
        [text.records.country, own.deviation, ...DRAW_GROUPS.map((group) => words.names[group])],
        [1],
      ),
      rows: book.credibility.map(({ iso3, deviation, groups }) => ({
        label: byCode.get(iso3)?.name ?? iso3,
        address: byCode.get(iso3)?.address ?? null,
        cells: [formatDecimal(deviation, 1), ...groups.map(cell)],
      })),
    },
    csv: toFigureCsv(
      (['credibility', 'protectionGap'] as const).flatMap((score) =>
        book[score].flatMap(({ iso3, deviation, groups }) =>
          groups.map(({ group, first, total, interval }) => ({
            iso3,
            score,
            standardDeviation: deviation,
            group,
            first,
            firstLow: interval.first[0],
            firstHigh: interval.first[1],
            total,
            totalLow: interval.total[0],
            totalHigh: interval.total[1],
          })),
        ),
      ),
    ),
  };
}
