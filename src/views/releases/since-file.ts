/** What became of every score of a release, by column: the file that the page of changes fetches. */
import { roundTo } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { ScoreSince } from '#scoring/release/since-release.ts';
import { isWithheld } from './frozen-citation.ts';
import type { SinceFile } from './since-columns.ts';
import { summariseSince, toSinceRows } from './since-view.ts';

/** The file of a release. */
export function toSinceFile(
  { version, asOf }: { readonly version: string; readonly asOf: string },
  all: readonly ScoreSince[],
): SinceFile {
  const summaries = all.map(summariseSince);
  const sentences = [...new Set(summaries)];
  const moved = all.flatMap((since, at) => {
    const rows = toSinceRows(since);
    return rows.length === 0 ? [] : [[String(at), rows] as const];
  });
  return {
    ...{ version, asOf, sentences },
    kind: all.map(({ frozen }) => frozen.kind),
    id: all.map(({ frozen }) => frozen.id),
    basis: all.map(({ frozen }) => frozen.basis),
    delivery: all.map(({ frozen }) => publishedDelivery(frozen)),
    summary: summaries.map((summary) => sentences.indexOf(summary)),
    moved: Object.fromEntries(moved),
  };
}

/** Delivery as it is published, to one decimal; null where there is none, or where it is withheld. */
export function publishedDelivery({ measures, facts }: FrozenScore): number | null {
  const delivery = isWithheld(facts) ? null : (measures['delivery'] ?? null);
  return delivery === null ? null : roundTo(delivery, 1);
}
