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
import { formatDate, formatDecimal } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { ScoreBasis } from '#scoring/change/state-side.ts';
import { findFrozenDifferences, scoreKey } from '#scoring/release/compare-frozen.ts';
import { prepareSince } from '#scoring/release/since-release.ts';
import { findCited, type FoundCited } from '#views/releases/find-cited.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import { summariseSince, toSinceRows } from '#views/releases/since-view.ts';
import { scoreBasis, toBasis } from '../release/score-side.ts';

const words = text.releases.verify;
const [DATA, SCHEMAS] = ['data', 'schemas'];

/** What was found, line by line, and the exit code. */
export interface Verified {
  readonly code: 0 | 1 | 2 | 3;
  readonly lines: readonly string[];
}

type Found = Extract<FoundCited<FrozenScore>, { readonly kind: 'found' }>;

/** Verifies what was cited against the releases of the working folder. */
export function verifyCited(cited: Cited): Verified {
  const versions = listReleases(DATA);
  if (versions.length === 0) return { code: 2, lines: [words.noReleases] };
  // An altered release may be one that cannot be read.
  const withdrawn = readWithdrawn(DATA, readSchemas(SCHEMAS)).value ?? [];
  const altered = checkReleases(DATA, withdrawn).map(({ file, found }) => `  ${file}: ${found}`);
  if (altered.length > 0) return { code: 1, lines: [words.altered, ...altered] };
  const releases = versions.map((version) => {
    const release = readRelease(DATA, SCHEMAS, version);
    return { version, scores: release.scores, release };
  });
  const found = findCited(cited, releases);
  if (found.kind !== 'found') return { code: 2, lines: [describeMissing(cited, found, versions)] };
  const release = releases.find(({ version }) => version === found.version)?.release;
  if (release === undefined) throw new Error(`No release ${found.version}.`);
  return verifyFound(cited, found, release);
}

function verifyFound(cited: Cited, found: Found, release: Release): Verified {
  const { manifest } = release;
  const head = [
    words.found(
      text.releases.kinds[found.score.kind],
      found.score.id,
      found.version,
      manifest.asOf,
    ),
    ...(cited.version === null || cited.version === found.version
      ? []
      : [words.unreleased(cited.version)]),
    ...describeScore(found.score),
    ...(release.redacted.size === 0 ? [] : [words.redacted]),
    words.files(manifest.files.length + 1),
    ...describeBasis(cited, found),
  ];
  const isEngineSame = hashEngine(join(import.meta.dirname, '../..')) === manifest.engine.sha256;
  const engine = isEngineSame ? words.engineSame : words.engineOther(manifest.engine.tag);
  const side = readFrozenSide(release);
  if (typeof side === 'string') {
    return { code: 3, lines: [...head, side, words.unread(manifest.engine.tag)] };
  }
  const basis = toBasis(side);
  const computed = scoreBasis(basis);
  const lost = findFrozenDifferences([found.score], computed);
  const differences = lost.map(
    ({ figure, frozen, computed }) => `  ${figure}: ${String(frozen)} → ${String(computed)}`,
  );
  const again = lost.length === 0 ? [words.recomputed] : [words.otherwise, ...differences];
  const since = describeSince(cited, found.score, basis);
  const isOther = found.isSameBasis === false || differsFromCitation(cited, found.score);
  const failed = lost.length === 0 ? 0 : isEngineSame ? 1 : 3;
  return { code: isOther ? 1 : failed, lines: [...head, ...again, engine, ...since] };
}

/** The score now, and why it is another; with a day in the address, against the frozen records as of that day. */
function describeSince(cited: Cited, frozen: FrozenScore, frozenBasis: ScoreBasis): string[] {
  const { side } = readSide(DATA, SCHEMAS);
  if (side === null) return [];
  const after = toBasis(side);
  const before = cited.day === null ? frozenBasis : { ...frozenBasis, asOf: getIsoDay(cited.day) };
  const then =
    cited.day === null
      ? frozen
      : (scoreBasis(before).find((each) => scoreKey(each) === scoreKey(frozen)) ?? frozen);
  const since = prepareSince(before, after, scoreBasis(after))(then);
  const day = cited.day === null ? [] : [words.onDay(cited.day), ...describeScore(then)];
  const rows = toSinceRows(since).flatMap(({ figure, before, after, difference, causes, note }) => [
    `  ${figure} ${before} → ${after}${difference === '' ? '' : ` (${difference})`}`,
    ...causes.map(({ what, points }) => `    ${points} ${what}`.trimEnd()),
    ...(note === '' ? [] : [`    ${note}`]),
  ]);
  const { version, asOf } = side.dataset;
  return [...day, words.now(version, formatDate(asOf)), `  ${summariseSince(since)}`, ...rows];
}

function describeScore({ measures, facts }: FrozenScore): readonly string[] {
  const points = Object.entries(measures).flatMap(([measure, value]) =>
    value === null ? [] : [`  ${words.score(measure, formatDecimal(value, 1))}`],
  );
  const told = ['status', 'verdict', 'reason'].flatMap((name) => {
    const value = facts[name];
    return typeof value === 'string' ? [`  ${words.score(name, value)}`] : [];
  });
  return [...points, ...told];
}

function describeBasis(cited: Cited, { score, isSameBasis }: Found): readonly string[] {
  const basis =
    isSameBasis === null
      ? words.basisNone(score.basis)
      : isSameBasis
        ? words.basisSame(score.basis)
        : words.basisOther(cited.basis ?? '', score.basis);
  if (!differsFromCitation(cited, score)) return [basis];
  const frozen = score.measures['delivery'] ?? null;
  const said = frozen === null ? text.change.none : formatDecimal(frozen, 1);
  return [basis, words.scoreOther(String(cited.delivery), said)];
}

/** A citation has its score rounded to whole points. */
function differsFromCitation({ delivery }: Cited, { measures }: FrozenScore): boolean {
  if (delivery === null) return false;
  const frozen = measures['delivery'] ?? null;
  return frozen === null || Math.abs(frozen - delivery) > 0.5 + 1e-6;
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
