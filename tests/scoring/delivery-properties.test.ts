import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarMonths, isOnOrBefore } from '#model/partial-date.ts';
import { certaintyOf } from '#scoring/certainty.ts';
import { scoreCommitment, type CoveredCommitment } from '#scoring/delivery.ts';
import type { CommitmentInput, FindingInput } from '#scoring/inputs.ts';
import { scoreDelivery } from '#scoring/set-delivery.ts';
import {
  arbitraryCommitment,
  arbitraryFinding,
  arbitraryPlainFinding,
  arbitraryTie,
  PROPERTY_RUN,
} from './arbitrary-evidence.ts';
import { day, makeCommitment } from './make-evidence.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');
/** For rounding in the last digits, on scores of 0–100. */
const ROUNDING = 1e-9;

const arbitrarySet = fc.array(arbitraryCommitment, { maxLength: 7 });
const scoreSet = (set: readonly CommitmentInput[]) => scoreDelivery(set, asOf, method, 5);

/** The figures of a set that have to stay where they are. */
function figuresOf(set: readonly CommitmentInput[]): readonly (number | null)[] {
  const { mean, coverage, bounds } = scoreSet(set);
  return [
    mean?.delivery ?? null,
    mean?.mean ?? null,
    mean?.variance ?? null,
    mean?.interval.low ?? null,
    mean?.interval.high ?? null,
    mean?.probabilityLow ?? null,
    coverage,
    bounds?.low ?? null,
    bounds?.high ?? null,
  ];
}

function expectUnmoved(before: readonly (number | null)[], after: readonly (number | null)[]) {
  expect(after).toEqual(
    before.map((figure) => (figure === null ? null : expect.closeTo(figure, 8))),
  );
}

const withFindings = (
  commitment: CommitmentInput,
  change: (findings: readonly FindingInput[]) => readonly FindingInput[],
) => ({ ...commitment, findings: change(commitment.findings) });

/** A commitment with one more finding, before and after; undefined where it was not covered before. */
function scoreBoth(findings: readonly FindingInput[], added: FindingInput) {
  const before = scoreCommitment(makeCommitment({ findings }), asOf, method);
  const after = scoreCommitment(makeCommitment({ findings: [...findings, added] }), asOf, method);
  return before.kind === 'covered' && after.kind === 'covered' ? { before, after } : undefined;
}

describe('what moves neither delivery, its interval nor coverage', () => {
  test('a flood of letters of the state', () => {
    const letters = fc.array(
      arbitraryFinding.map((finding): FindingInput => ({
        ...finding,
        observer: 'host-state',
        sourceKind: 'state-letter',
        reversed: false,
        levels: [3],
      })),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrarySet, letters, (set, flood) => {
        const flooded = set.map((each) =>
          withFindings(each, (findings) => [...findings, ...flood]),
        );
        expect(figuresOf(flooded)).toEqual(figuresOf(set));
      }),
      PROPERTY_RUN,
    );
  });

  test('every entry made twice', () => {
    fc.assert(
      fc.property(arbitrarySet, (set) => {
        const doubled = set.map((each) =>
          withFindings(each, (findings) => [...findings, ...findings]),
        );
        expectUnmoved(figuresOf(set), figuresOf(doubled));
      }),
      PROPERTY_RUN,
    );
  });

  test('the order of findings, to the last digit, and of commitments', () => {
    fc.assert(
      fc.property(arbitrarySet, (set) => {
        const turned = set.map((each) => withFindings(each, (findings) => findings.toReversed()));
        expect(figuresOf(turned)).toEqual(figuresOf(set));
        expectUnmoved(figuresOf(set), figuresOf(turned.toReversed()));
      }),
      PROPERTY_RUN,
    );
  });

  test('the order of findings that differ in how far their one level may be off, to the last digit', () => {
    fc.assert(
      fc.property(arbitraryTie, arbitraryCommitment, (tied, commitment) => {
        const orders = [tied, tied.toReversed(), [...tied.slice(1), ...tied.slice(0, 1)]];
        const [figures, ...others] = orders.map((order) =>
          figuresOf([withFindings(commitment, (findings) => [...order, ...findings])]),
        );
        expect(others).toEqual([figures, figures]);
      }),
      PROPERTY_RUN,
    );
  });

  test('all that is dated later', () => {
    fc.assert(
      fc.property(arbitrarySet, (set) => {
        const isThere = (date: FindingInput['date']) => date !== null && isOnOrBefore(date, asOf);
        const known = set
          .filter(({ madeOn }) => isThere(madeOn))
          .map((each) =>
            withFindings(each, (findings) => findings.filter(({ date }) => isThere(date))),
          );
        expect(scoreSet(known)).toEqual(scoreSet(set));
      }),
      PROPERTY_RUN,
    );
  });
});

