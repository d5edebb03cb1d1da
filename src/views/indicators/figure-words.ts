/** Figures of open data in words: with as many digits as help, and their unit. */
import { text } from '#i18n/text.ts';
import { formatCount, formatDecimal } from '#model/format.ts';
import type { IndicatorSeries } from './series.ts';

/** A figure with about three digits that count: "12,345", "46", "3.2", "0.04", "0". */
export function formatFigure(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < 0.01) return text.indicators.underHundredth;
  if (size < 1) return formatDecimal(value, 2);
  if (size < 10) return formatDecimal(value, Number.isInteger(value) ? 0 : 1);
  return `${value < 0 ? '−' : ''}${formatCount(Math.round(size))}`;
}

/** The unit in which a series is drawn. */
export function toUnitWords({
  entry,
  display,
}: Pick<IndicatorSeries, 'entry' | 'display'>): string {
  return display.rate === 'per-million' ? text.indicators.perMillion(entry.unit) : entry.unit;
}
