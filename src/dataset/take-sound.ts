import { formatProblems } from '#validation/format-problems.ts';
import type { Reading } from './read-json-file.ts';

/** What was read; throws with the whole printed list where it has errors. */
export function takeSound<Value>({ value, problems }: Reading<Value>, heading: string): Value {
  if (value !== null) return value;
  throw new Error(`${heading}\n\n${formatProblems(problems, { showWarnings: false })}`);
}
