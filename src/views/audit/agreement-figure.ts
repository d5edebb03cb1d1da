/** Krippendorff's alpha with its interval, a line a field, a pair of coders, a country or a theme. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import type { ReliabilityMethod } from '#model/reliability-method.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import { relianceOn, type Agreement } from '#scoring/reliability/agreement.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import { toAgreementRow, toPairRow, type AgreementGroup } from './agreement-row.ts';
import { toPointFigure } from './point-figure.ts';

const words = text.audit.reliability;

/** What the groups are. */
export type GroupNoun = keyof typeof words.headlines.nouns;

/** Agreement by field: all coders, and every two of them. */
export function toFieldFigure(fields: readonly FieldReliability[], method: Method): Figure {
  const known = fields.filter(({ all }) => all.alpha.kind === 'alpha');
  const reliable = known.filter(({ all }) => all.reliance === 'reliable').length;
  return toPointFigure({
    ...frameAgreement(method.reliability, fields.flatMap(listAlphas)),
    id: 'fields',
    headline:
      known.length === 0 ? words.headlines.none : words.headlines.fields(reliable, known.length),
    subtitle: words.overall.subtitle,
    rowHead: words.overall.rowHead,
    groups: known.map(({ field, all, pairs }) => ({
      label: words.fields[field],
      rows: [
        toAgreementRow({ id: field, label: words.allCoders, address: null, agreement: all }),
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
  method: Method,
): Figure {
  const ordered = groups.toSorted((a, b) => rank(a) - rank(b));
  return toPointFigure({
    ...frameAgreement(
      method.reliability,
      groups.map(({ agreement }) => agreement),
    ),
    id,
    headline: describeGroups(ordered, noun, method),
    subtitle,
    rowHead: text.records[noun],
    groups: [{ label: null, rows: ordered.map(toAgreementRow) }],
  });
}

/** How many groups can be relied on, how many of them by their whole interval, and where agreement is lowest. */
export function describeGroups(
  groups: readonly Pick<AgreementGroup, 'label' | 'agreement'>[],
  noun: GroupNoun,
  method: Method,
): string {
  const known = groups.flatMap(({ label, agreement: { alpha, interval, reliance } }) =>
    alpha.kind === 'alpha' ? [{ label, alpha: alpha.alpha, interval, reliance }] : [],
  );
  const [lowest] = known.toSorted((a, b) => a.alpha - b.alpha);
  if (!lowest) return words.headlines.none;
  const reliable = known.filter(({ reliance }) => reliance === 'reliable');
  const sure = reliable.filter(
    ({ interval }) => interval && relianceOn(interval.low, method) === 'reliable',
  );
  return words.headlines.groups({
    sure: sure.length === 0 ? text.site.none : String(sure.length),
    reliable: reliable.length,
    all: words.headlines.nouns[noun](known.length),
    lowest: lowest.label,
    alpha: formatDecimal(lowest.alpha, 2),
  });
}

/** What every figure of agreement has: the lines, the scale, the columns. */
export function frameAgreement(
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
