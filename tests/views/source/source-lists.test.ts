import { describe, expect, test } from 'vitest';
import { countUnread, toSourceLists, toSymbolSeries } from '#views/source/source-lists.ts';
import { makeCountry, makeSource, scoreRecords } from '../make-records.ts';

const ids = (sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id);

describe('toSourceLists', () => {
  const { dataset, registry } = scoreRecords({
    countries: [makeCountry('MLI', 'Mali'), makeCountry()],
    sources: [
      makeSource({ id: 'undated', access: 'cited' }),
      makeSource({ id: 'old', date: '2019' }),
      makeSource({ id: 'new', date: '2020-05-21', symbol: 'S/2020/429' }),
      makeSource({ id: 'everywhere', country: null }),
    ],
  });
  const lists = toSourceLists(dataset, registry);

  test('gives a country with documents its list, and one to those of several countries', () => {
    expect(lists.map(({ name, address }) => [name, address])).toEqual([
      ['Sudan', 'records/sources/sdn/'],
      ['Used for several countries', 'records/sources/several/'],
    ]);
  });

  test('stands newest first, the undated last, and counts symbols and the unread', () => {
    expect(ids(lists[0]?.sources ?? [])).toEqual(['new', 'old', 'undated']);
    expect(lists[0]).toMatchObject({ withSymbolCount: 1, unreadCount: 1 });
  });
});

test('toSymbolSeries sorts symbols by series, then by number, and leaves out what has none', () => {
  const symbols = ['S/2020/10', 'SC/9718', 'S/RES/2525 (2020)', 'S/2020/9', 'Decree 1/129'];
  const sources = symbols.map((symbol) => makeSource({ id: symbol, symbol }));
  const series = toSymbolSeries([...sources, makeSource({ id: 'without' })]);
  expect(series.map(({ name, sources: own }) => [name, ...ids(own)])).toEqual([
    ['Security Council resolutions', 'S/RES/2525 (2020)'],
    ['Other Security Council documents', 'S/2020/9', 'S/2020/10'],
    ['Security Council press releases', 'SC/9718'],
    ['Other series', 'Decree 1/129'],
  ]);
});

test('countUnread counts documents that are cited and not read, not those read in part', () => {
  const sources = (['cited', 'part', 'full'] as const).map((access) => makeSource({ access }));
  expect(countUnread(sources)).toBe(1);
});
