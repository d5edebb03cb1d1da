/** Every release with its pages and with what became of its scores. Made once a build. */
import { readSchemas } from '#dataset/read-files.ts';
import { getRiskBasis } from '#dataset/dataset.ts';
import { readReleaseNotes, takeWithdrawn } from '#dataset/releases/read-notes.ts';
import { readFrozenSide, readRelease, type Release } from '#dataset/releases/read-release.ts';
import { listReleases } from '#dataset/releases/release-files.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import { getIsoDay } from '#model/partial-date.ts';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import { scoreKey } from '#scoring/release/compare-frozen.ts';
import { toFrozenScores } from '#scoring/release/frozen-scores.ts';
import { prepareSince, type ScoreSince } from '#scoring/release/since-release.ts';
import { toBarePage, toFrozenPages } from '#views/releases/frozen/frozen-pages.ts';
import type { FrozenPage } from '#views/releases/frozen/page-shape.ts';
import {
  frozenAddress,
  latestAddress,
  type FrozenRecords,
} from '#views/releases/record-address.ts';
import { getSite } from '../_site.ts';

/** A release as the site shows it. */
export interface ShownRelease {
  readonly release: Release;
  readonly pages: readonly FrozenPage[];
  readonly notes: readonly ReleaseNoteRow[];
  /** What was withdrawn from it since: its words are left out of the pages. */
  readonly withdrawn: readonly ReleaseNoteRow[];
  /** By `kind id`; empty where this version cannot read the frozen records. */
  readonly since: ReadonlyMap<string, ScoreSince>;
}

let current: readonly FrozenScore[] | undefined;

/** Every score of the data set, as a release would freeze it now. */
export function getCurrentScores(): readonly FrozenScore[] {
  const { scores, draws } = getSite();
  current ??= toFrozenScores({ basis: getCurrentBasis(), scores, draws });
  return current;
}

function getCurrentBasis() {
  const { dataset, scores } = getSite();
  return { dataset, risk: getRiskBasis(), asOf: scores.asOf };
}

let shown: readonly ShownRelease[] | undefined;

/** All releases, the latest first. */
export function getReleases(): readonly ShownRelease[] {
  shown ??= readAll();
  return shown;
}

/** A page of today as it stands in the last release that has it. */
export interface FrozenRecord {
  readonly version: string;
  readonly address: string;
  /** Hash of what its score rests on there; null where it has none. */
  readonly basis: string | null;
}

let frozen: ReadonlyMap<string, FrozenRecord> | undefined;

/** The frozen page of an address of today, in the last release; null where that has none. */
export function findFrozen(address: string): FrozenRecord | null {
  frozen ??= new Map(getReleases().slice(0, 1).flatMap(listFrozen));
  return frozen.get(address) ?? null;
}

function listFrozen({ release, pages }: ShownRelease) {
  const { version } = release.manifest;
  const bases = new Map(release.scores.map((score) => [scoreKey(score), score.basis]));
  return pages.map(({ kind, id }): readonly [string, FrozenRecord] => {
    const basis = bases.get(`${kind} ${id}`) ?? null;
    return [latestAddress(kind, id), { version, address: frozenAddress(version, kind, id), basis }];
  });
}

/** Address of a page and of each place on it that has an id. */
function listPlaces({ kind, id, lists }: FrozenPage): readonly string[] {
  const address = latestAddress(kind, id);
  const entries = lists.flatMap((list) => list.entries).filter(({ page }) => page === null);
  return [address, ...entries.map((entry) => `${address}#${entry.id}`)];
}

/** Which records have a page in which release, the earliest release first. */
export function getFrozenRecords(): FrozenRecords {
  const releasesInOrder = getReleases().toReversed();
  return new Map(
    releasesInOrder.map(({ release, pages }) => [
      release.manifest.version,
      new Set(pages.flatMap(listPlaces)),
    ]),
  );
}

function readAll(): readonly ShownRelease[] {
  const versions = listReleases('data');
  const schemas = readSchemas('schemas');
  const notes = readReleaseNotes('data', schemas).value ?? [];
  const allWithdrawn = takeWithdrawn('data', schemas);
  return versions.toReversed().map((version) => {
    const release = readRelease('data', 'schemas', version);
    const side = readFrozenSide(release);
    const own = notes.filter((note) => note.version === version);
    const withdrawn = allWithdrawn.filter((row) => row.version === version);
    if (typeof side === 'string') {
      return {
        release,
        notes: own,
        withdrawn,
        pages: release.scores.map(toBarePage),
        since: new Map(),
      };
    }
    const before = { ...side, asOf: getIsoDay(side.dataset.asOf) };
    const findSince = prepareSince(before, getCurrentBasis(), getCurrentScores());
    const since = release.scores.map((score) => [scoreKey(score), findSince(score)] as const);
    return {
      release,
      notes: own,
      withdrawn,
      pages: toFrozenPages(side.dataset),
      since: new Map(since),
    };
  });
}
