/** How a page names a coder, and how many coders read the findings of a set. */
import { text } from '#i18n/text.ts';
import type { Commitment } from '#model/dataset.ts';
import type { Coder } from '#model/records.generated.ts';

/** A coder's name before a reading: "A" for a, "Contributor" for contributor. */
export function nameCoder(coder: Coder): string {
  return coder.charAt(0).toUpperCase() + coder.slice(1);
}

/**
 * How many coders read each finding on the commitments, the first coder among them: one number where
 * all findings had as many, else the fewest and the most. Null where nothing was found: nobody coded.
 */
export function describeCoders(commitments: readonly Commitment[]): string | null {
  const counts = commitments.flatMap(({ findings }) =>
    findings.map(({ readings }) => 1 + readings.length),
  );
  if (counts.length === 0) return null;
  return text.pages.setFacts.coderCount(Math.min(...counts), Math.max(...counts));
}