test('waiting widens the interval before it is cut and never moves delivery', () => {
  const wait = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(fc.array(arbitraryFinding, { maxLength: 8 }), wait, (findings, months) => {
      // Only what is there already: later findings would be news, not waiting.
      const known = findings.filter(({ date }) => date !== null && isOnOrBefore(date, asOf));
      const commitment = makeCommitment({ findings: known });
      const now = scoreCommitment(commitment, asOf, method);
      const later = scoreCommitment(commitment, addCalendarMonths(asOf, months), method);
      fc.pre(now.kind === 'covered');
      if (now.kind !== 'covered' || later.kind !== 'covered') throw new Error('It was covered.');
      expect(later.delivery).toBe(now.delivery);
      expect(later.mass).toBeLessThan(now.mass);
      // A cut end may stay where it was.
      const isUncut = ({ interval }: CoveredCommitment) => interval.low > 0 && interval.high < 100;
      if (!isUncut(now) || !isUncut(later)) return;
      const widthOf = ({ interval }: CoveredCommitment) => interval.high - interval.low;
      expect(widthOf(later)).toBeGreaterThanOrEqual(widthOf(now) - ROUNDING);
    }),
    PROPERTY_RUN,
  );
});

describe('one more counted finding in a new source', () => {
  const findings = fc.array(arbitraryFinding, { minLength: 1, maxLength: 8 });

  test('of full implementation never lowers delivery or μ', () => {
    fc.assert(
      fc.property(findings, arbitraryPlainFinding, (given, added) => {
        const both = scoreBoth(given, { ...added, levels: [3] });
        fc.pre(both !== undefined);
        if (both === undefined) throw new Error('It was covered.');
        expect(both.after.delivery).toBeGreaterThanOrEqual(both.before.delivery - ROUNDING);
        expect(both.after.posterior.mean).toBeGreaterThanOrEqual(
          both.before.posterior.mean - ROUNDING,
        );
      }),
      PROPERTY_RUN,
    );
  });

  test('of nothing done never raises delivery or μ', () => {
    fc.assert(
      fc.property(findings, arbitraryPlainFinding, (given, added) => {
        const both = scoreBoth(given, { ...added, levels: [0] });
        fc.pre(both !== undefined);
        if (both === undefined) throw new Error('It was covered.');
        expect(both.after.delivery).toBeLessThanOrEqual(both.before.delivery + ROUNDING);
        expect(both.after.posterior.mean).toBeLessThanOrEqual(
          both.before.posterior.mean + ROUNDING,
        );
      }),
      PROPERTY_RUN,
    );
  });
});

test('every figure lies in its range, or is null with a reason', () => {
  const isWithin = (value: number, low: number, high: number) =>
    value >= low - ROUNDING && value <= high + ROUNDING;
  fc.assert(
    fc.property(arbitrarySet, (set) => {
      const found = scoreSet(set);
      for (const score of found.commitments) {
        if (score.kind === 'not-covered') continue;
        const { delivery, interval, posterior, conflict, claimGap, ageMonths, mass } = score;
        expect(isWithin(delivery, 0, 100)).toBe(true);
        expect(isWithin(interval.low, 0, delivery)).toBe(true);
        expect(isWithin(interval.high, delivery, 100)).toBe(true);
        expect(isWithin(posterior.mean, 0, 1)).toBe(true);
        expect(isWithin(conflict, 0, 1)).toBe(true);
        expect(isWithin(claimGap?.gap ?? 0, -3, 3)).toBe(true);
        expect(ageMonths).toBeGreaterThanOrEqual(0);
        expect(mass).toBeGreaterThan(0);
      }
      expect(found.mean === null).toBe(found.coveredCount === 0);
      expect(found.bounds === null).toBe(found.statusReason === 'nothing-due');
      expect(certaintyOf(found, false, method) === null).toBe(found.mean === null);
      if (found.mean === null || found.bounds === null) return;
      expect(isWithin(found.mean.probabilityLow, 0, 1)).toBe(true);
      expect(isWithin(found.bounds.low, 0, found.mean.delivery)).toBe(true);
      expect(isWithin(found.bounds.high, found.mean.delivery, 100)).toBe(true);
    }),
    PROPERTY_RUN,
  );
});
