/** The frozen score that a citation means. */
import type { FrozenScore } from '#model/frozen-score.ts';
import type { Cited } from './parse-cited.ts';

/** What can be looked up in a release. */
export interface CitableRelease<Score extends CitableScore> {
  readonly version: string;
  readonly scores: readonly Score[];
}

/** What a score is found by. */
export type CitableScore = Pick<FrozenScore, 'kind' | 'id' | 'basis'>;

/** A frozen score that was found, or why there is none. */
export type FoundCited<Score> =
  | {
      readonly kind: 'found';
      readonly version: string;
      readonly score: Score;
      /** False where the citation has another hash: it was made between releases. Null where it has none. */
      readonly isSameBasis: boolean | null;
    }
  | { readonly kind: 'no-release' | 'no-record' | 'no-basis' };

/**
 * Finds it by its hash first, then by its address in the release that is named, else in the last. A hash that was cited
 * from data in preparation is looked for in every release.
 * @param releases the earliest first
 */
export function findCited<Score extends CitableScore>(
  cited: Cited,
  releases: readonly CitableRelease<Score>[],
): FoundCited<Score> {
  const { version, record, basis } = cited;
  const named = releases.find((release) => release.version === version);
  if (version !== null && named === undefined && basis === null) return { kind: 'no-release' };
  const inOrder = named === undefined ? releases.toReversed() : [named];
  const last = inOrder[0];
  if (last === undefined) return { kind: 'no-release' };
  const isRecord = (score: Score) =>
    record === null || (score.kind === record.kind && score.id === record.id);
  for (const release of inOrder) {
    const score = release.scores.find((each) => each.basis === basis && isRecord(each));
    if (score !== undefined) {
      return { kind: 'found', version: release.version, score, isSameBasis: true };
    }
  }
  if (record === null) return { kind: 'no-basis' };
  const score = last.scores.find(isRecord);
  if (score === undefined) return { kind: 'no-record' };
  return {
    ...{ kind: 'found', version: last.version, score },
    isSameBasis: basis === null ? null : false,
  };
}
