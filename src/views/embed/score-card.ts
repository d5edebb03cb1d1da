/** One country's delivery as a card on another site shows it, of the present edition or of a release. */
import { text } from '#i18n/text.ts';
import { formatScore } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import { CERTAINTIES } from '#scoring/certainty.ts';
import type { SetScore } from '#scoring/score-book.ts';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '../mark/interval-track.ts';

export interface ScoreCard {
  /** The score of 100 in figures; null where it is withheld. */
  readonly score: string | null;
  /** The interval in words, or that the score is withheld. */
  readonly interval: string;
  /** How much was checked, and how certain it is. */
  readonly coverage: string;
  readonly track: IntervalTrack;
}

/** What a card needs of a score. */
interface CardFigures {
  readonly delivery: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isWithheld: boolean;
  readonly coveredCount: number;
  readonly dueCount: number;
  readonly certainty: unknown;
}

/** The card of the present edition. */
export function toScoreCard({ delivery, certainty }: SetScore): ScoreCard {
  const { mean, status, coveredCount, dueCount } = delivery;
  return toCard({
    delivery: mean?.delivery ?? null,
    low: mean?.interval.low ?? null,
    high: mean?.interval.high ?? null,
    isWithheld: status === 'withheld',
    coveredCount,
    dueCount,
    certainty: certainty?.word,
  });
}

/**
 * The card of a release, from the score that it froze.
 * @throws where the release does not say how much was checked
 */
export function toFrozenCard({ id, measures, facts }: FrozenScore): ScoreCard {
  const { coveredCount, dueCount, status } = facts;
  if (typeof coveredCount !== 'number' || typeof dueCount !== 'number') {
    throw new TypeError(`The frozen score of ${id} says nothing of its coverage.`);
  }
  const [low, high] = [facts['interval.low'], facts['interval.high']];
  return toCard({
    delivery: measures['delivery'] ?? null,
    low: typeof low === 'number' ? low : null,
    high: typeof high === 'number' ? high : null,
    isWithheld: status === 'withheld',
    coveredCount,
    dueCount,
    certainty: facts['certainty'],
  });
}

function toCard(figures: CardFigures): ScoreCard {
  const { delivery, low, high, isWithheld, coveredCount, dueCount, certainty } = figures;
  const words = text.embed;
  const word = CERTAINTIES.find((each) => each === certainty);
  const covered = dueCount === 0 ? words.nothingDue : words.covered(coveredCount, dueCount);
  if (isWithheld || delivery === null || low === null || high === null) {
    return {
      score: null,
      interval: words.withheld,
      coverage: covered,
      track: toWithheldTrack(covered),
    };
  }
  return {
    score: formatScore(delivery),
    interval: words.interval(formatScore(low), formatScore(high)),
    coverage: word ? `${covered}; ${words.certainty(text.scores.certainty[word])}` : covered,
    track: toScoreTrack(delivery, { low, high }, null),
  };
}

/**
 * Code of a frame with a card.
 * @param address of the card, in full
 * @param country its name
 */
export function writeFrame(address: string, country: string): string {
  const title = text.embed.cardTitle(country).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    '<iframe',
    `  src="${address}"`,
    `  title="${title}"`,
    '  width="360" height="230" loading="lazy"></iframe>',
  ].join('\n');
}
