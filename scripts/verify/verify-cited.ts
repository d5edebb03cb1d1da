/** Whether what is cited stands in a release as it was made, and what became of it. */
import { readSide } from '#dataset/read-side.ts';
import { checkReleases } from '#dataset/releases/check-releases.ts';
import { hashEngine } from '#dataset/releases/engine-hash.ts';
import { readFrozenSide, readRelease, type Release } from '#dataset/releases/read-release.ts';
import { readWithdrawn } from '#dataset/releases/read-notes.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { listReleases } from '#dataset/releases/release-files.ts';
import { join } from 'node:path';
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { Dataset } from '#model/dataset.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { ScoreBasis } from '#scoring/change/state-side.ts';
import { findFrozenDifferences } from '#scoring/release/compare-frozen.ts';
import { prepareSince } from '#scoring/release/since-release.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { findCited, findNow, type FoundCited, type FoundNow } from '#views/releases/find-cited.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import { pastDayOf } from '#views/releases/past-day.ts';
import { summariseSince, toSinceRows } from '#views/releases/since-view.ts';
import { scoreBasis, toBasis } from '../release/score-side.ts';
import { describeOtherScore, describeScore, differsFromCitation } from './describe-score.ts';
import { verifyDay } from './verify-day.ts';

const { verify: words, changed } = text.releases;
const [DATA, SCHEMAS] = ['data', 'schemas'];

/** What was found, line by line, and the exit code. */
export interface Verified {
  readonly code: 0 | 1 | 2 | 3;
  readonly lines: readonly string[];
}

type Side = NonNullable<ReturnType<typeof readSide>['side']>;
type Found = Extract<FoundCited<FrozenScore>, { readonly kind: 'found' }>;

/** Verifies what was cited against the releases of the working folder. */
export function verifyCited(cited: Cited): Verified {
  const versions = listReleases(DATA);
  if (versions.length === 0) return { code: 2, lines: [words.noReleases] };
  const { value: withdrawn, problems } = readWithdrawn(DATA, readSchemas(SCHEMAS));
  if (withdrawn === null) {
    return { code: 1, lines: formatProblems(problems, { showWarnings: false }).split('\n') };
  }
  // An altered release may be one that cannot be read.
  const altered = checkReleases(DATA, withdrawn).map(({ file, found }) => `  ${file}: ${found}`);
  if (altered.length > 0) return { code: 1, lines: [words.altered, ...altered] };
  const releases = versions.map((version) => {
    const release = readRelease(DATA, SCHEMAS, version);
    return { version, scores: release.scores, release };
  });
  const { side } = readSide(DATA, SCHEMAS);
  const version = side?.dataset.version ?? null;
  const prepared = version === null || versions.includes(version) ? null : version;
  const found = findCited(cited, releases, prepared);
  const day = pastDayOf(cited, found, {
    today: side?.dataset.asOf ?? null,
    releases: releases.map(({ release }) => release.manifest),
  });
  if (side !== null && day === null) {
    const isReleased = found.kind === 'found' && found.isSameBasis !== false;
    const now = isReleased ? null : findNow(cited, found, scoreBasis(toBasis(side)));
    if (now !== null) return verifyNow(cited, now, side.dataset, prepared === null);
  }
  if (found.kind !== 'found') return { code: 2, lines: [describeMissing(cited, found, versions)] };
  const release = releases.find((each) => each.version === found.version)?.release;
  if (release === undefined) throw new Error(`No release ${found.version}.`);
  return verifyFound(cited, day, found, release, side);
}

/** What the data of the working folder answer: no release has it as it was cited. */
function verifyNow(
  { basis }: Cited,
  { score, isSameBasis }: FoundNow<FrozenScore>,
  { version, asOf }: Dataset,
  isReleased: boolean,
): Verified {
  const said =
    isSameBasis === true
      ? changed.sameNow(score.basis, isReleased)
      : isSameBasis === false
        ? changed.otherNow(basis ?? '', score.basis)
        : changed.notReleased;
  return {
    code: isSameBasis === false ? 1 : 0,
    lines: [
      `${text.releases.kinds[score.kind]} ${score.id}`,
      words.now(version, formatDate(asOf)),
      ...describeScore(score),
      said,
    ],
  };
}

