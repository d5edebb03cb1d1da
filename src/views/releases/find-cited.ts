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

/** A score that no release has as it is, and that stands in the data set of today. */
export interface FoundNow<Score> {
  readonly kind: 'now';
  readonly score: Score;
  /** False where the citation has another hash. Null where it has none. */
  readonly isSameBasis: boolean | null;
}

/**
 * Finds it by its hash first, then by its address in the release that is named, else in the last. A hash that was cited
 * from data in preparation is looked for in every release.
 * @param releases the earliest first
 * @param preparedVersion the version of the data in preparation, of which there is no release yet
 */
export function findCited<Score extends CitableScore>(
  cited: Cited,
  releases: readonly CitableRelease<Score>[],
  preparedVersion: string | null = null,
): FoundCited<Score> {
  const { version, record, basis } = cited;
  const named = releases.find((release) => release.version === version);
  const isKnown = version === null || named !== undefined || version === preparedVersion;
  if (!isKnown && basis === null) return { kind: 'no-release' };
  const inOrder = named === undefined ? releases.toReversed() : [named];
  const last = inOrder[0];
  if (last === undefined) return { kind: 'no-release' };
  const isRecord = (score: Score) => isCitedRecord(cited, score);
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

/**
 * What the data set of today says of it, where that is what was cited, or no release has the record. Null where a release
 * answers better.
 */
export function findNow<Score extends CitableScore>(
  cited: Cited,
  inRelease: FoundCited<unknown>,
  today: readonly Score[],
): FoundNow<Score> | null {
  if (inRelease.kind === 'found' && inRelease.isSameBasis !== false) return null;
  const { record, basis } = cited;
  const same = today.find((score) => score.basis === basis && isCitedRecord(cited, score));
  if (same !== undefined) return { kind: 'now', score: same, isSameBasis: true };
  if (inRelease.kind !== 'no-record' || record === null) return null;
  const score = today.find((each) => isCitedRecord(cited, each));
  if (score === undefined) return null;
  return { kind: 'now', score, isSameBasis: basis === null ? null : false };
}

function isCitedRecord({ record }: Cited, { kind, id }: CitableScore): boolean {
  return record === null || (kind === record.kind && id === record.id);
}
