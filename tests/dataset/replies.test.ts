import { describe, expect, test } from 'vitest';
import { toStateRecord } from '#scoring/score-book.ts';
import { file, loadMinimal, type Edit } from './minimal-data.ts';

const REPLY = 'replies/reply-sudan-2024-05.json';

function load(...edits: readonly Edit[]) {
  const { dataset } = loadMinimal(...edits);
  if (dataset === null) throw new Error('The minimal data set has errors.');
  return dataset;
}

describe('a reply', () => {
  test('is read with its id and its place', () => {
    expect(load().replies).toMatchObject([
      {
        id: 'reply-sudan-2024-05',
        about: ['sdn-claim-deployed'],
        place: { file: `data/${REPLY}` },
      },
    ]);
  });

  test.each(['SDN', 'SSD'])('changes nothing of what %s is scored by', (iso3) => {
    const without = load(file(REPLY, undefined));
    expect(without.replies).toEqual([]);
    expect(toStateRecord(load(), iso3, [])).toEqual(toStateRecord(without, iso3, []));
  });
});
