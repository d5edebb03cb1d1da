/** Everything of a release but the writing of it, or what stands in its way. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataFolder } from '#dataset/dataset.ts';
import { readHistory } from '#dataset/history.ts';
import { readSide } from '#dataset/read-side.ts';
import { hashEngine } from '#dataset/releases/engine-hash.ts';
import { freezeData } from '#dataset/releases/freeze-data.ts';
import { readFrozenSide, readRelease } from '#dataset/releases/read-release.ts';
import {
  CHANGES,
  listReleases,
  MANIFEST,
  RELEASES,
  SCORES,
} from '#dataset/releases/release-files.ts';
import { findVersionFault } from '#dataset/releases/version-fault.ts';
import {
  hashManifest,
  layOutRelease,
  removeFolder,
  writeManifest,
  type ReleaseHead,
  type ReleaseTexts,
} from '#dataset/releases/write-release.ts';
import { writeFrozenScores, type FrozenScore } from '#model/frozen-score.ts';
import { compareVersions, toTag } from '#model/release-version.ts';
import type { WrittenDay } from '#model/records.generated.ts';
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import { findFrozenDifferences } from '#scoring/release/compare-frozen.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { titleRelease, writeChangelogEntry } from '#views/releases/changelog-entry.ts';
import { toMarkdown } from '#views/change/markdown-report.ts';
import { toHistoryEntry, type HistoryEntry } from '#views/history/history-entry.ts';
import { findUnrecorded } from '#views/history/unrecorded.ts';
import { comparePrevious, type SincePrevious } from './compare-previous.ts';
import { findUncommitted, hasTag } from './git-tree.ts';
import { scoreSide } from './score-side.ts';

const [DATA, SCHEMAS] = ['data', 'schemas'];

/** What was asked for. */
export interface ReleaseRequest {
  readonly version: string;
  /** Why the engine scores otherwise; null where nobody said. */
  readonly engine: string | null;
  readonly isDry: boolean;
}

/** A release that lies ready. */
export interface PreparedRelease {
  readonly version: string;
  readonly asOf: WrittenDay;
  readonly method: string;
  /** Folder in which its files lie; null after a dry run. */
  readonly folder: string | null;
  readonly texts: ReleaseTexts;
  /** Heading and text for the changelog. */
  readonly title: string;
  readonly entry: string;
  /** What the history does not tell yet of the changes since the release before; null where it tells all. */
  readonly unrecorded: HistoryEntry | null;
}

interface Refusal {
  readonly refused: readonly string[];
}

/** Prepares a release in a folder beside the others; a dry run leaves nothing behind. */
export function prepareRelease(request: ReleaseRequest): PreparedRelease | Refusal {
  const { version, isDry } = request;
  const fault = findFirstFault(version);
  if (fault !== null) return { refused: [fault] };
  const releases = join(DATA, RELEASES);
  if (!isDry) mkdirSync(releases, { recursive: true });
  const folder = mkdtempSync(join(isDry ? tmpdir() : releases, '.incoming-'));
  const prepared = fillFolder(request, folder);
  const isKept = !isDry && !('refused' in prepared);
  if (isKept) return { ...prepared, folder };
  removeFolder(folder);
  return prepared;
}

/** What can be said before anything is scored. */
function findFirstFault(version: string): string | null {
  const uncommitted = findUncommitted();
  if (typeof uncommitted === 'string') return uncommitted;
  if (uncommitted.length > 0) {
    const listed = uncommitted.slice(0, 10).join('\n');
    return `Not everything is committed: commit it or take it back.\n${listed}`;
  }
  const { dataset, problems } = loadDataFolder(DATA);
  if (dataset === null) {
    return `The data have errors.\n${formatProblems(problems, { showWarnings: false })}`;
  }
  const fault = findVersionFault(version, listReleases(DATA), dataset.version);
  if (fault !== null || !hasTag(toTag(version))) return fault;
  return `There is a tag ${toTag(version)} already, and no release of it here: fetch the commit that it names, or delete it.`;
}

