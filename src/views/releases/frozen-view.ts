/** What of a release's notes and of what became of its scores belongs to one frozen page. */
import type { Dataset } from '#model/dataset.ts';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import type { ScoreSince } from '#scoring/release/since-release.ts';
import type { FrozenPage } from './frozen/page-shape.ts';
import { summariseSince, toSinceRows, type SinceRow } from './since-view.ts';

/** What is known of a release since it was made. */
export interface KnownSince {
  readonly notes: readonly ReleaseNoteRow[];
  readonly withdrawn: readonly ReleaseNoteRow[];
  /** By `kind id`; empty where this version cannot read the frozen records. */
  readonly since: ReadonlyMap<string, ScoreSince>;
}

export interface FrozenView {
  /** Whether the record still stands today. */
  readonly isThere: boolean;
  /** One sentence: whether its score moved; null where it has none, or is gone. */
  readonly summary: string | null;
  /** The scores that moved. */
  readonly rows: readonly SinceRow[];
  /** Those on the whole release, and those on this record. */
  readonly notes: readonly ReleaseNoteRow[];
  /** What was withdrawn of the record and of its entries. */
  readonly withdrawn: readonly ReleaseNoteRow[];
}

/** @param dataset the records of today, where a record without a score is looked up */
export function toFrozenView(
  { kind, id, lists }: FrozenPage,
  known: KnownSince,
  { actors }: Pick<Dataset, 'actors'>,
): FrozenView {
  const since = known.since.get(`${kind} ${id}`) ?? null;
  const own = new Set([id, ...lists.flatMap(({ entries }) => entries.map((entry) => entry.id))]);
  const isThere = kind === 'actor' ? actors.some((actor) => actor.id === id) : since?.now !== null;
  return {
    isThere,
    summary: since !== null && isThere ? summariseSince(since) : null,
    rows: since === null ? [] : toSinceRows(since),
    notes: known.notes.filter(({ record }) => record === undefined || record === id),
    withdrawn: known.withdrawn.filter(({ record = '' }) => own.has(record)),
  };
}
