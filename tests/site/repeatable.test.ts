import { expect, inject, test } from 'vitest';
import { buildForTests } from './build-for-tests.ts';
import { findDifferences } from './same-bytes.ts';

test('two builds are the same to the byte, whatever the language and time zone of the machine', () => {
  const second = buildForTests('site-once-more', { LANG: 'fr_FR.UTF-8', TZ: 'Pacific/Auckland' });
  expect(findDifferences(inject('siteFolder'), second)).toEqual([]);
});
