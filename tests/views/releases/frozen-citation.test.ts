import { describe, expect, test } from 'vitest';
import type { FrozenScore } from '#model/frozen-score.ts';
import { noteFrozen } from '#views/releases/frozen-citation.ts';
import { toScoreLines } from '#views/releases/score-lines.ts';

const score = (
  kind: FrozenScore['kind'],
  delivery: number | null,
  facts: FrozenScore['facts'],
) => ({
  ...{ kind, id: 'sdn-plan', country: 'SDN' as const, basis: '0123456789ab' },
  ...{ measures: { delivery }, facts },
});
const interval = { 'interval.low': 3.6, 'interval.high': 31.2 };
const counts = { coveredCount: 3, dueCount: 4 };

describe('a frozen score in a citation', () => {
  test.each([
    [
      'of a country has its interval and coverage',
      score('country', 16.4, { ...interval, ...counts, status: 'published' }),
      'Delivery 16 of 100 (90% interval 4–31; 3 of 4 due commitments checked).',
    ],
    [
      'of a strategy that was withheld is not given away',
      score('strategy', 16.4, { ...interval, ...counts, status: 'withheld' }),
      'Delivery withheld (3 of 4 due commitments checked).',
    ],
    [
      'of a commitment has its interval',
      score('commitment', 16.4, interval),
      'Delivery 16 of 100 (90% interval 4–31).',
    ],
    [
      'of a commitment that nobody else looked at is none',
      score('commitment', null, { reason: 'no-findings' }),
      'No delivery score: nothing that counts was found by others.',
    ],
    ['of a claim is its verdict', score('claim', null, { verdict: 'partly' }), 'Verdict: partly.'],
  ])('%s', (_, frozen, note) => {
    expect(noteFrozen(frozen)).toBe(note);
  });

  test('that was withheld is withheld on the frozen page too', () => {
    const lines = toScoreLines(
      score('strategy', 16.4, { ...interval, ...counts, status: 'withheld' }),
    );
    expect(lines.map(([label]) => label)).not.toContain('delivery');
    expect(lines.flat().join(' ')).not.toContain('16.4');
  });
});
