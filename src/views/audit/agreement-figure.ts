/** Krippendorff's alpha with its interval, a line a field, a pair of coders, a country or a theme. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { ReliabilityMethod } from '#model/reliability-method.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import { relianceOn, type Agreement } from '#scoring/reliability/agreement.ts';
import type { Alpha } from '#scoring/reliability/krippendorff.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import { formatShare } from './count-figure.ts';
import { formatEnds, toPointFigure, type PointRow } from './point-figure.ts';

const words = text.audit.reliability;

/** A group of what was coded, with how far its coders agree. */
export interface AgreementGroup {
  readonly id: string;
  readonly label: string;
  readonly address: string | null;
  readonly agreement: Agreement;
}

/** What the groups are. */
export type GroupNoun = keyof typeof words.headlines.nouns;

/** Agreement by field: all coders, and every two of them. */
export function toFieldFigure(
  fields: readonly FieldReliability[],
  method: ReliabilityMethod,
): Figure {
  const known = fields.filter(({ all }) => all.alpha.kind === 'alpha');
  const reliable = known.filter(({ all }) => all.reliance === 'reliable').length;
  return toPointFigure({
    ...frame(method, fields.flatMap(listAlphas)),
    id: 'fields',
    headline:
      known.length === 0 ? words.headlines.none : words.headlines.fields(reliable, known.length),
    subtitle: words.overall.subtitle,
    rowHead: words.overall.rowHead,
    groups: known.map(({ field, all, pairs }) => ({
      label: words.fields[field],
      rows: [
        toRow({ id: field, label: words.allCoders, address: null, agreement: all }),
        ...pairs
          .filter(({ alpha }) => alpha.kind === 'alpha')
          .map(({ coders: [one, other], alpha }) => toPairRow(field, one, other, alpha, method)),
      ],
    })),
  });
}

/** Agreement by country or theme, the lowest first: that is where the codebook is to be sharpened. */
export function toGroupFigure(
  id: string,
  subtitle: string,
  noun: GroupNoun,
  groups: readonly AgreementGroup[],
  method: ReliabilityMethod,
): Figure {
  const ordered = groups.toSorted((a, b) => rank(a) - rank(b));
  return toPointFigure({
    ...frame(
      method,
      groups.map(({ agreement }) => agreement),
    ),
    id,
    headline: describeGroups(ordered, noun, method),
    subtitle,
    rowHead: text.records[noun],
    groups: [{ label: null, rows: ordered.map(toRow) }],
  });
}

/** How many groups can be relied on, how many of them by their whole interval, and where agreement is lowest. */
export function describeGroups(
  groups: readonly Pick<AgreementGroup, 'label' | 'agreement'>[],
  noun: GroupNoun,
  { reliableFrom }: Pick<ReliabilityMethod, 'reliableFrom'>,
): string {
  const known = groups.flatMap(({ label, agreement: { alpha, interval, reliance } }) =>
    alpha.kind === 'alpha' ? [{ label, alpha: alpha.alpha, interval, reliance }] : [],
  );
  const [lowest] = known.toSorted((a, b) => a.alpha - b.alpha);
  if (!lowest) return words.headlines.none;
  const reliable = known.filter(({ reliance }) => reliance === 'reliable');
  const sure = reliable.filter(({ interval }) => interval && interval.low >= reliableFrom);
  return words.headlines.groups({
    sure: sure.length === 0 ? text.site.none : String(sure.length),
    reliable: reliable.length,
    all: words.headlines.nouns[noun](known.length),
    lowest: lowest.label,
    alpha: formatDecimal(lowest.alpha, 2),
  });
}

function frame(
  method: ReliabilityMethod,
  agreements: readonly Pick<Agreement, 'alpha' | 'interval'>[],
) {
  const lows = agreements.flatMap(({ alpha, interval }) =>
    alpha.kind === 'alpha' ? [alpha.alpha, interval?.low ?? alpha.alpha] : [],
  );
  const [tentative, reliable] = [
    formatDecimal(method.tentativeFrom, 2),
    formatDecimal(method.reliableFrom, 2),
  ];
  return {
    description: words.description(tentative, reliable),
    valueHead: words.alpha,
    scale: toLinearScale(Math.min(0, ...lows), 1),
    references: [
      { value: method.tentativeFrom, label: tentative },
      { value: method.reliableFrom, label: reliable },
    ],
    key: [],
    columns: [words.alpha, words.interval, words.units, words.differing, words.reliance],
  };
}

function listAlphas({ all, pairs }: FieldReliability): Pick<Agreement, 'alpha' | 'interval'>[] {
  return [all, ...pairs.map(({ alpha }) => ({ alpha, interval: undefined }))];
}

function rank({ agreement: { alpha } }: AgreementGroup): number {
  return alpha.kind === 'alpha' ? alpha.alpha : Infinity;
}

function toRow({ id, label, address, agreement }: AgreementGroup): PointRow {
  const { alpha, interval, pairs, reliance } = agreement;
  if (alpha.kind === 'none') return toEmptyRow(id, label, address, words.noAlpha[alpha.reason]);
  const value = formatDecimal(alpha.alpha, 2);
  const ends = formatEnds(interval, (each) => formatDecimal(each, 2));
  return {
    label,
    address,
    points: [{ value: alpha.alpha, kind: 'score' }],
    interval: interval ?? null,
    value,
    description: words.row(label, value, ends),
    cells: [
      value,
      ends,
      String(alpha.units),
      formatShare(pairs.differing, pairs.pairs),
      reliance ? words.reliances[reliance] : text.site.dash,
    ],
    csv: {
      of: id,
      alpha: alpha.alpha,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      units: alpha.units,
      pairs: pairs.pairs,
      pairsThatDiffer: pairs.differing,
      reliance: reliance ?? null,
    },
  };
}

/** Two coders by themselves have no interval of their own. */
function toPairRow(
  field: string,
  one: string,
  other: string,
  alpha: Alpha,
  method: ReliabilityMethod,
): PointRow {
  const label = words.pair(one.toUpperCase(), other.toUpperCase());
  return toRow({
    id: `${field} ${one} ${other}`,
    label,
    address: null,
    agreement: {
      alpha,
      interval: undefined,
      reliance: alpha.kind === 'alpha' ? relianceOn(alpha.alpha, method) : undefined,
      pairs: { pairs: 0, differing: 0 },
      codingError: undefined,
    },
  });
}

function toEmptyRow(id: string, label: string, address: string | null, reason: string): PointRow {
  const { dash } = text.site;
  return {
    label,
    address,
    points: [],
    interval: null,
    value: dash,
    description: `${label}: ${reason}`,
    cells: [dash, dash, dash, dash, reason],
    csv: {
      of: id,
      alpha: null,
      low: null,
      high: null,
      units: null,
      pairs: null,
      pairsThatDiffer: null,
      reliance: null,
    },
  };
}
