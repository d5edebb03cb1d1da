/** How much of the spread of a score comes from each group of what is drawn. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import {
  findLeadingGroup,
  type GroupShare,
  type SensitivityBook,
  type SpreadSources,
} from '#scoring/audit/group-sensitivity.ts';
import { findMedian } from '#scoring/statistics/median.ts';
import { DRAW_GROUPS, type DrawGroup } from '#scoring/uncertainty/draw-seed.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { AuditedCountry } from './audit-input.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';

const words = text.audit.uncertainty;

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
    .every(({ interval }) => interval.total.high < leading.interval.total.low);
}
