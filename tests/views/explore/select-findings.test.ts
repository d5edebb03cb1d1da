import { describe, expect, test } from 'vitest';
import { initialExplore, type ExploreState, type FacetName } from '#views/explore/explore-state.ts';
import {
  cutPage,
  readyTable,
  rowsPerPage,
  selectFindings,
} from '#views/explore/select-findings.ts';
import { table } from './make-findings.ts';

const ready = readyTable(table);
const select = (change: Partial<ExploreState>) =>
  selectFindings(ready, { ...initialExplore, ...change });
const idsOf = (change: Partial<ExploreState>) => select(change).rows.map((row) => table.id[row]);
const facets = (chosen: Partial<Record<FacetName, readonly string[]>>) => ({
  facets: { ...initialExplore.facets, ...chosen },
});

describe('a finding is shown where', () => {
  test.each([
    ['nothing is asked', {}, ['force-f2', 'law-f1', 'force-f1']],
    ['it has one of the levels chosen', facets({ level: ['0'] }), ['law-f1', 'force-f1']],
    ['one of its tiers is chosen', facets({ tier: ['3'] }), ['force-f2', 'force-f1']],
    ['every facet lets it through', facets({ level: ['0', '1'], tier: ['1'] }), ['law-f1']],
    ['every word occurs, in any order', { words: 'soldier FORCE' }, ['force-f2', 'force-f1']],
    ['a word occurs in its source', { words: 's/2021/1' }, ['law-f1', 'force-f1']],
    ['a word occurs but for its accents', { words: 'cote' }, ['force-f2']],
    ['nothing is as asked', { words: 'helicopter' }, []],
  ])('%s', (_rule, change, ids) => {
    expect(idsOf(change)).toEqual(ids);
  });
});

describe('findings stand', () => {
  test.each([
    ['from the oldest', { isDescending: false }, ['force-f1', 'law-f1', 'force-f2']],
    [
      'from the lowest level',
      { sort: 'level', isDescending: false },
      ['law-f1', 'force-f1', 'force-f2'],
    ],
    [
      'by theme, the newest first in each',
      { sort: 'theme', isDescending: false },
      ['law-f1', 'force-f2', 'force-f1'],
    ],
    [
      'by observer from the last',
      { sort: 'observer', isDescending: true },
      ['law-f1', 'force-f1', 'force-f2'],
    ],
  ] as const)('%s', (_rule, change, ids) => {
    expect(idsOf(change)).toEqual(ids);
  });
});

describe('a choice tells how many findings it would leave', () => {
  const countsOf = (facet: FacetName, change: Partial<ExploreState>) =>
    table.choices[facet].map(({ id }, place) => [id, select(change).counts[facet][place]]);

  test('with nothing chosen, all that have it', () => {
    expect(countsOf('level', {})).toEqual([
      ['0', 2],
      ['2', 1],
    ]);
  });

  test('with its own facet chosen, as if that were not', () => {
    expect(countsOf('level', facets({ level: ['0'] }))).toEqual(countsOf('level', {}));
  });

  test('with another facet chosen, those that it lets through', () => {
    expect(countsOf('level', facets({ tier: ['1'] }))).toEqual([
      ['0', 1],
      ['2', 0],
    ]);
  });
});

describe('a page of rows', () => {
  const rows = Array.from({ length: rowsPerPage + 1 }, (_, row) => row);

  test('holds no more than its share, and the rest comes on the next', () => {
    expect(cutPage(rows, 1)).toEqual({ rows: rows.slice(0, rowsPerPage), page: 1, pages: 2 });
    expect(cutPage(rows, 2)).toEqual({ rows: [rowsPerPage], page: 2, pages: 2 });
  });

  test('that does not exist is the last', () => {
    expect(cutPage(rows, 99).page).toBe(2);
    expect(cutPage([], 3)).toEqual({ rows: [], page: 1, pages: 1 });
  });
});
