/** What the record holds on a question, laid out: promised, said, found. It never says whether the question's words are true. */
import { compareText } from '#model/compare-text.ts';
import { getOwner, isDated } from './about-document.ts';
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
import { findBearing, readQuestion, type Bearing, type ReadQuestion } from './find-bearing.ts';
import type { StoodFor } from './rank-documents.ts';

export interface CheckAnswer {
  readonly question: CheckQuestion;
  readonly read: ReadQuestion;
  readonly promised: readonly PromisedLine[];
  readonly claimed: readonly ClaimedLine[];
  /** What the state itself reports on what was promised: weighs nothing. */
  readonly reported: readonly FoundLine[];
  /** What others found on each record, the newest first; the record that bears on it most first. */
  readonly found: readonly FoundLine[];
  /** Words of the records shown that stood for words of the question, each pair once. */
  readonly stoodFor: readonly StoodFor[];
  /** How many bear on it, of which the lists show the best. */
  readonly counts: { readonly promised: number; readonly claimed: number; readonly found: number };
}

/** Commitments and claims shown at most: beyond them, records only share a word or two. */
const mostRecords = 12;
/** Commitments or claims of which what was found is shown even where it holds none of the words. */
const followedRecords = 4;
const mostFound = 40;
/** What a finding gains from bearing on a record that bears on the question. */
const shareOfOwner = 0.5;

/** Documents that bear on a question and are of its days, by kind, the best first. */
export interface Gathered {
  readonly read: ReadQuestion;
  readonly bearing: readonly Bearing[];
  readonly promised: readonly number[];
  readonly claimed: readonly number[];
  readonly reported: readonly number[];
  readonly found: readonly number[];
}

export function gather(index: CheckIndex, question: CheckQuestion): Gathered {
  const { starts } = index;
  const read = readQuestion(index, question);
  const bearing = findBearing(index, read);
  const isShown = (document: number) => isDated(index, document, question);
  const records = bearing.filter(({ document }) => document < starts.findings);
  const promised = records.filter(({ document }) => document < starts.claims);
  const claimed = records.filter(({ document }) => document >= starts.claims);
  const followed = [...promised.slice(0, followedRecords), ...claimed.slice(0, followedRecords)];
  const ranked = rankFound(index, bearing, followed).filter(isShown);
  const toShown = (each: readonly Bearing[]) =>
    each.map(({ document }) => document).filter(isShown);
  return {
    read,
    bearing,
    promised: toShown(promised),
    claimed: toShown(claimed),
    reported: ranked.filter((document) => isStates(index, document)),
    found: ranked.filter((document) => !isStates(index, document)),
  };
}

/** How many bear on a question, whatever of them is laid out. */
export function countGathered({ promised, claimed, found }: Gathered): CheckAnswer['counts'] {
  return { promised: promised.length, claimed: claimed.length, found: found.length };
}

export function answerCheck(index: CheckIndex, question: CheckQuestion): CheckAnswer {
  const gathered = gather(index, question);
  const promised = gathered.promised.slice(0, mostRecords);
  const claimed = gathered.claimed.slice(0, mostRecords);
  const found = gathered.found.slice(0, mostFound);
  const laidOut = new Set([...promised, ...claimed, ...found]);
  return {
    question,
    read: gathered.read,
    promised: promised.map((document) => toPromisedLine(index, document)),
    claimed: claimed.map((document) => toClaimedLine(index, document)),
    reported: toLines(index, gathered.reported.slice(0, mostFound)),
    found: toLines(index, found),
    stoodFor: listStoodFor(gathered.bearing, laidOut),
    counts: countGathered(gathered),
  };
}

/** False where nothing at all bears on a question: then nothing is said of who looked, for it may not have been understood. */
export function hasLines({ promised, claimed, reported, found }: CheckAnswer): boolean {
  return promised.length + claimed.length + reported.length + found.length > 0;
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

/** Findings by the record on which they bear, that of the best first; the newest first on each. */
function toLines(index: CheckIndex, ranked: readonly number[]): readonly FoundLine[] {
  const byOwner = Map.groupBy(ranked, (document) => getOwner(index, document));
  return [...byOwner.values()].flatMap((documents) =>
    documents
      .map((document) => toFoundLine(index, document))
      .sort((a, b) => compareText(b.date, a.date)),
  );
}

function isStates({ file, starts }: CheckIndex, document: number): boolean {
  return document >= starts.checks
    ? file.checks.isStates[document - starts.checks] === 1
    : file.findings.isStates[document - starts.findings] === 1;
}
