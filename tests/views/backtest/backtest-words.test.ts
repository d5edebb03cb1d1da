import { describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { PlaceboSpread } from '#scoring/backtest/spread.ts';
import {
  describeFlagPlacebo,
  describePlacebo,
  formatShare,
} from '#views/backtest/placebo-words.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import { readMethod } from '../../scoring/read-method.ts';

const method = readMethod().backtest;

describe('what stands before any figure', () => {
  const { lead } = text.backtest;

  test('quotes the worked example as it is', () => {
    const { auc_low_score_predicts_worse: area, delong_ci_low: low } = exits.expected;
    expect(exits.score).toHaveLength(12);
    expect(lead.example).toContain('twelve invented exits');
    expect(lead.example).toContain(`of ${formatDecimal(area, 2)},`);
    expect(lead.example).toContain(`from ${formatDecimal(low, 2)} to 1.00`);
    expect(exits.expected.delong_ci_high).toBe(1);
  });

  test.each([
    [
      24,
      8,
      3,
      0,
      '24 ends of such mandates are listed. Of 8 it is known what came after; in 3 of these the state’s delivery could be scored on the day of the decision, and in none its credibility, of which the protection gap is made.',
    ],
    [
      1,
      1,
      0,
      0,
      '1 end of such mandates is listed. Of one it is known what came after; in none of these the state’s delivery could be scored on the day of the decision, and in none its credibility, of which the protection gap is made.',
    ],
  ])('counts %i cases', (listed, known, delivery, credibility, sentence) => {
    expect(lead.counts(listed, known, delivery, credibility)).toBe(sentence);
  });

  test('says that no figure is given under the least number, and only there', () => {
    expect(lead.fewer(4, 5)).toContain('no figure is given');
    expect(lead.fewer(5, 5)).not.toContain('no figure is given');
  });

  test('says that nothing is tuned on the cases', () => {
    expect(lead.neverTuned).toContain('not tuned');
  });
});

describe('the placebo in words', () => {
  const spread = (given: Partial<PlaceboSpread> = {}): PlaceboSpread => ({
    runs: 400,
    actual: 11,
    mean: 10.335,
    low: 7,
    high: 14,
    share: 0.471,
    ...given,
  });
  const judged = {
    country: { count: 19, flagged: 6 },
    episode: { count: 34, flagged: 4 },
    strategy: { count: 1, flagged: 1 },
  };
  const none = { kind: 'none', reason: 'too-few' } as const;
  const say = (share: number) =>
    describePlacebo(
      { flagPlacebo: { judged, spread: spread({ share }) }, deliveryPlacebo: none },
      method,
      '23 November 2026',
    );

  test('gives the flags of the record and of the runs', () => {
    const { flags, judged: kinds } = say(0.471);
    expect(flags[0]).toContain('raised for 11 of 54 sets');
    expect(flags[1]).toContain('10.3 on average, 7 to 14');
    expect(flags[1]).toContain('in 47% of them');
    expect(kinds).toEqual([
      'Countries: 6 of 19',
      'Decisions on missions: 4 of 34',
      'Strategies: 1 of 1',
    ]);
  });

  test.each([
    [0.471, 'what chance would give'],
    [0.1, 'could still be chance'],
    [0.01, 'more sets are flagged than chance'],
  ])('reads a share of %f with caution', (share, words) => {
    expect(say(share).flags[2]).toContain(words);
  });

  test.each([
    [0.471, 'By itself the flag says little.'],
    [0.1, 'It could still be chance.'],
    [0.01, 'So it matters whose evidence it is.'],
  ])('says beside a flag, at a share of %f, what chance gives', (share, reading) => {
    // 19 countries, 34 decisions and one strategy can be judged.
    expect(describeFlagPlacebo({ flagPlacebo: { judged, spread: spread({ share }) } })).toBe(
      `Of 54 countries, strategies and decisions that can be judged, 11 are flagged; with evidence exchanged between countries, 10.3 on average. ${reading}`,
    );
  });

  test('says that there is no correlation to test, or how it fares', () => {
    expect(say(0.5).delivery).toContain('no correlation to test');
    const found = describePlacebo(
      {
        flagPlacebo: { judged, spread: spread() },
        deliveryPlacebo: {
          kind: 'placebo',
          spread: spread({ actual: -0.6, low: -0.71, high: 0.68, share: 0.12 }),
          undefinedRuns: 0,
        },
      },
      method,
      '23 November 2026',
    );
    expect(found.delivery).toContain('ρ is −0.60');
    expect(found.delivery).toContain('between −0.71 and 0.68');
    expect(found.delivery).toContain('in 12% of them');
  });

  test.each([
    [0.004, 'under 1%'],
    [0.01, '1%'],
    [0.471, '47%'],
    [1, '100%'],
  ])('writes a share of %f as %s', (share, words) => {
    expect(formatShare(share)).toBe(words);
  });
});
