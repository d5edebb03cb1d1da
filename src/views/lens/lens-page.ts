/**
 * A country as one type of mission would see it: threats and commitments in the order in which they bear on it, each with
 * the reason. A lens reorders and explains; it changes no score, and leaves nothing out.
 */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatShortDate } from '#model/format.ts';
import type { Commitment, Risk } from '#model/dataset.ts';
import type { LensBasis, MissionLens, Theme, ThreatClass } from '#model/records.generated.ts';
import { THEMES, THREAT_CLASSES } from '#model/score-terms.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { toCommitmentRow, type CommitmentRow } from '../commitment/commitment-row.ts';
import { sortOldestFirst } from '../oldest-first.ts';
import type { CountryRecords } from '../registry.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';

/** A class of threat in its place. */
export interface LensThreatLine {
  readonly threat: ThreatClass;
  /** Null where the lens does not name it. */
  readonly why: string | null;
  /** What the country's record holds of it, in words. */
  readonly facts: string;
  /** How many commitments answer it by their theme, in words. */
  readonly answered: string;
}

/** The commitments of a theme in its place. */
export interface LensThemeGroup {
  readonly theme: Theme;
  readonly why: string | null;
  /** Oldest first, as on the country's page. */
  readonly rows: readonly CommitmentRow[];
}

export interface LensPage {
  readonly threats: readonly LensThreatLine[];
  /** Threats that the lens does not name. */
  readonly otherThreats: readonly LensThreatLine[];
  readonly groups: readonly LensThemeGroup[];
  /** Commitments of themes that the lens does not name; themes without any are left out. */
  readonly otherGroups: readonly LensThemeGroup[];
  /** The country's delivery, which no lens moves. */
  readonly summary: SetSummary;
}

const words = text.lens;

export function toLensPage(
  lens: Readonly<MissionLens>,
  records: CountryRecords,
  scores: ScoreBook,
): LensPage {
  const named = lens.threats.map(({ threat, ...entry }) => ({ threat, why: describeWhy(entry) }));
  const others = THREAT_CLASSES.filter((threat) =>
    lens.threats.every((entry) => entry.threat !== threat),
  ).map((threat) => ({ threat, why: null }));
  const toLine = (entry: Pick<LensThreatLine, 'threat' | 'why'>) =>
    toThreatLine(entry, records, scores);
  const toGroup = (theme: Theme, why: string | null): LensThemeGroup => ({
    theme,
    why,
    rows: listRows(records.commitments, theme, scores),
  });
  const unnamed = THEMES.filter((theme) => lens.themes.every((entry) => entry.theme !== theme));
  return {
    threats: named.map(toLine),
    otherThreats: others.map(toLine),
    groups: lens.themes.map(({ theme, ...entry }) => toGroup(theme, describeWhy(entry))),
    otherGroups: unnamed.map((theme) => toGroup(theme, null)).filter(({ rows }) => rows.length > 0),
    summary: toSetSummary(getScore(scores.countries, records.country.iso3), scores.method),
  };
}

/** A reason with what it rests on: "It has few people. (stated, p. 6)". */
export function describeWhy(entry: {
  readonly reason: string;
  readonly basis: LensBasis;
  readonly pages: string;
}): string {
  return words.why(entry.reason, words.basis[entry.basis], entry.pages);
}

function toThreatLine(
  { threat, why }: Pick<LensThreatLine, 'threat' | 'why'>,
  { risks, commitments }: CountryRecords,
  { method }: ScoreBook,
): LensThreatLine {
  const facts = risks.filter((risk) => risk.threat === threat);
  const answering = commitments.filter(({ theme }) =>
    method.threatsAnswered[theme].includes(threat),
  );
  return {
    threat,
    why,
    facts: describeFacts(facts),
    answered: words.page.answered(answering.length),
  };
}

function describeFacts(facts: readonly Risk[]): string {
  const gravest = Math.max(0, ...facts.map(({ severity }) => severity ?? 0));
  const newest = facts
    .map(({ date }) => date)
    .toSorted(compareText)
    .at(-1);
  return words.page.facts(
    facts.length,
    gravest === 0 ? null : (text.records.severity[gravest] ?? null),
    newest === undefined ? null : formatShortDate(newest),
  );
}

function listRows(
  commitments: readonly Commitment[],
  theme: Theme,
  scores: ScoreBook,
): readonly CommitmentRow[] {
  const own = commitments.filter((commitment) => commitment.theme === theme);
  return sortOldestFirst(own, ({ madeOn }) => madeOn).map((commitment) =>
    toCommitmentRow(commitment, scores),
  );
}
