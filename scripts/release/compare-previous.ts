/** What differs from the release before, and what of it stands in the way of a new one. */
import { PACKED } from '#dataset/releases/release-files.ts';
import {
  readFrozenSide,
  readPacked,
  type FrozenSide,
  type Release,
} from '#dataset/releases/read-release.ts';
import { packData } from '#dataset/packed-data.ts';
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import { measureImpact, type ScoreImpact } from '#scoring/change/impact.ts';
import { findCauselessMoves } from '#scoring/release/causeless.ts';
import { findFrozenDifferences } from '#scoring/release/compare-frozen.ts';
import type { ChangeReport } from '#views/change/change-report.ts';
import { toImpactReport } from '#views/change/impact-report.ts';
import { titleRecords } from '../diff/title-records.ts';
import { scoreSide, toBasis } from './score-side.ts';

/** All that differs from the release before. */
export interface SincePrevious {
  readonly version: string;
  readonly impact: ScoreImpact;
  readonly report: ChangeReport;
}

/**
 * Compares with the release before; sentences that say what stands in the way, where something does.
 * @param why why the engine scores otherwise; null where nobody said
 */
export function comparePrevious(
  previous: Release,
  side: Exclude<FrozenSide, string>,
  packed: ReadonlyMap<string, string>,
  why: string | null,
): SincePrevious | readonly string[] {
  const { version } = previous.manifest;
  const before = readFrozenSide(previous);
  if (typeof before === 'string') return [before];
  const refused = [
    ...checkDay(previous, side.dataset.asOf),
    ...checkVersions(previous, side.dataset.method.version, packed),
    ...checkEngine(previous, before, why),
  ];
  if (refused.length > 0) return refused;
  const impact = measureImpact(toBasis(before), toBasis(side));
  const causeless = findCauselessMoves(impact);
  if (causeless.length > 0) {
    const named = causeless.slice(0, 10).map(({ kind, id, measure }) => `${kind} ${id} ${measure}`);
    return [
      `${String(causeless.length)} scores moved without a cause on record: ${named.join('; ')}.`,
    ];
  }
  const titleOf = titleRecords([side.dataset, before.dataset]);
  return { version, impact, report: toImpactReport(impact, { fresh: [], gone: [] }, titleOf) };
}

function checkDay({ manifest: { asOf, version } }: Release, day: string): readonly string[] {
  if (day >= asOf) return [];
  return [`data/dataset.json is as of ${day}, before ${asOf}, the day of ${version}.`];
}

/** What differs in method or schemas needs a version of its own. */
function checkVersions(
  previous: Release,
  method: string,
  packed: ReadonlyMap<string, string>,
): readonly string[] {
  const { manifest } = previous;
  const differs = (name: string) => packData(readPacked(previous, name)) !== packed.get(name);
  return [
    ...(manifest.method === method && differs(PACKED.method)
      ? [
          `data/method/ is not what it was in ${manifest.version}, and is still called ${method}: write a later version in its files.`,
        ]
      : []),
    ...(manifest.schema === SCHEMA_VERSION && differs(PACKED.schemas)
      ? [
          `schemas/ is not what it was in ${manifest.version}, and is still called ${SCHEMA_VERSION}: write a later version in src/model/schema-version.ts, which says which.`,
        ]
      : []),
  ];
}

/** The engine gives the scores that it gave, or somebody says why not. */
function checkEngine(
  previous: Release,
  before: Exclude<FrozenSide, string>,
  why: string | null,
): readonly string[] {
  const { version } = previous.manifest;
  const moved = findFrozenDifferences(previous.scores, scoreSide(before));
  if (moved.length > 0 && why === null) {
    const named = moved.slice(0, 10).map(({ kind, id, figure, frozen, computed }) => {
      return `${kind} ${id} ${figure}: ${String(frozen)} → ${String(computed)}`;
    });
    return [
      `The code scores the records of ${version} otherwise than it did, in ${String(moved.length)} figures: ${named.join('; ')}. Find out why; if it is right, say why with --engine "<a sentence>".`,
    ];
  }
  if (moved.length === 0 && why !== null) {
    return [
      `--engine says why the code scores otherwise, but it gives every score of ${version} as it was: leave it out.`,
    ];
  }
  return [];
}
