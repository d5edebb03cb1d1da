import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { measureImpact } from '#scoring/change/impact.ts';
import { toFirstEntry, toHistoryEntry } from '#views/history/history-entry.ts';
import { historyKey, indexHistory } from '#views/history/history-index.ts';
import { addRecordsOfCountry, toRecordHistory } from '#views/history/history-lines.ts';
import {
  makeCommitments,
  makeDataset,
  makeFinding,
  makeSource,
  noFigures,
} from '../make-records.ts';

const sideOf = (given: Partial<Dataset>) => ({
  dataset: makeDataset(given),
  risk: noFigures,
  asOf: getIsoDay('2024-06-30'),
});
const before = { commitments: makeCommitments([1, 1, 1, 1, 1]), sources: [makeSource()] };
const [first, second, ...others] = before.commitments;
if (!first || !second) throw new Error('There are five.');
const added = makeFinding({ id: 'c1-f2', level: 3, source: makeSource({ id: 'later' }) });
const after = {
  sources: before.sources,
  commitments: [
    { ...first, findings: [...first.findings, added], deadline: '2021', statement: 'Other words.' },
    ...others,
  ],
};
const impact = measureImpact(sideOf(before), sideOf(after));
const start = toFirstEntry(makeDataset(before), { date: '2024-06-30', why: 'First publication.' });
const change = toHistoryEntry(impact, { date: '2024-09-01', why: 'A report was read.' });

describe('an entry of the history', () => {
  test('of a first publication has every record as added, and no score as moved', () => {
    expect(start.added).toContainEqual({
      ...{ kind: 'commitment', country: 'SDN' },
      ids: ['c1', 'c2', 'c3', 'c4', 'c5'],
    });
    expect([start.changed, start.removed, start.scores]).toEqual([[], [], []]);
  });

  test('has what changed field by field, with coded values but no sentence', () => {
    const found = change.changed.find(({ id }) => id === 'c1');
    expect(found?.fields).toContainEqual({ path: 'statement', change: 'changed' });
    expect(found?.fields).toContainEqual({ path: 'deadline', change: 'added', after: '2021' });
    expect(found?.fields).toContainEqual({ path: 'findings[c1-f2]', change: 'added' });
    expect(JSON.stringify(change)).not.toContain('Other words');
  });

  test('keeps of a withdrawn record nothing but its id', () => {
    expect(change.removed).toContainEqual({ kind: 'commitment', country: 'SDN', ids: ['c2'] });
    expect(JSON.stringify(change)).not.toContain('joint force');
  });

  test('has the scores that moved with their causes, which sum to the difference', () => {
    const score = change.scores.find(({ id, measure }) => id === 'SDN' && measure === 'delivery');
    const sum = score?.causes.reduce((total, { millionths }) => total + millionths, 0) ?? 0;
    const difference = (score?.after ?? 0) - (score?.before ?? 0);
    expect(sum / 1e6).toBeCloseTo(difference, 6);
    expect(score?.causes[0]).toMatchObject({ kind: 'added', part: 'finding', id: 'c1-f2' });
  });
});

describe('the history of a record', () => {
  const history = [start, change];
  const index = indexHistory(history);
  const entriesOf = (id: string) => index.get(historyKey('commitment', id)) ?? [];

  test('begins with its first publication', () => {
    expect(toRecordHistory(entriesOf('c3'))).toEqual({
      first: 'First published in data 2024.1, 30 June 2024.',
      isPublished: true,
      lines: [],
    });
  });

  test('says when, why and what since, with the score and what moved it', () => {
    const [line, ...more] = toRecordHistory(entriesOf('c1')).lines;
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      ...{ edition: '1 September 2024, data 2024.1', why: 'A report was read.' },
      what: [
        'statement changed',
        'finding c1-f2 added',
        'deadline added',
        'delivery 33.3 → 66.7 (new finding c1-f2 +33.4)',
      ],
    });
  });

  test('ends with its withdrawal', () => {
    expect(toRecordHistory(entriesOf('c2')).lines).toMatchObject([
      { what: ['Withdrawn.', 'delivery 33.3 → no score'] },
    ]);
  });

  test('says of what no entry knows that it is not published yet, and nothing more', () => {
    expect(toRecordHistory(entriesOf('new'))).toEqual({
      first: 'Not in a published edition yet.',
      isPublished: false,
      lines: [],
    });
  });

  test('of a country has what changed in its records', () => {
    const own = index.get(historyKey('country', 'SDN')) ?? [];
    const { lines } = toRecordHistory(addRecordsOfCountry(own, 'SDN', history), 'SDN');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.what[0]).toBe('In its records: no records added, 1 changed, 1 withdrawn.');
  });
});
