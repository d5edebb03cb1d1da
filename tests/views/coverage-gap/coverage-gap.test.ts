import { describe, expect, test } from 'vitest';
import type { Commitment, Dataset, Episode } from '#model/dataset.ts';
import { toCoverageGap, type CoverageGap } from '#views/coverage-gap/coverage-gap.ts';
import { countKept, describeGap, toGapFigure } from '#views/coverage-gap/gap-figure.ts';
import { labels, makeCommitments, makeEpisode, scoreRecords } from '../make-records.ts';
import { makeMandate } from './make-mandate.ts';

function toGap(given: Partial<Dataset>, episode: Episode = makeEpisode()): CoverageGap | null {
  const { scores, registry } = scoreRecords({ episodes: [episode], ...given });
  return toCoverageGap(episode, scores.episodes.get(episode.id) ?? null, scores, registry);
}

function getGap(commitments: readonly Commitment[], tiers: readonly (1 | 2 | 3)[] | null) {
  const gap = toGap({ commitments, mandates: [makeMandate({ tiers })] });
  if (gap === null) throw new Error('There should be a gap.');
  return gap;
}

const second = makeCommitments([3, 1, 0], { id: 'second', tiers: [2] });
const third = makeCommitments([2, null], { id: 'third', tiers: [3] });

describe('toCoverageGap', () => {
  test.each<[Episode['kind'], boolean]>([
    ['exit', true],
    ['hand-over', true],
    ['drawdown', true],
    ['mandate-change', false],
  ])('is there where a mission leaves: %s', (kind, isThere) => {
    expect(toGap({}, makeEpisode({ kind })) !== null).toBe(isThere);
  });

  test('is not there before the decision', () => {
    expect(toGap({}, makeEpisode({ decidedOn: '2025' }))).toBeNull();
  });

  test('has a line a tier, each with the undertakings of that tier', () => {
    const { lines } = getGap([...second, ...third], [2, 3]);
    expect(lines.map(({ tier, marks }) => [tier, marks.length])).toEqual([
      [1, 0],
      [2, 3],
      [3, 2],
    ]);
  });

  test('counts what was kept, hardly kept, and is open', () => {
    const { lines } = getGap([...second, ...third], [2, 3]);
    expect(lines.map(({ delivery }) => countKept(delivery))).toEqual([
      { kept: 0, little: 0, open: 0 },
      { kept: 1, little: 2, open: 0 },
      { kept: 1, little: 0, open: 1 },
    ]);
  });

  test('gives a tier its delivery from three checked: 100, 33 and 0 make 44', () => {
    const { lines } = getGap([...second, ...third], [2, 3]);
    expect(lines[1]?.summary.delivery).toBeCloseTo(400 / 9);
    expect(lines[2]?.summary.delivery).toBeNull();
  });

  test('leaves out what was undertaken outside the time around the decision', () => {
    const { lines } = getGap(makeCommitments([3], { tiers: [2], madeOn: '2018-12-21' }), [2]);
    expect(lines[1]?.marks).toEqual([]);
  });
});

describe('the headline of a gap', () => {
  test.each<[string, readonly Commitment[], readonly (1 | 2 | 3)[] | null, string]>([
    [
      'nothing is known of the mandate',
      [...second, ...third],
      null,
      'What the mission was mandated to do is not known from a text that was read; 5 undertakings of the state are on record',
    ],
    [
      'one tier met nothing',
      second,
      [2, 3],
      'Of 2 tiers of the mandate as far as it was read, no undertaking of the state is on record in tier 3',
    ],
    [
      'no tier met anything',
      [],
      [1, 2, 3],
      'No undertaking of the state is on record in any of the 3 tiers of the mandate as far as it was read',
    ],
    [
      'each tier met something',
      [...second, ...third],
      [2, 3],
      'In both tiers of the mandate as far as it was read, undertakings of the state are on record; of 4 checked, 2 were found kept in part or in full',
    ],
    [
      'what was undertaken was not checked',
      makeCommitments([null], { tiers: [2] }),
      [2],
      'In the one tier of the mandate as far as it was read, undertakings of the state are on record; none of them was checked',
    ],
  ])('says what is on record where %s', (_rule, commitments, tiers, words) => {
    expect(describeGap(getGap(commitments, tiers))).toBe(words);
  });

  test('counts an undertaking of two tiers once', () => {
    const both = makeCommitments([3], { tiers: [2, 3] });
    expect(describeGap(getGap(both, [2, 3]))).toContain('of 1 checked, one was found kept');
    expect(describeGap(getGap(both, null))).toContain('; 1 undertaking of the state is on record');
  });
});

describe('the picture of a gap', () => {
  const figure = toGapFigure(getGap([...second, ...third], [2]), labels);

  test('draws each undertaking as wide as every other', () => {
    const { picture } = figure;
    const rows = picture.kind === 'rows' ? picture.plot.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ bars }) => bars.map(({ kind, width }) => [kind, width]))).toEqual([
      [],
      [
        ['score', 25],
        ['third', 50],
      ],
      [
        ['score', 25],
        ['unknown', 25],
      ],
    ]);
  });

  test('shows the same in its table and its CSV', () => {
    expect(figure.table.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['not shown in what was read of the mandate', '0', '0', '0', '0'],
      ['in the mandate', '3', '1', '2', '0'],
      ['not shown in what was read of the mandate', '2', '1', '0', '1'],
    ]);
    const [, , line = ''] = figure.csv.split('\r\n');
    expect(line).toMatch(
      /^sdn-unmix-2020,unmix,SDN,2020-12-22,2,shown,S\/RES\/1 \(2019\),Protect civilians\.,3,3,3,1,2,0,44\.4,/,
    );
  });
});
