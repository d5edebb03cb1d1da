import { describe, expect, test } from 'vitest';
import { getScore } from '#scoring/score-book.ts';
import { toFrozenCard, toScoreCard, writeFrame } from '#views/embed/score-card.ts';
import { readCommitted } from '../formats/make-files.ts';

const { scores, dataset } = readCommitted();
const cards = dataset.countries.map(({ iso3 }) => ({
  iso3,
  delivery: getScore(scores.countries, iso3).delivery,
  card: toScoreCard(getScore(scores.countries, iso3)),
}));

describe('the card of a country', () => {
  test('shows score, interval and coverage where the score is published', () => {
    const shown = cards.filter(({ delivery }) => delivery.status !== 'withheld');
    expect(shown.length).toBeGreaterThan(0);
    for (const { card, delivery } of shown) {
      expect(card.score).toBe(String(Math.round(delivery.mean?.delivery ?? NaN)));
      expect(card.interval).toMatch(/^90% interval \d+–\d+$/);
      expect(card.coverage).toContain(
        `${String(delivery.coveredCount)} of ${String(delivery.dueCount)} due commitments checked`,
      );
    }
  });

  test('shows no figure where the score is withheld', () => {
    const withheld = [...scores.strategies.values()]
      .filter(({ delivery }) => delivery.status === 'withheld')
      .map((score) => ({ card: toScoreCard(score) }));
    expect(withheld.length).toBeGreaterThan(0);
    for (const { card } of withheld) {
      expect([card.score, card.interval, card.track.kind]).toEqual([
        null,
        'Score withheld',
        'withheld',
      ]);
    }
  });
});

describe('the card of a release', () => {
  const frozen = {
    kind: 'country',
    id: 'SDN',
    country: 'SDN',
    basis: '0123456789ab',
    measures: { delivery: 12.5 },
    facts: {
      status: 'published',
      coveredCount: 6,
      dueCount: 9,
      certainty: 'low',
      'interval.low': 4,
      'interval.high': 27,
    },
  } as const;

  test('shows what was frozen', () => {
    expect(toFrozenCard(frozen)).toMatchObject({
      score: '13',
      interval: '90% interval 4–27',
      coverage: '6 of 9 due commitments checked by others than the state; certainty low',
    });
  });

  test('shows no figure of a score that was withheld, though one was frozen', () => {
    const facts = { ...frozen.facts, status: 'withheld' };
    expect(toFrozenCard({ ...frozen, facts })).toMatchObject({ score: null });
  });

  test('is refused where the coverage is not known', () => {
    expect(() => toFrozenCard({ ...frozen, facts: {} })).toThrow(
      'SDN says nothing of its coverage',
    );
  });
});

test('the frame has a title, and no name can end its attribute', () => {
  const frame = writeFrame('https://poc.example/embed/sdn/', 'A "B" & C');
  expect(frame).toContain('title="A &quot;B&quot; &amp; C: delivery');
  expect(frame).toContain('src="https://poc.example/embed/sdn/"');
});
