import { describe, expect, test } from 'vitest';
import { toScoreTrack, toWithheldTrack } from '#views/mark/interval-track.ts';
import { describeColumns, nameColumns } from '#views/side-by-side/describe-columns.ts';

type Described = Parameters<typeof describeColumns>[0][number];

const spring = '15 April 2023';
const now = '23 November 2026';
const column = (
  name: string,
  date: string,
  figures: readonly [score: number, low: number, high: number] | 'withheld' | 'not-known',
): Described => {
  if (figures === 'not-known') return { name, date, parts: null };
  const [score, low, high] = figures === 'withheld' ? [0, 0, 0] : figures;
  const track =
    figures === 'withheld' ? toWithheldTrack('too few') : toScoreTrack(score, { low, high }, null);
  return {
    name,
    date,
    parts: [{ part: 'delivery', label: '', track, score: '', interval: null, sentence: '' }],
  };
};
const sudan = column('Sudan', spring, [13.2, 5.1, 21.8]);
const southSudan = column('South Sudan', spring, [15.4, 8.2, 22.6]);
const mali = column('Mali', spring, [40, 31, 49]);

describe('a headline over what stands side by side says what they show', () => {
  test.each<[string, readonly Described[]]>([
    [
      'Delivery on 15 April 2023 was 13 (5–22) for Sudan and 15 (8–23) for South Sudan: the 90% intervals overlap',
      [sudan, southSudan],
    ],
    [
      'Delivery on 15 April 2023 was 13 (5–22) for Sudan and 40 (31–49) for Mali: the 90% intervals do not overlap',
      [sudan, mali],
    ],
    [
      'Delivery on 15 April 2023 was 13 (5–22) for Sudan, 15 (8–23) for South Sudan and 40 (31–49) for Mali: some of the 90% intervals overlap',
      [sudan, southSudan, mali],
    ],
    [
      'Delivery was 13 (5–22) for Sudan on 15 April 2023 and 9 (1–17) for Sudan on 23 November 2026: the 90% intervals overlap',
      [sudan, column('Sudan', now, [8.7, 1.2, 17])],
    ],
    [
      'Delivery on 15 April 2023 was 13 (5–22) for Sudan, withheld for Chad and not known yet for Plan',
      [sudan, column('Chad', spring, 'withheld'), column('Plan', spring, 'not-known')],
    ],
    ['', []],
  ])('%s', (headline, columns) => {
    expect(describeColumns(columns)).toBe(headline);
  });

  // As printed, 22 is in both: nobody is to read there that they are apart.
  test('and takes intervals that meet in print as overlapping', () => {
    const above = column('Mali', spring, [30, 22.4, 40]);
    const below = column('Sudan', spring, [13, 5, 21.6]);
    expect(describeColumns([above, below])).toMatch(/: the 90% intervals overlap$/);
  });

  test('and a title names each with its day', () => {
    expect(nameColumns([sudan, southSudan])).toBe(
      'Sudan on 15 April 2023 and South Sudan on 15 April 2023',
    );
  });
});