function fillFolder(
  { version, engine }: ReleaseRequest,
  folder: string,
): PreparedRelease | Refusal {
  const { side: whole, problems } = readSide(DATA, SCHEMAS);
  if (whole === null) {
    return { refused: [formatProblems(problems, { showWarnings: false })] };
  }
  const { packed, cutFrom } = freezeData(DATA, SCHEMAS);
  const scores = scoreSide(whole);
  const { asOf, method } = whole.dataset;
  const last = listReleases(DATA).at(-1);
  const previous = last === undefined ? null : readRelease(DATA, SCHEMAS, last);
  const head: ReleaseHead = {
    ...{ version, asOf, method: method.version, schema: SCHEMA_VERSION },
    engine: {
      sha256: hashEngine(join(import.meta.dirname, '../..')),
      tag: toTag(version),
      ...(engine === null ? {} : { why: engine }),
    },
    ...(last === undefined
      ? {}
      : { previous: { version: last, sha256: hashManifest(DATA, last) } }),
    cutFrom: [...cutFrom],
  };
  const first = new Map([...packed, [SCORES, writeFrozenScores(scores)]]);
  layOutRelease(folder, new Map([...first, [MANIFEST, writeManifest(head, first)]]));
  const frozen = readFrozenSide({
    ...{ manifest: { ...head, files: [], sha256: '' }, scores, folder },
    redacted: new Map(),
  });
  if (typeof frozen === 'string') return { refused: [frozen] };
  const lost = findFrozenDifferences(scores, scoreSide(frozen));
  if (lost.length > 0) return { refused: [describeLost(lost[0]?.id ?? '', lost.length)] };
  const since = previous === null ? null : comparePrevious(previous, frozen, packed, engine);
  if (since !== null && !('impact' in since)) return { refused: since };
  const unrecorded = since === null ? null : describeUnrecorded(since, { version, asOf });
  if (typeof unrecorded === 'string') return { refused: [unrecorded] };
  return { ...finish({ head, scores, first, since, folder }), unrecorded };
}

/** What is left to enter in the history; a sentence where the history cannot be read. */
function describeUnrecorded(
  { version: last, impact }: SincePrevious,
  { version, asOf }: { readonly version: string; readonly asOf: WrittenDay },
): HistoryEntry | null | string {
  const history = readHistory(DATA, SCHEMAS);
  if (history.kind === 'refused') return history.faults.join('\n');
  const whole = toHistoryEntry(impact, { date: asOf, why: `Release ${version}.` });
  return findUnrecorded(whole, history.entries, (each) => compareVersions(each, last) > 0);
}

/** Adds what differs from the release before, and with it the manifest. */
function finish({
  head,
  scores,
  first,
  since,
  folder,
}: {
  readonly head: ReleaseHead;
  readonly scores: readonly FrozenScore[];
  readonly first: ReleaseTexts;
  readonly since: SincePrevious | null;
  readonly folder: string;
}): Omit<PreparedRelease, 'unrecorded'> {
  const { version, asOf, method, schema, engine } = head;
  const entry = writeChangelogEntry({
    ...{ version, asOf, method, schema, scores, since },
    engine: engine.why ?? null,
  });
  const title = titleRelease(version, asOf);
  const limits = { rows: Infinity, characters: Infinity };
  const changes = since === null ? `${entry}` : toMarkdown(since.report, limits);
  const texts = new Map(first);
  texts.set(CHANGES.text, `# ${title}\n\n${changes}`);
  if (since !== null) texts.set(CHANGES.report, `${JSON.stringify(since.report, null, 1)}\n`);
  texts.set(MANIFEST, writeManifest(head, texts));
  layOutRelease(folder, texts);
  return { version, asOf, method, folder: null, texts, title, entry };
}

function describeLost(id: string, count: number): string {
  return `From what would be frozen, ${String(count)} figures come out otherwise than from data/, the first of ${id}: this is a fault of the code that freezes, in src/dataset/releases/.`;
}
