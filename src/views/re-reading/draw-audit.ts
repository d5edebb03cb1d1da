/** Draws what an audit re-reads: the same share of every country's findings, and of its checks. */
import { compareText } from '#model/compare-text.ts';
import { shuffle } from '#scoring/random/permutation.ts';
import { hashName, openStream } from '#scoring/random/stream.ts';
import type { AuditItem } from './audit-item.ts';

/** What is to be drawn. */
export interface AuditDraw {
  /** Share of each country's findings and of its checks, above 0 and up to 1. */
  readonly share: number;
  /** Whole number: the same seed draws the same rows of the same record. */
  readonly seed: number;
}

/**
 * The drawn rows by country, findings before checks, in the order of their ids. Each country gives its share, rounded
 * to the nearest whole number, and at least one of a kind that it has: so no country goes unread.
 */
export function drawAudit(
  items: readonly AuditItem[],
  { share, seed }: AuditDraw,
): readonly AuditItem[] {
  const strata = Map.groupBy(items, ({ country, kind }) => `${country} ${kind}`);
  return [...strata]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([stratum, own]) => drawStratum(stratum, own, share, seed))
    .toSorted((a, b) => compareText(toKey(a), toKey(b)));
}

function drawStratum(
  stratum: string,
  items: readonly AuditItem[],
  share: number,
  seed: number,
): readonly AuditItem[] {
  // By id, so that where a record stands in its file has no bearing on the draw.
  const sorted = items.toSorted((a, b) => compareText(a.item, b.item));
  const order = Int32Array.from(sorted.keys());
  shuffle(openStream([seed, hashName('audit'), hashName(stratum), 1]), order);
  const count = Math.max(1, Math.round(share * sorted.length));
  return [...order.slice(0, count)].flatMap((at) => sorted[at] ?? []);
}

function toKey({ country, kind, item }: AuditItem): string {
  return `${country} ${kind === 'finding' ? 0 : 1} ${item}`;
}
