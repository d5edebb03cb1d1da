import { describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import { method } from './make-records.ts';

const { certaintySteps, words } = text.scores;
const { parts } = text;

/** Sentences that write a constant out: where the method changes, they have to change with it. */
describe('the constants that stand in words are the method’s', () => {
  test.each<[string, string, string]>([
    [
      'provisional coverage',
      words.provisional,
      `${percent(method.delivery.publishedCoverage)} of what is due`,
    ],
    [
      'the limit of low delivery',
      words.under40('it is likely'),
      `under ${String(method.delivery.lowDelivery)}`,
    ],
    [
      'coverage for certainty',
      certaintySteps.thinCover('', ''),
      `under ${percent(method.certainty.minCoverage)}`,
    ],
    [
      'the largest source',
      certaintySteps.thinCover('', ''),
      `over ${percent(method.certainty.maxSourceShare)}`,
    ],
    [
      'news, letters and texts',
      certaintySteps.indirect(''),
      `over ${percent(method.certainty.maxWeakShare)}`,
    ],
    [
      'a wide interval',
      certaintySteps.wide(''),
      `over ${String(method.certainty.maxIntervalWidth)} is`,
    ],
    [
      'access of monitors',
      certaintySteps.noAccess,
      `last ${String(method.certainty.accessWindowMonths)} months`,
    ],
    [
      'the sum of delivery',
      text.scores.sum.intro,
      `half-life of ${String(method.evidence.deliveryHalfLifeMonths)} months`,
    ],
    ['usable figures', parts.risk.withheld(''), `${percent(method.risk.usableShare)} are needed`],
    [
      'weights of credibility',
      parts.sums.credibility('D', 'I', 'Q', 'K'),
      `D^${String(method.credibility.weights.delivery)} × I^${String(method.credibility.weights.incentives)} × Q^${String(method.credibility.weights.design)} = K, each part at least ${String(method.credibility.floor)}`,
    ],
    [
      'the share of figures in risk',
      parts.sums.risk('Q', 'F', 'R'),
      `√(${String(method.risk.figuresShare)} × Q² + ${String(1 - method.risk.figuresShare)} × F²)`,
    ],
  ])('%s', (_constant, sentence, constant) => {
    expect(sentence).toContain(constant);
  });

  test('half of the actors, a third of the commitments, five years', () => {
    expect(parts.incentives.withheld('')).toContain('half is needed');
    expect(method.incentives.minCoverage).toBe(1 / 2);
    expect(certaintySteps.contested('')).toContain('a third or more');
    expect(method.certainty.contestedShare).toBeCloseTo(1 / 3, 9);
    expect(text.pages.actor.stale).toBe('older than five years');
    expect(method.incentives.staleAfterMonths).toBe(5 * 12);
  });
});

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
