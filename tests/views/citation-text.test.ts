import { expect, test } from 'vitest';
import { toCitationText, toEdition } from '#views/citation-text.ts';

test('a page is cited with its authors, title, edition, method and day', () => {
  const edition = toEdition('2026.1', '1.0.0', '2026-11-23');
  expect(toCitationText('Sudan', 'countries/sdn/', edition)).toEqual({
    text: 'POC Strategy Benchmark contributors, “Sudan”, POC Strategy Benchmark, data 2026.1, method 1.0.0, as of 23 November 2026. CC BY 4.0.',
    address: 'countries/sdn/',
  });
});

test('an edition keeps its day for machines beside the day in words', () => {
  expect(toEdition('2026.1', '1.0.0', '2026-11-23')).toMatchObject({
    asOf: '23 November 2026',
    asOfDay: '2026-11-23',
  });
});
