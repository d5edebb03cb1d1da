import { describe, expect, test } from 'vitest';
import { countHoldings, countWitnesses } from '#views/holdings/count-holdings.ts';
import { toHoldingsPage } from '#views/holdings/holdings-page.ts';
import {
  labels,
  makeCommitment,
  makeCountry,
  makeDataset,
  makeFinding,
  makeSource,
  makeUnpinnedFinding,
} from '../make-records.ts';

const full = makeSource({ id: 'full', access: 'full' });
const part = makeSource({ id: 'part', access: 'part' });
const watched = makeCommitment({
  findings: [
    makeFinding({ source: full }),
    makeUnpinnedFinding({ id: 'f2', source: part, observer: 'press', date: '2021-05' }),
    makeUnpinnedFinding({ id: 'f3', source: part, observer: 'host-state' }),
  ],
});
const seenOnce = makeCommitment({
  id: 'seen',
  country: 'SSD',
  findings: [
    makeFinding({ id: 'f4', source: part }),
    makeFinding({ id: 'f5', source: part, date: '2020' }),
  ],
});
const onlyTheState = makeCommitment({
  id: 'own-word',
  findings: [makeUnpinnedFinding({ id: 'f6', source: full, observer: 'host-state' })],
});
const unseen = makeCommitment({ id: 'unseen', country: 'SSD' });
const commitments = [watched, seenOnce, onlyTheState, unseen];

describe('what the record holds is counted', () => {
  test('by findings with a pinpoint, and by how far their source was read', () => {
    expect(countHoldings(commitments.flatMap(({ findings }) => findings))).toEqual({
      findings: 6,
      pinpointed: 3,
      read: 6,
      readInFull: 2,
    });
  });

  test('by commitments on which two kinds of observer report, the state’s own word left aside', () => {
    expect(countWitnesses(commitments)).toEqual({ commitments: 4, none: 2, one: 1, several: 1 });
  });
});

describe('the page on what the record holds', () => {
  const page = toHoldingsPage(
    makeDataset({
      countries: [makeCountry(), makeCountry('SSD', 'South Sudan'), makeCountry('MLI', 'Mali')],
      commitments,
    }),
    labels,
  );
  const rowsOf = (id: string) =>
    page.figures
      .find((figure) => figure.id === id)
      ?.table.rows.map(({ label, cells }) => [label, ...cells]);

  test('has a line for each observer, the most frequent first', () => {
    expect(rowsOf('observers')).toEqual([
      ['United Nations', '3', '3 (100%)', '3 (100%)', '1 (33%)'],
      ['Host state', '2', '0 (0%)', '2 (100%)', '1 (50%)'],
      ['Press', '1', '0 (0%)', '1 (100%)', '0 (0%)'],
    ]);
  });

  test('has a line for each year, the newest first', () => {
    expect(rowsOf('years')?.map(([year, count]) => [year, count])).toEqual([
      ['2022', '4'],
      ['2021', '1'],
      ['2020', '1'],
    ]);
  });

  test('has a line for each country, with a dash for shares of nothing', () => {
    expect(rowsOf('countries')).toEqual([
      ['Sudan', '4', '1 (25%)', '4 (100%)', '2 (50%)'],
      ['South Sudan', '2', '2 (100%)', '2 (100%)', '0 (0%)'],
      ['Mali', '0', '0 (—)', '0 (—)', '0 (—)'],
    ]);
    expect(rowsOf('witnesses')).toEqual([
      ['Sudan', '1', '0', '1', '2'],
      ['South Sudan', '0', '1', '1', '2'],
      ['Mali', '0', '0', '0', '0'],
    ]);
  });

  test('says the shares of the whole', () => {
    expect(page.figures.map(({ headline }) => headline)).toEqual([
      'Of 6 findings 3 (50%) have a pinpoint, and 2 (33%) rest on a source that was read in full',
      'The same by the year that a finding is of',
      'The same by country',
      '25% of commitments have findings by two or more kinds of observer; on 2 nobody but the state has reported',
    ]);
  });
});
