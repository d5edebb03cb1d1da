/** One sentence for or against championing a strategy, with what it rests on. */
import type { Strategy } from '#model/dataset.ts';
import type { EarlySigns } from '#scoring/early-signs.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import type { Mark } from '../commitment/commitment-row.ts';
import type { Labels } from '../labels.ts';
import type { Linked } from '../linked.ts';
import type { CountryRecords } from '../registry.ts';

/** Where a sentence stands. */
export const SIDES = ['for', 'against', 'unknown'] as const;
/** One of them. */
export type Side = (typeof SIDES)[number];

/** What a sentence is about, in the order in which they are read. */
export const TOPICS = ['standing', 'delivery', 'incentives', 'design', 'shallow', 'early'] as const;
/** One of them. */
export type Topic = (typeof TOPICS)[number];

/** What a sentence rests on. */
export type Basis = Linked | Mark;

export interface Statement {
  readonly side: Side;
  readonly topic: Topic;
  readonly sentence: string;
  /** The pages, or parts of them, that show what the sentence says, at least one; a commitment with its mark. */
  readonly restsOn: readonly [Basis, ...Basis[]];
}

/** A strategy with all of the record that may be said of it. */
export interface Weighed {
  readonly strategy: Strategy;
  readonly score: CommitmentSetScore;
  /** Null where the strategy was not known by the day of the scores. */
  readonly signs: EarlySigns | null;
  readonly records: CountryRecords;
  readonly scores: ScoreBook;
  readonly labels: Labels;
}
