import { expect, test } from 'vitest';
import { toLabels } from '#views/labels.ts';
import { toReReadingPage } from '#views/re-reading/re-reading-page.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The minimal data set has errors.');
const labels = toLabels(dataset.vocabularies);

test('the rate counts what is right among the facts whose source was read', () => {
  const page = toReReadingPage(dataset, labels);
  // One of two right; Wilson's interval for 1 of 2 by hand: 0.5 ∓ 0.4055.
  expect(page?.lede).toContain(
    '1 of these were right in every detail: 50.0% (95% interval 9.5% to 90.5%)',
  );
  expect(page?.verdicts.rows.map(({ cells }) => cells[0])).toEqual(['1', '1', '0', '0']);
});

test('a fact whose source was not found counts neither for nor against', () => {
  const [audit] = dataset.audits;
  const rows = (audit?.rows ?? []).map((row) => ({ ...row, verdict: 'source-not-found' as const }));
  const page = toReReadingPage({ ...dataset, audits: audit ? [{ ...audit, rows }] : [] }, labels);
  expect(page?.verdicts.rows[0]?.cells).toEqual(['0', '—']);
  expect(page?.notFound.rows).toHaveLength(2);
});

test('every flaw says what differs and what was done', () => {
  const page = toReReadingPage(dataset, labels);
  expect(page?.flaws.rows).toEqual([
    {
      label: 'sdn-force-f1',
      address: 'commitments/sdn-force/#sdn-force-f1',
      cells: ['Small flaw', 'The report is of May.', 'Date set to May 2022.'],
    },
  ]);
});

test('a pinpoint that was found is told among what was mended', () => {
  expect(toReReadingPage(dataset, labels)?.mends.rows.map(({ cells }) => cells)).toEqual([
    ['—', 'Pinpoint added: para. 3'],
  ]);
});

test('the page is of the newest audit, and every audit stands with its rate, newest first', () => {
  const [first] = dataset.audits;
  if (first === undefined) throw new Error('The minimal data set has no audit.');
  const rows = first.rows.map((row) => ({ ...row, verdict: 'right' as const }));
  const second = { ...first, number: 2, rows };
  const page = toReReadingPage({ ...dataset, audits: [first, second] }, labels);
  // Two of two right; Wilson's lower end for 2 of 2 by hand: 2 / (2 + 1.96²).
  expect(page?.all.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
    ['1 March 2024, number 2 of the day', '2', '2', '100.0% (95% interval 34.2% to 100.0%)'],
    ['1 March 2024', '2', '2', '50.0% (95% interval 9.5% to 90.5%)'],
  ]);
  expect(page?.verdicts.rows[0]?.cells[0]).toBe('2');
});

test('without an audit there is no page to show', () => {
  expect(toReReadingPage({ ...dataset, audits: [] }, labels)).toBeNull();
});
