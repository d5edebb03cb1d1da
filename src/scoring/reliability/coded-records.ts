import type { Check, Finding } from '#model/dataset.ts';
import { VERDICTS } from '#model/score-terms.ts';
import type { CodedUnit } from './coincidences.ts';

/**
 * The levels that the coders gave a finding, in the order of the coders; null where one gave none or
 * found it unclear. The levels are those given, before text caps.
 */
export function levelsByCoder(finding: Finding, coders: readonly string[]): CodedUnit {
  const given = new Map<string, number | null>([
    ...finding.readings.map(({ coder, level }) => [coder, level] as const),
    [finding.coder, finding.level],
  ]);
  return coders.map((coder) => given.get(coder) ?? null);
}

/** The verdicts that the coders gave a check, in the order of the coders, as ranks from contradicted 0 to substantiated 3; null where one gave none. */
export function verdictsByCoder(check: Check, coders: readonly string[]): CodedUnit {
  const given = new Map<string, number>([
    ...check.readings.map(({ coder, verdict }) => [coder, VERDICTS.indexOf(verdict)] as const),
    [check.coder, VERDICTS.indexOf(check.verdict)],
  ]);
  return coders.map((coder) => given.get(coder) ?? null);
}
