import { expect, test } from 'vitest';
import type { Mandate } from '#model/dataset.ts';
import { describeProtection } from '#views/mandates/protection-words.ts';
import { labels } from '../make-records.ts';

test.each<[Mandate['pocLanguage'], Mandate['tiers'], string, string | null]>([
  ['priority', [1, 2, 3], 'priority', '(tiers 1, 2, 3)'],
  ['among-others', [2], 'among others', '(tier 2)'],
  ['none', [1, 2, 3], 'no task to protect civilians', '(related tasks in tiers 1, 2, 3)'],
  ['unknown', [3], 'unknown', '(related tasks in tier 3)'],
  ['none', null, 'no task to protect civilians', null],
])('a resolution that gives protection as %s, with tiers %j', (pocLanguage, tiers, ...words) => {
  const { language, tiers: told } = describeProtection({ pocLanguage, tiers }, labels);
  expect([language, told]).toEqual(words);
});
