/** What the page of a decision on a mission shows, and its line in a table. */
import { text } from '#i18n/text.ts';
import type { Commitment, Episode } from '#model/dataset.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { episodeAddress } from '../addresses.ts';
import { describeCoders } from '../delivery/coder-words.ts';
import {
  toCommitmentRow,
  toMarks,
  type CommitmentRow,
  type Mark,
} from '../commitment/commitment-row.ts';
import { flagWord } from '../parts/flag.ts';
import { getCountryName, getCountryRecords, type Registry } from '../registry.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';

export interface EpisodeLine {
  readonly episode: Episode;
  readonly address: string;
  readonly countryName: string;
  readonly marks: readonly Mark[];
  /** Null where the decision had not been taken by the day of the scores. */
  readonly summary: SetSummary | null;
  /** The flag in a word or two. */
  readonly flag: string;
}

export interface EpisodePage extends EpisodeLine {
  readonly coders: string | null;
  readonly score: CommitmentSetScore | null;
  readonly commitments: readonly CommitmentRow[];
}

export function toEpisodeLine(
  episode: Episode,
  scores: ScoreBook,
  registry: Registry,
): EpisodeLine {
  const score = scores.episodes.get(episode.id);
  return {
    episode,
    address: episodeAddress(episode.id),
    countryName: getCountryName(registry, episode.country),
    marks: toMarks(commitmentsOf(episode, score, registry), scores),
    summary: score ? toSetSummary(score, scores.method) : null,
    flag: score ? flagWord(score) : text.site.dash,
  };
}

export function toEpisodePage(
  episode: Episode,
  scores: ScoreBook,
  registry: Registry,
): EpisodePage {
  const score = scores.episodes.get(episode.id);
  const commitments = commitmentsOf(episode, score, registry);
  return {
    ...toEpisodeLine(episode, scores, registry),
    coders: describeCoders(commitments),
    score: score ?? null,
    commitments: commitments.map((commitment) => toCommitmentRow(commitment, scores)),
  };
}

function commitmentsOf(
  { country }: Episode,
  score: CommitmentSetScore | undefined,
  registry: Registry,
): readonly Commitment[] {
  const ids = new Set(score?.set.commitments.map(({ id }) => id));
  return getCountryRecords(registry, country).commitments.filter(({ id }) => ids.has(id));
}
