/** How well the findings of the record are founded: pinpoints, and how far their sources were read. */
import type { Commitment, Finding } from '#model/dataset.ts';

/** Numbers of findings. */
export interface Holdings {
  readonly findings: number;
  /** With a paragraph, page or article. */
  readonly pinpointed: number;
  /** Resting on a source that was read at least in part. */
  readonly read: number;
  /** Resting on a source that was read in full. */
  readonly readInFull: number;
}

export function countHoldings(findings: readonly Pick<Finding, 'pinpoint' | 'source'>[]): Holdings {
  const count = (isCounted: (finding: (typeof findings)[number]) => boolean) =>
    findings.filter(isCounted).length;
  return {
    findings: findings.length,
    pinpointed: count(({ pinpoint }) => pinpoint !== undefined),
    read: count(({ source }) => source.access !== 'cited'),
    readInFull: count(({ source }) => source.access === 'full'),
  };
}

/** Numbers of commitments by how many kinds of observer, the host state left aside, have a finding on them. */
export interface Witnesses {
  readonly commitments: number;
  readonly none: number;
  readonly one: number;
  readonly several: number;
}

export function countWitnesses(commitments: readonly Pick<Commitment, 'findings'>[]): Witnesses {
  const kinds = commitments.map(
    ({ findings }) =>
      new Set(findings.map(({ observer }) => observer).filter((each) => each !== 'host-state'))
        .size,
  );
  return {
    commitments: kinds.length,
    none: kinds.filter((count) => count === 0).length,
    one: kinds.filter((count) => count === 1).length,
    several: kinds.filter((count) => count > 1).length,
  };
}
