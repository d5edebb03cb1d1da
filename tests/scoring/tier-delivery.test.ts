import { describe, expect, test } from 'vitest';
import type { Tier } from '#model/records.generated.ts';
import { scoreDelivery } from '#scoring/set-delivery.ts';
import { deliveryOfTier } from '#scoring/tier-delivery.ts';
import { day, makeCommitment, makeFinding } from './make-evidence.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
/** Five commitments; the first four found at levels 0, 3, 3 and 0, the last not looked at. */
const commitments = ([0, 3, 3, 0, null] as const).map((level, at) =>
  makeCommitment({
    id: `c${String(at + 1)}`,
    findings:
      level === null ? [] : [makeFinding({ levels: [level], sourceId: `s${String(at + 1)}` })],
  }),
);
const whole = scoreDelivery(commitments, day('2024-06-30'), method, 5);
const tiers: Readonly<Record<string, readonly Tier[]>> = {
  c1: [2],
  c2: [2, 3],
  c3: [2],
  c4: [1],
  c5: [2],
};
const ofTier = (tier: Tier) => deliveryOfTier(whole, tier, (id) => tiers[id] ?? [], method);

describe('the delivery of a tier', () => {
  test('is the mean over its own commitments: 0, 100 and 100 make 67', () => {
    expect(ofTier(2).mean?.delivery).toBeCloseTo(200 / 3);
  });

  test('counts those that nobody checked among what is due', () => {
    expect(ofTier(2)).toMatchObject({ madeCount: 4, dueCount: 4, coveredCount: 3, coverage: 0.75 });
  });

  test('has a score from three checked, as a strategy, though an episode needs five', () => {
    expect(whole.status).toBe('withheld');
    expect(ofTier(2).status).toBe('published');
    expect(ofTier(1)).toMatchObject({ status: 'withheld', statusReason: 'too-few-covered' });
  });

  test('counts a commitment of two tiers in both', () => {
    expect(ofTier(3).commitments.map(({ id }) => id)).toEqual(['c2']);
  });

  test('is of nothing where no commitment belongs to it', () => {
    const empty = deliveryOfTier(whole, 1, () => [], method);
    expect(empty).toMatchObject({ madeCount: 0, statusReason: 'nothing-due', mean: null });
  });
});
