/**
 * The two printed pages on a country or on a decision about a mission: what was promised, what was found and who says so.
 * What does not fit is counted, and stands on the page that the brief is made from.
 */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatNoun } from '#model/format.ts';
import type { Claim, Commitment, Reply } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { toMarks, type Mark } from '../commitment/commitment-row.ts';
import { describeMarks } from '../delivery/delivery-words.ts';
import type { SetSummary } from '../delivery/set-summary.ts';
import { sortOldestFirst } from '../oldest-first.ts';
import type { Registry } from '../registry.ts';
import {
  countVerdicts,
  lengthOfPromise,
  toClaimLine,
  toPromiseLine,
  type ClaimLine,
  type PromiseLine,
} from './brief-lines.ts';
import { openNoteBook, type Note, type NoteBook } from './notes.ts';
import { fitWithin, type Fitted } from './within.ts';

/** Characters of each section that two pages of A4 hold beside one another. */
const ROOM = { promises: 1900, claims: 650, unchecked: 420, gaps: 420 } as const;

export interface SetBrief {
  /** How the undertakings were found kept, in one sentence. */
  readonly found: string;
  readonly marks: readonly Mark[];
  /** Those on which most was found, in the order in which they were made. */
  readonly promises: Fitted<PromiseLine>;
  readonly claims: Fitted<ClaimLine>;
  readonly claimCount: number;
  /** "2 contradicted, 1 unchecked"; empty without claims. */
  readonly verdicts: string;
  /** Undertakings on which nobody but the state has looked, the newest first. */
  readonly unchecked: Fitted<string>;
  /** What was looked for and not found. */
  readonly gaps: Fitted<string>;
  readonly replies: readonly Reply[];
  readonly notes: readonly Note[];
}

/** What a brief is about. */
export interface BriefSubject {
  readonly commitments: readonly Commitment[];
  readonly claims: readonly Claim[];
  readonly gaps: readonly string[];
  readonly replies: readonly Reply[];
}

/** @param notes those that the page has given out before, where its head names sources */
export function toSetBrief(
  { commitments, claims, gaps, replies }: BriefSubject,
  scores: ScoreBook,
  registry: Registry,
  notes: NoteBook = openNoteBook(),
): SetBrief {
  const isUnchecked = ({ id }: Commitment) =>
    getScore(scores.commitments, id).kind === 'not-covered';
  const checked = commitments.filter((commitment) => !isUnchecked(commitment));
  const chosen = fitWithin(byEvidence(checked, scores), ROOM.promises, (commitment) =>
    lengthOfPromise(commitment, scores),
  );
  const newestClaims = claims.toSorted((a, b) => compareText(b.madeOn, a.madeOn));
  const marks = toMarks(commitments, scores);
  // Notes are numbered in the order of reading, so the lines are made in that order too.
  const promises = sortOldestFirst(chosen.shown, ({ madeOn }) => madeOn).map((each) =>
    toPromiseLine(each, scores, notes),
  );
  const chosenClaims = fitWithin(newestClaims, ROOM.claims, lengthOfClaim);
  return {
    found: describeMarks(marks),
    marks,
    promises: { ...chosen, shown: promises },
    claims: {
      ...chosenClaims,
      shown: chosenClaims.shown.map((claim) => toClaimLine(claim, scores, registry, notes)),
    },
    claimCount: claims.length,
    verdicts: countVerdicts(claims, scores),
    unchecked: fitWithin(
      sortOldestFirst(commitments.filter(isUnchecked), ({ madeOn }) => madeOn)
        .toReversed()
        .map(({ statement }) => statement),
      ROOM.unchecked,
      (statement) => statement.length,
    ),
    gaps: fitWithin(gaps, ROOM.gaps, (gap) => gap.length),
    replies,
    notes: notes.list(),
  };
}

/** Those on which others found most first, of equal ones the newest. */
function byEvidence(commitments: readonly Commitment[], scores: ScoreBook): readonly Commitment[] {
  const countOf = ({ id }: Commitment) => getScore(scores.commitments, id).independentCount;
  return commitments.toSorted(
    (a, b) => countOf(b) - countOf(a) || compareText(b.madeOn, a.madeOn) || compareText(a.id, b.id),
  );
}

/** A claim's check has about as many characters again. */
function lengthOfClaim({ statement, checks }: Claim): number {
  return statement.length + Math.max(0, ...checks.map(({ finding }) => finding.length));
}

/** What the head of a brief says beside the score: how much was checked, and how certain the score is. */
export function toBriefFacts({
  checked,
  certainty,
}: Pick<SetSummary, 'checked' | 'certainty'>): readonly string[] {
  return [`${text.brief.checked}: ${checked}.`, `${text.brief.certainty}: ${certainty}.`];
}

/** What a section says of what it leaves out: "6 more: …"; null where it holds all. */
export function describeRest(restCount: number, one: string, many: string): string | null {
  return restCount === 0 ? null : text.brief.rest(formatNoun(restCount, one, many));
}
