import { expect, test } from 'vitest';
import { toSearchWords } from '#views/search/to-search-words.ts';
import { makeCommitments, makeCountry, makeDataset } from '../make-records.ts';

test('are names, and what three records hold, those of most records first', () => {
  const words = toSearchWords(
    makeDataset({
      countries: [makeCountry()],
      commitments: [
        ...makeCommitments([1, 1, 1], { id: 'a', statement: 'Police go home.' }),
        ...makeCommitments([1], { id: 'b', statement: 'Police went elsewhere.' }),
      ],
    }),
  );
  expect(words.indexOf('police')).toBeLessThan(words.indexOf('home'));
  expect(words).toEqual(expect.arrayContaining(['sudan', 'sudanese', 'police', 'home']));
  expect(words).not.toContain('elsewhere');
});
