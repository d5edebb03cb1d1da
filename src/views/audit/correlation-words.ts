/** Correlations in words. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { CorrelationInterval, Pairing } from '#scoring/audit/correlation-table.ts';
import type { Figure as Statistic } from '#scoring/statistics/figure.ts';

/** A correlation or a share to two decimals, or a dash. */
export function formatStatistic(found: Statistic): string {
  return found.kind === 'figure' ? formatDecimal(found.value, 2) : text.site.dash;
}

/** The value of a statistic, or null. */
export function valueOf(found: Statistic): number | null {
  return found.kind === 'figure' ? found.value : null;
}

/** "−0.20 to 0.61", or a dash. */
export function formatCorrelations(interval: CorrelationInterval | null): string {
  return interval
    ? text.audit.ends(formatDecimal(interval.low, 2), formatDecimal(interval.high, 2))
    : text.site.dash;
}

/** True where the interval leaves no doubt on which side of nothing the correlation lies. */
export function isTold({ interval }: Pick<Pairing, 'interval'>): boolean {
  return interval !== null && (interval.low > 0 || interval.high < 0);
}
