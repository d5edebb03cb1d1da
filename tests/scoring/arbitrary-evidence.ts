import fc from 'fast-check';
import { getPartialDate, type PartialDate } from '#model/partial-date.ts';
import type { Level } from '#model/records.generated.ts';
import {
  DIRECTIONS,
  INDEPENDENT_OBSERVERS,
  LEVELS,
  OBSERVERS,
  SOURCE_KINDS,
} from '#model/score-terms.ts';
import type { CommitmentInput, FindingInput } from '#scoring/inputs.ts';

/** Every run draws the same examples. */
export const PROPERTY_RUN = { seed: 20_260, numRuns: 300 };

const two = (value: number) => String(value).padStart(2, '0');

/** Partial dates from 2017 to 2023, of all three widths. */
export const arbitraryDate: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.integer({ min: 2017, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    width: fc.constantFrom(4, 7, 10, 10, 10),
  })
  .map(({ year, month, day, width }) =>
    getPartialDate(`${year}-${two(month)}-${two(day)}`.slice(0, width)),
  );

/** Findings by anybody, in few enough sources that some share one. */
export const arbitraryFinding: fc.Arbitrary<FindingInput> = fc.record({
  date: fc.option(arbitraryDate, { freq: 20 }),
  levels: fc.array(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 3 }),
  reversed: fc.boolean(),
  direction: fc.constantFrom(...DIRECTIONS),
  observer: fc.constantFrom(...OBSERVERS),
  sourceId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  sourceKind: fc.constantFrom(...SOURCE_KINDS),
});

/** Commitments with up to eight findings, made and due at any time. */
export const arbitraryCommitment: fc.Arbitrary<CommitmentInput> = fc.record({
  id: fc.uuid(),
  madeOn: arbitraryDate,
  deadline: fc.option(arbitraryDate),
  weight: fc.constantFrom(1, 1, 1, 2, 0.5),
  isLegalAct: fc.boolean(),
  findings: fc.array(arbitraryFinding, { maxLength: 8 }),
});

/** A counted finding in a source of its own, neither mixed, capped nor reversed. */
export const arbitraryPlainFinding: fc.Arbitrary<Omit<FindingInput, 'levels'>> = fc.record({
  date: arbitraryDate,
  reversed: fc.constant(false),
  direction: fc.constantFrom('supports' as const, 'contradicts' as const),
  observer: fc.constantFrom(...INDEPENDENT_OBSERVERS),
  sourceId: fc.constant('a new source'),
  sourceKind: fc.constantFrom('sg-report', 'ngo-report', 'news', 'academic', 'other'),
});

/**
 * Findings of one source, observer and day and of one level, which one coder read or several agree on, and of which some
 * point both ways: in nothing but the spread of their level do they differ.
 */
export const arbitraryTie: fc.Arbitrary<readonly FindingInput[]> = fc
  .tuple(
    arbitraryPlainFinding,
    fc.constantFrom(...LEVELS),
    fc.array(
      fc.record({
        direction: fc.constantFrom(...DIRECTIONS),
        codings: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 3, maxLength: 6 },
    ),
  )
  .map(([plain, level, ties]) =>
    ties.map(({ direction, codings }) => {
      const levels = new Array<Level>(codings).fill(level);
      return { ...plain, direction, levels };
    }),
  );
