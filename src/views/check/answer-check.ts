/** What the record holds on a question, laid out: promised, said, found. It never says whether the question's words are true. */
import {
  toClaimedLine,
  toFoundLine,
  toPromisedLine,
  type ClaimedLine,
  type FoundLine,
  type PromisedLine,
} from './answer-lines.ts';
import type { CheckIndex } from './check-index.ts';
import type { CheckQuestion } from './check-question.ts';
import {
  findBearing,
  getOwner,
  isDated,
  readQuestion,
  type Bearing,
  type ReadQuestion,
} from './find-bearing.ts';
import type { StoodFor } from './rank-documents.ts';

export interface CheckAnswer {
  readonly question: CheckQuestion;
  readonly read: ReadQuestion;
  readonly promised: readonly PromisedLine[];
  readonly claimed: readonly ClaimedLine[];
  /** What the state itself reports on what was promised: weighs nothing. */
  readonly reported: readonly FoundLine[];
  /** What others found, the newest first. */
  readonly found: readonly FoundLine[];
  /** How many bear on it, of which the lists show the best. */
  /** Words of the records shown that stood for words of the question, each pair once. */
  readonly stoodFor: readonly StoodFor[];
  readonly counts: { readonly promised: number; readonly claimed: number; readonly found: number };
}

/** Commitments and claims shown at most: beyond them, records only share a word or two. */
const mostRecords = 12;
/** Commitments or claims of which what was found is shown even where it holds none of the words. */
const followedRecords = 4;
const mostFound = 40;
/** What a finding gains from bearing on a record that bears on the question. */
const shareOfOwner = 0.5;

export function answerCheck(index: CheckIndex, question: CheckQuestion): CheckAnswer {
  const read = readQuestion(index, question);
  const bearing = findBearing(index, read);
  const { starts } = index;
  const isShown = (document: number) => isDated(index, document, question);
  const records = bearing.filter(({ document }) => document < starts.findings);
  const promised = records.filter(({ document }) => document < starts.claims);
  const claimed = records.filter(({ document }) => document >= starts.claims);
  const followed = [...promised.slice(0, followedRecords), ...claimed.slice(0, followedRecords)];
  const ranked = rankFound(index, bearing, followed).filter(isShown);
  const found = ranked.filter((document) => !isStates(index, document));
  const toShown = (each: readonly Bearing[]) =>
    each.map(({ document }) => document).filter(isShown);
  const shown = { promised: toShown(promised), claimed: toShown(claimed) };
  const laidOut = {
    promised: shown.promised.slice(0, mostRecords),
    claimed: shown.claimed.slice(0, mostRecords),
    found: found.slice(0, mostFound),
  };
  return {
    question,
    read,
    promised: laidOut.promised.map((document) => toPromisedLine(index, document)),
    claimed: laidOut.claimed.map((document) => toClaimedLine(index, document)),
    reported: toNewest(
      index,
      ranked.filter((document) => isStates(index, document)),
    ),
    found: toNewest(index, found),
    stoodFor: listStoodFor(bearing, new Set(Object.values(laidOut).flat())),
    counts: {
      promised: shown.promised.length,
      claimed: shown.claimed.length,
      found: found.length,
    },
  };
}

/** Of the records laid out, words that stood for words of the question, each pair once. */
function listStoodFor(
  bearing: readonly Bearing[],
  laidOut: ReadonlySet<number>,
): readonly StoodFor[] {
  const pairs = bearing
    .filter(({ document }) => laidOut.has(document))
    .flatMap(({ stoodFor }) => stoodFor)
    .map((pair) => [`${pair.asked}=${pair.found}`, pair] as const);
  return [...new Map(pairs).values()];
}

/** Findings and checks that bear on a question by themselves, or by the records followed; the best first. */
function rankFound(
  index: CheckIndex,
  bearing: readonly Bearing[],
  followed: readonly Bearing[],
): readonly number[] {
  const scores = new Map(bearing.map(({ document, score }) => [document, score]));
  const candidates = new Set([
    ...bearing
      .map(({ document }) => document)
      .filter((document) => document >= index.starts.findings),
    ...followed.flatMap(({ document }) => index.foundOn.get(document) ?? []),
  ]);
  return [...candidates]
    .map((document) => {
      const ofOwner = scores.get(getOwner(index, document)) ?? 0;
      return { document, score: (scores.get(document) ?? 0) + shareOfOwner * ofOwner };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .map(({ document }) => document);
}

/** The best of some findings, the newest first. */
function toNewest(index: CheckIndex, documents: readonly number[]): readonly FoundLine[] {
  return documents
    .slice(0, mostFound)
    .map((document) => toFoundLine(index, document))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function isStates({ file, starts }: CheckIndex, document: number): boolean {
  return document >= starts.checks
    ? file.checks.isStates[document - starts.checks] === 1
    : file.findings.isStates[document - starts.findings] === 1;
}
