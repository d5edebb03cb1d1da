import { describe, expect, test } from 'vitest';
import { findingAddress, labelOf, levelOf } from '#views/explore/finding-table.ts';
import { rowOf, table } from './make-findings.ts';

describe('the table of all findings', () => {
  test('stands newest first', () => {
    expect(table.id).toEqual(['force-f2', 'law-f1', 'force-f1']);
  });

  test('holds what findings share once', () => {
    expect(table.sources.map(({ label }) => label)).toEqual(['A visit', 'S/2021/1, Report']);
    expect(table.source).toEqual([0, 1, 1]);
  });

  test('offers what some finding has, levels from the lowest and years from the newest', () => {
    expect(table.choices.level.map(({ id }) => id)).toEqual(['0', '2']);
    expect(table.choices.year.map(({ id }) => id)).toEqual(['2022', '2021']);
    expect(table.choices.country).toEqual([{ id: 'SDN', label: 'Sudan' }]);
    expect(table.choices.access.map(({ label }) => label)).toEqual([
      'Read at least in part',
      'Read in full',
    ]);
  });

  test('says of a finding the level that the score uses, and what each coder gave', () => {
    expect(levelOf(table, rowOf('force-f2'))).toBe(2);
    expect(table.codings[rowOf('force-f2')]).toBe('A full, B intermediate');
  });

  test('says of a finding that it was reversed, its tiers, and where it stands', () => {
    expect(levelOf(table, rowOf('law-f1'))).toBe(0);
    expect(table.reversed[rowOf('law-f1')]).toBe(true);
    expect(labelOf(table, 'tier', rowOf('force-f1')).split('; ')).toHaveLength(2);
    expect(findingAddress(table, rowOf('force-f1'))).toBe('commitments/force/#force-f1');
  });
});