function verifyFound(
  cited: Cited,
  day: IsoDay | null,
  found: Found,
  release: Release,
  side: Side | null,
): Verified {
  const { engine } = release.manifest;
  const head = describeFound(cited, day, found, release);
  const frozen = readFrozenSide(release);
  if (typeof frozen === 'string') {
    return { code: 3, lines: [...head, frozen, words.unread(engine.tag)] };
  }
  const before = toBasis(frozen);
  const after = side === null ? null : toBasis(side);
  const again = recompute(found.score, before);
  const isEngineSame = hashEngine(join(import.meta.dirname, '../..')) === engine.sha256;
  const ofDay = day === null ? null : verifyDay(cited, day, found.score, before, after);
  const then = ofDay?.then ?? found.score;
  const lines = [
    ...head,
    ...again.lines,
    isEngineSame ? words.engineSame : words.engineOther(engine.tag),
    ...(ofDay?.lines ?? []),
    ...(after === null ? [] : describeSince(then, { ...before, asOf: day ?? before.asOf }, after)),
  ];
  const isOther =
    ofDay?.isOther ?? (found.isSameBasis === false || differsFromCitation(cited, found.score));
  const failed = again.isSame ? 0 : isEngineSame ? 1 : 3;
  return { code: isOther ? 1 : failed, lines };
}

/** What was found and in which release, with the frozen score and the hash of what it rests on. */
function describeFound(
  cited: Cited,
  day: IsoDay | null,
  found: Found,
  { manifest, redacted }: Release,
): readonly string[] {
  const { score, version } = found;
  return [
    words.found(text.releases.kinds[score.kind], score.id, version, manifest.asOf),
    ...(cited.version === null || cited.version === version
      ? []
      : [words.unreleased(cited.version)]),
    ...describeScore(score),
    ...(redacted.size === 0 ? [] : [words.redacted]),
    words.files(manifest.files.length + 1),
    // What is cited of a past day is held against that day below.
    ...(day === null ? describeBasis(cited, found) : []),
  ];
}

/** Whether the frozen records give the frozen score again, in words. */
function recompute(score: FrozenScore, frozen: ScoreBasis) {
  const differences = findFrozenDifferences([score], scoreBasis(frozen)).map(
    ({ figure, frozen, computed }) => `  ${figure}: ${String(frozen)} → ${String(computed)}`,
  );
  const isSame = differences.length === 0;
  return { isSame, lines: isSame ? [words.recomputed] : [words.otherwise, ...differences] };
}

/** The score now, and why it is another than that of the frozen records. */
function describeSince(then: FrozenScore, before: ScoreBasis, after: ScoreBasis): string[] {
  const since = prepareSince(before, after, scoreBasis(after))(then);
  const rows = toSinceRows(since).flatMap(({ figure, before, after, difference, causes, note }) => [
    `  ${figure} ${before} → ${after}${difference === '' ? '' : ` (${difference})`}`,
    ...causes.map(({ what, points }) => `    ${points} ${what}`.trimEnd()),
    ...(note === '' ? [] : [`    ${note}`]),
  ]);
  const { version, asOf } = after.dataset;
  return [words.now(version, formatDate(asOf)), `  ${summariseSince(since)}`, ...rows];
}

function describeBasis(cited: Cited, { score, isSameBasis }: Found): readonly string[] {
  const basis =
    isSameBasis === null
      ? words.basisNone(score.basis)
      : isSameBasis
        ? words.basisSame(score.basis)
        : words.basisOther(cited.basis ?? '', score.basis);
  return [basis, ...describeOtherScore(cited, score)];
}

function describeMissing(
  { version, record, basis }: Cited,
  { kind }: Exclude<FoundCited<FrozenScore>, Found>,
  versions: readonly string[],
): string {
  if (kind === 'no-release') return words.noRelease(version ?? '', versions.join(', '));
  if (kind === 'no-basis' || record === null) return words.noBasis(basis ?? '');
  return words.noRecord(record.kind, record.id, version ?? versions.at(-1) ?? '');
}
