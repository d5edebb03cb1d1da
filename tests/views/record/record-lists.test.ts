import { describe, expect, test } from 'vitest';
import { toRecordLists } from '#views/record/record-lists.ts';
import { makeCommitments, makeDataset, makeSource } from '../make-records.ts';

describe('toRecordLists', () => {
  const lists = toRecordLists(
    makeDataset({ commitments: makeCommitments([1, 1]), sources: [makeSource()] }),
  );

  test('says how many records each list holds, and that of all their sum', () => {
    const counts = new Map(lists.map(({ address, count }) => [address, count]));
    expect(counts.get('countries/')).toBe(1);
    expect(counts.get('commitments/')).toBe(2);
    expect(counts.get('claims/')).toBe(0);
    expect(lists.at(-1)).toMatchObject({ address: 'records/', count: 4 });
  });
});
