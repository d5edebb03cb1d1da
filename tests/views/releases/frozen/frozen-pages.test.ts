import { describe, expect, test } from 'vitest';
import type { FrozenKind } from '#views/releases/record-address.ts';
import { toBarePage, toFrozenPages } from '#views/releases/frozen/frozen-pages.ts';
import type { FrozenPage } from '#views/releases/frozen/page-shape.ts';
import { loadMinimal } from '../../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The smallest data set has a problem.');
const pages = toFrozenPages(dataset);

function getPage(kind: FrozenKind): FrozenPage {
  const page = pages.find((each) => each.kind === kind && each.lists.length > 0);
  if (!page) throw new Error(`No ${kind} has a page with a list.`);
  return page;
}

describe('the frozen pages of a release', () => {
  test('are one for each record that is scored, and for each actor', () => {
    const { countries, strategies, episodes, commitments, claims, actors } = dataset;
    const records = [countries, strategies, episodes, commitments, claims, actors].flat();
    expect(pages).toHaveLength(records.length);
    expect(new Set(pages.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(records.length);
  });

  test('name their country as the release does', () => {
    const names = new Map(dataset.countries.map(({ iso3, name }) => [iso3, name]));
    for (const { country, place } of pages) expect(place).toBe(names.get(country));
  });

  test('hold no list without an entry', () => {
    const lists = pages.flatMap((page) => page.lists);
    expect(lists.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  test.each(['commitment', 'claim', 'actor'] as const)(
    'give each entry of a %s its source',
    (kind) => {
      const entries = getPage(kind).lists.flatMap((list) => list.entries);
      for (const { source, page } of entries) {
        expect(source?.name).toBeTruthy();
        expect(page).toBeNull();
      }
    },
  );

  test('lead from a country to the pages of its records', () => {
    const linked = getPage('country').lists.flatMap((list) => list.entries);
    const known = new Set(pages.map(({ kind, id }) => `${kind} ${id}`));
    expect(linked.filter(({ page, id }) => !known.has(`${String(page)} ${id}`))).toEqual([]);
  });
});

test('a record that cannot be read any more has a page with its id alone', () => {
  const record = { kind: 'claim', id: 'sdn-claim', country: 'SDN' } as const;
  const score = { ...record, basis: '', measures: {}, facts: {} };
  expect(toBarePage(score)).toMatchObject({ title: 'sdn-claim', place: 'SDN', lists: [] });
});
