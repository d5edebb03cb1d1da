/** What a release says in CHANGELOG.md of what differs from the one before. */
import { text } from '#i18n/text.ts';
import type { FrozenScore, ScoredKind } from '#model/frozen-score.ts';
import { formatDate } from '#model/format.ts';
import type { WrittenDay } from '#model/records.generated.ts';
import type { ScoreImpact } from '#scoring/change/impact.ts';
import { CHANGED_KINDS } from '#scoring/change/plain-record.ts';
import type { RecordChange } from '#scoring/change/record-changes.ts';
import { shortenReason } from '../change/cause-words.ts';
import type { ChangeReport, ReportRow } from '../change/change-report.ts';
import { escapeMarkdown } from '../change/markdown-report.ts';

const words = text.releases.changelog;
/** How many scores, causes of one score's difference, and ids of a kind are named; the others stand in the full list. */
const [MOST_SCORES, MOST_CAUSES, MOST_IDS] = [40, 3, 12];

/** A release as its changelog needs it. */
export interface ReleaseLog {
  readonly version: string;
  readonly asOf: WrittenDay;
  readonly method: string;
  readonly schema: string;
  readonly scores: readonly FrozenScore[];
  /** Null for the first release. */
  readonly since: {
    readonly version: string;
    readonly impact: ScoreImpact;
    readonly report: ChangeReport;
  } | null;
  /** Why the engine scores otherwise than before; null where it does not. */
  readonly engine: string | null;
}

/** The entry without its heading, ended by a line break. */
export function writeChangelogEntry(log: ReleaseLog): string {
  const { version, method, schema, since } = log;
  const link = `[data/releases/${version}/changes.md](data/releases/${version}/changes.md)`;
  const head = [words.versions(version, method, schema), words.frozen(countScores(log.scores))];
  if (since === null) return `${[...head, words.first].join(' ')}\n`;
  const title = (part: string) => `### ${words.since(since.version)}: ${part.toLowerCase()}`;
  const paragraphs = [
    [...head, words.whole(link)].join(' '),
    title(words.scores),
    listScores(since.report),
    title(words.records),
    listRecords(since.impact.records),
    title(words.method),
    [describeMethod(since.impact), ...describeEngine(log.engine)].join(' '),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Heading of a release: "2026.1 (as of 23 November 2026)". */
export function titleRelease(version: string, asOf: WrittenDay): string {
  return words.heading(version, formatDate(asOf));
}

/**
 * The changelog with the entry of a release: what stood under Unreleased comes under it, and Unreleased is empty again.
 * Null where the changelog has no such heading.
 */
export function addToChangelog(changelog: string, title: string, entry: string): string | null {
  const heading = '\n## Unreleased\n';
  const at = changelog.indexOf(heading);
  if (at < 0) return null;
  const [before, after] = [changelog.slice(0, at), changelog.slice(at + heading.length)];
  return `${before}${heading}\n## ${title}\n\n${entry}${after.startsWith('\n') ? '' : '\n'}${after}`;
}

/** "26 countries, 190 strategies". */
export function countScores(scores: readonly FrozenScore[]): string {
  const kinds: readonly ScoredKind[] = ['country', 'strategy', 'episode', 'commitment', 'claim'];
  return kinds
    .map((kind) => ({ kind, count: scores.filter((score) => score.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => text.releases.counts[kind](count))
    .join(', ');
}

function listScores({ sections }: ChangeReport): string {
  const { countries, strategies, episodes, commitments, claims } = text.change.sections;
  const scored: readonly string[] = [countries, strategies, episodes, commitments, claims];
  const rows = sections.flatMap((section) =>
    scored.includes(section.title) ? section.rows.filter(isMove) : [],
  );
  if (rows.length === 0) return words.noScores;
  const lines = rows.slice(0, MOST_SCORES).map((row) => `- ${describeRow(row)}`);
  return [...lines, ...countOthers(rows.length - MOST_SCORES)].join('\n');
}

/** A score in points, or the verdict on a claim. */
function isMove({ figure, difference }: ReportRow): boolean {
  return difference !== '' || figure === text.change.figures.verdict;
}

function describeRow({ subject, figure, before, after, difference, why }: ReportRow): string {
  const none = text.change.none;
  const move =
    difference === ''
      ? `${subject}, ${figure}: ${before || none} → ${after || none}`
      : words.move(subject, figure, before, after, difference);
  return escapeInLine(why === '' ? `${move}.` : `${move}: ${shortenReason(why, MOST_CAUSES)}.`);
}

function listRecords(records: readonly RecordChange[]): string {
  const count = (change: RecordChange['change']) =>
    records.filter((each) => each.change === change).length;
  const counted = words.counted(count('added'), count('changed'), count('removed'));
  const lines = (['added', 'changed', 'removed'] as const).flatMap((change) =>
    CHANGED_KINDS.flatMap((kind) => {
      const ids = records
        .filter((each) => each.change === change && each.kind === kind)
        .map(({ id }) => id);
      if (ids.length === 0) return [];
      const others = ids.length > MOST_IDS ? [`+ ${String(ids.length - MOST_IDS)}`] : [];
      const listed = [...ids.slice(0, MOST_IDS), ...others].join(', ');
      return [`- ${escapeInLine(words.ofKind(`${words.change[change]}, ${kind}`, listed))}`];
    }),
  );
  return lines.length === 0 ? counted : `${counted}\n\n${lines.join('\n')}`;
}

function describeMethod({ before, after, constants }: ScoreImpact): string {
  const moved = constants.length;
  return moved === 0 ? words.methodSame : words.methodMoved(before.method, after.method, moved);
}

function describeEngine(why: string | null): readonly string[] {
  return why === null ? [] : [escapeInLine(words.engine(why))];
}

function countOthers(count: number): readonly string[] {
  return count > 0 ? [`- ${words.others(count)}`] : [];
}

/** Escaped, but for signs that mean nothing inside a line: a changelog is read as it stands, too. */
function escapeInLine(plain: string): string {
  return escapeMarkdown(plain).replace(/\\([-+()!.'"])/g, '$1');
}
