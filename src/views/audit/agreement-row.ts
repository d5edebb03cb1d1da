/** One line of a figure of agreement. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import { relianceOn, type Agreement } from '#scoring/reliability/agreement.ts';
import type { Alpha } from '#scoring/reliability/krippendorff.ts';
import { formatShare } from './count-figure.ts';
import { formatEnds, type PointRow } from './point-figure.ts';

const words = text.audit.reliability;

/** A group of what was coded, with how far its coders agree. */
export interface AgreementGroup {
  readonly id: string;
  readonly label: string;
  readonly address: string | null;
  readonly agreement: Agreement;
}

/** A line of a figure of agreement; a dash and the reason where there is no alpha. */
export function toAgreementRow({ id, label, address, agreement }: AgreementGroup): PointRow {
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
    description: words.row(label, value, interval ? ends : null),
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
export function toPairRow(
  field: string,
  one: string,
  other: string,
  alpha: Alpha,
  method: Method,
): PointRow {
  const label = words.pair(one.toUpperCase(), other.toUpperCase());
  return toAgreementRow({
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
