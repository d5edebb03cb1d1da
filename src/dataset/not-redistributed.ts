import { readFileSync } from 'node:fs';
import { checkApart } from '#validation/check-apart.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { isError } from '#validation/problem.ts';
import { parseNotRedistributed, type NotRedistributed } from '#model/not-redistributed.ts';
import { parseJson } from './parse-json.ts';
import { findRoot } from './root.ts';

const file = 'data/indicators/not-redistributed.json';

/**
 * What was found and is not given out, with the reasons.
 * @throws with the printed list where a text is no plain text
 */
export function getNotRedistributed(): NotRedistributed {
  const { record, problems } = parseJson(file, readFileSync(`${findRoot()}/${file}`, 'utf8'));
  const faults = [
    ...problems,
    ...(record === null ? [] : checkApart('not-redistributed', [record])),
  ].filter(isError);
  if (faults.length === 0) return parseNotRedistributed(record?.value);
  throw new Error(formatProblems(faults, { showWarnings: false }));
}
