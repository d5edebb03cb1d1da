import { describe, expect, test } from 'vitest';
import { parseRedirects } from '#dataset/redirects.ts';
import { toTombstones } from '#views/record/tombstones.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The minimal data set has errors.');

/** Pages for the ids of a table of redirects. */
const listPages = (...rows: readonly string[]) =>
  toTombstones(parseRedirects(`oldId,newId,date,reason\n${rows.join('\n')}\n`), dataset);

describe('at an old address stands', () => {
  test('where the record went, in the folder of its kind', () => {
    expect(listPages('old-report,joint-report,2024-06-01,Two ids for one report.')).toEqual([
      {
        id: 'old-report',
        folder: 'sources',
        date: '2024-06-01',
        reason: 'Two ids for one report.',
        successor: { id: 'joint-report', address: 'sources/joint-report/' },
      },
    ]);
  });

  test('that it was withdrawn, in every folder, since nobody knows any more what it was', () => {
    const pages = listPages('sdn-lost,,2024-06-01,Withdrawn.');
    expect(pages.map(({ folder }) => folder)).toEqual([
      'strategies',
      'commitments',
      'claims',
      'actors',
      'missions',
      'sources',
      'episodes',
    ]);
    expect(pages.every(({ id, successor }) => id === 'sdn-lost' && successor === null)).toBe(true);
  });

  test('nothing, where the id was that of a finding or a row', () => {
    expect(listPages('sdn-force-f9,sdn-force-f1,2024-06-01,Twice.')).toEqual([]);
  });

  test('nothing, where no id was given up', () => {
    expect(toTombstones(parseRedirects('oldId,newId,date,reason\n'), dataset)).toEqual([]);
  });
});
