import { readFileSync } from 'node:fs';
import { parseNotRedistributed, type NotRedistributed } from '#model/not-redistributed.ts';

const file = 'data/indicators/not-redistributed.json';

/** What was found and is not given out, with the reasons. The working folder is the repository's root. */
export function getNotRedistributed(): NotRedistributed {
  return parseNotRedistributed(JSON.parse(readFileSync(file, 'utf8')));
}
