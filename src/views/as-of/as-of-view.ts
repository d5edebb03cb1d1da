/** What a page shows as of a day: plain values, so that a worker can send them and a page of the build can hold them. */
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3, Level, RecordId, Verdict } from '#model/records.generated.ts';
import type { IntervalTrack } from '../mark/interval-track.ts';
import type { FlagLines, LegLine } from '../parts/flag.ts';
import type { PartLine } from '../parts/parts.ts';
import type { DayFigure } from './day-figures.ts';

/** What a page as of a day is about. */
export type AsOfSubject =
  | { readonly scope: 'country'; readonly iso3: Iso3 }
  | {
      readonly scope: 'strategy' | 'commitment';
      readonly iso3: Iso3;
      readonly id: RecordId;
    }
  | { readonly scope: 'compare' };

/** What is asked: what it is about, and as of which day. */
export type AsOfQuestion = AsOfSubject & { readonly day: IsoDay };

/** A score on one day, in words. Scores are of 100, in whole numbers; a dash where withheld. */
export interface ScoreLine {
  readonly label: string;
  /** Address within the site that the label leads to; null where there is none. */
  readonly address: string | null;
  readonly track: IntervalTrack;
  readonly score: string;
  readonly interval: string;
  /** The further columns, in their order. */
  readonly facts: readonly string[];
}

/** Scores side by side. */
export interface ScoreTable {
  readonly title: string;
  /** Of the first column, and of the further ones after score and interval. */
  readonly columns: readonly [first: string, ...facts: string[]];
  readonly lines: readonly ScoreLine[];
}

export interface AsOfCommitment {
  readonly statement: string;
  readonly address: string;
  readonly madeOn: string;
  readonly level: Level | 'unchecked';
  readonly track: IntervalTrack;
  readonly independentCount: number;
  readonly claimGap: string;
  readonly notices: readonly string[];
}

export interface AsOfFinding {
  readonly id: string;
  readonly words: string;
  /** As recorded, in whole or in part; empty where it is not known. */
  readonly date: string;
  readonly dateWords: string;
  readonly level: Level;
  readonly isReversed: boolean;
  readonly isSelfReported: boolean;
  readonly observer: string;
  readonly source: string;
  readonly sourceAddress: string;
  readonly pinpoint: string | null;
  readonly remarks: readonly string[];
}

export interface AsOfClaim {
  readonly statement: string;
  readonly address: string;
  readonly madeOn: string;
  readonly verdict: Verdict | 'unchecked';
  /** On how many checks of others than the state it rests, and how far they agree. */
  readonly basis: string;
}

/** A page as of a day. A section that is null does not belong to its kind of page; an empty one has nothing in it. */
export interface AsOfView {
  readonly day: IsoDay;
  readonly date: string;
  /** What happened on the day itself; null: nothing that is a milestone. */
  readonly happened: string | null;
  readonly sentence: string;
  /** The score then beside that of the data set's own day; of the comparison, of all. */
  readonly scores: readonly ScoreTable[];
  readonly parts: readonly PartLine[] | null;
  readonly flag: FlagLines | null;
  readonly earlySigns: readonly LegLine[] | null;
  readonly commitments: readonly AsOfCommitment[] | null;
  readonly findings: readonly AsOfFinding[] | null;
  readonly claims: readonly AsOfClaim[] | null;
  /** What is left out since it is dated later. */
  readonly later: string;
  /** The score in a sentence, as a citation has it; null where the page has none of its own. */
  readonly score: string | null;
  /** Hash of what that score rests on; null where there is none. */
  readonly basis: string | null;
  /** The scores of the day as numbers. */
  readonly figures: readonly DayFigure[];
}
