/** What the page of a country shows. */
import type { Risk, Vocabulary } from '#model/dataset.ts';
import type { ThreatClass } from '#model/records.generated.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { toClaimRow, type ClaimRow } from '../claim/claim-row.ts';
import { describeCoders } from '../delivery/coder-words.ts';
import {
  toCommitmentRow,
  toMarks,
  type CommitmentRow,
  type Mark,
} from '../commitment/commitment-row.ts';
import { toEpisodeLine, type EpisodeLine } from '../mission/episode-page.ts';
import { toActorLine, type ActorLine } from '../actor/incentive-balance.ts';
import { sortOldestFirst } from '../oldest-first.ts';
import type { CountryRecords, Registry } from '../registry.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';
import { toStrategyRow, type StrategyRow } from '../strategy/strategy-row.ts';

/** The risks on record in one class of threat; none is said. */
export interface ThreatGroup {
  readonly threat: ThreatClass;
  /** What the class covers, in a sentence. */
  readonly meaning: string;
  readonly risks: readonly Risk[];
}

export interface CountryPage {
  readonly summary: SetSummary;
  readonly coders: string | null;
  readonly marks: readonly Mark[];
  readonly commitments: readonly CommitmentRow[];
  readonly unchecked: readonly CommitmentRow[];
  readonly strategies: readonly StrategyRow[];
  readonly claims: readonly ClaimRow[];
  readonly actors: readonly ActorLine[];
  readonly threats: readonly ThreatGroup[];
  readonly episodes: readonly EpisodeLine[];
}

export function toCountryPage(
  records: CountryRecords,
  scores: ScoreBook,
  registry: Registry,
  threatClasses: Vocabulary,
): CountryPage {
  const { iso3 } = records.country;
  const commitments = sortOldestFirst(records.commitments, ({ madeOn }) => madeOn).map(
    (commitment) => toCommitmentRow(commitment, scores),
  );
  return {
    summary: toSetSummary(getScore(scores.countries, iso3), scores.method),
    coders: describeCoders(records.commitments),
    marks: toMarks(records.commitments, scores),
    commitments,
    unchecked: commitments.filter(({ level }) => level === 'unchecked'),
    strategies: sortOldestFirst(records.strategies, ({ date }) => date).map((strategy) =>
      toStrategyRow(strategy, scores, registry),
    ),
    claims: sortOldestFirst(records.claims, ({ madeOn }) => madeOn).map((claim) =>
      toClaimRow(claim, scores, registry),
    ),
    actors: records.actors.map((actor) => toActorLine(actor, scores)),
    episodes: records.episodes.map((episode) => toEpisodeLine(episode, scores, registry)),
    threats: groupThreats(records.risks, threatClasses),
  };
}

/** Every class of threat, those without a fact too: that nothing is on record is said. */
function groupThreats(risks: readonly Risk[], classes: Vocabulary): readonly ThreatGroup[] {
  return [...classes.entries()]
    .map(([id, { definition }]) => ({
      threat: id as ThreatClass, // the vocabulary's ids are the schema's closed list
      meaning: definition,
      risks: sortOldestFirst(
        risks.filter(({ threat }) => threat === id),
        ({ date }) => date,
      ),
    }))
    .sort((a, b) => b.risks.length - a.risks.length);
}
