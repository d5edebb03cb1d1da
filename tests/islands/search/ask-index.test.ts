import { describe, expect, test } from 'vitest';
import { askIndex } from '../../../src/islands/search/ask-index.ts';
import { makeIndex, type PageText } from './make-index.ts';

const letter: PageText = {
  url: '/sources/letter/',
  title: 'S/2020/429 Letter of Sudan',
  symbol: 'S/2020/429',
  filters: { Country: ['Sudan'], Record: ['Source'] },
};
const commitment: PageText = {
  url: '/commitments/police/',
  title: 'More police are deployed to Darfur',
  text: 'In S/2020/429',
  filters: { Country: ['Sudan'], Record: ['Commitment'], Level: ['None'] },
  weight: 9,
};
const news: PageText = {
  url: '/sources/news/',
  title: "S Leone's amputees, far from Sudan",
  filters: { Country: ['Sierra Leone'], Record: ['Source'] },
};
const country: PageText = {
  url: '/countries/sdn/',
  title: 'Sudan',
  text: 'protection of civilians',
  filters: { Country: ['Sudan'], Record: ['Country'] },
  weight: 0.1,
};
const pages = [commitment, letter, news, country];
const index = makeIndex(pages, ['protection', 'sudan', 'darfur']);
const meant = {
  namedRecords: ['Country', 'Mission'],
  ownRecords: ['Country', 'Mission', 'Commitment'],
  countries: [
    { country: 'Sudan', names: ['Sudan', 'Sudanese'] },
    { country: 'Chad', names: ['Chad', 'Chadian'] },
  ],
};

async function ask(words: string, filters = {}, from = index) {
  const answer = await askIndex(from, { words, filters }, meant);
  return { ...answer, urls: answer.hits.map(({ id }) => id) };
}

describe('askIndex', () => {
  test.each(['S/2020/429', 's/2020/429', '"S/2020/429"'])(
    'puts the document of the symbol %s before heavier pages that name it',
    async (symbol) => {
      expect((await ask(symbol)).urls).toEqual([letter.url, commitment.url]);
    },
  );

  test('S/2020/43 does not find S/2020/430', async () => {
    const longer: PageText = { url: '/l/', title: 'S/2020/430', symbol: 'S/2020/430', weight: 9 };
    const asked: PageText = { url: '/a/', title: 'S/2020/43', symbol: 'S/2020/43' };
    const { urls, isBeginning } = await ask('S/2020/43', {}, makeIndex([longer, asked]));
    expect({ urls, isBeginning }).toEqual({ urls: [asked.url], isBeginning: false });
  });

  test('a symbol that no page names offers those that go on from it, and says so', async () => {
    const { urls, isBeginning } = await ask('S/2020/42');
    expect({ urls, isBeginning }).toEqual({ urls: [letter.url], isBeginning: true });
  });

  test('a symbol that nothing begins with finds nothing', async () => {
    const { urls, isBeginning } = await ask('A/HRC/99/1');
    expect({ urls, isBeginning }).toEqual({ urls: [], isBeginning: false });
  });

  test('filters hold for a symbol too, and what they hide is counted', async () => {
    const { urls, countWithoutFilters } = await ask('S/2020/429', { Country: 'Sierra Leone' });
    expect({ urls, countWithoutFilters }).toEqual({ urls: [], countWithoutFilters: 2 });
  });

  test('a word that no page holds finds nothing, though the index offers what begins like it', async () => {
    const { urls, missing } = await ask('sxyzzy');
    expect({ urls, missing }).toEqual({ urls: [], missing: [{ word: 'sxyzzy', near: null }] });
  });

  test.each([
    ['protecton', [{ word: 'protecton', near: 'protection' }]],
    ['suddan', [{ word: 'suddan', near: 'sudan' }]],
    [
      'protecton of civillians',
      [
        { word: 'protecton', near: 'protection' },
        { word: 'civillians', near: 'civilians' },
      ],
    ],
  ])('a word with a slip is mended, and it is said: %s', async (words, mended) => {
    const own = makeIndex(pages, ['protection', 'sudan', 'civilians']);
    const { urls, missing } = await ask(words, {}, own);
    expect(urls[0]).toBe(country.url);
    expect(missing).toEqual(mended);
  });

  test('records of the country that the words name come first, then other records, then documents', async () => {
    const own: PageText = {
      url: '/own/',
      title: 'A joint force is deployed',
      text: 'Sudan Sudanese',
      filters: { Country: ['Sudan'], Record: ['Commitment'] },
      weight: 1,
    };
    const neighbours: PageText = {
      url: '/neighbours/',
      title: 'Chad and Sudan set up a joint force',
      filters: { Country: ['Chad'], Record: ['Commitment'] },
      weight: 5,
    };
    const press: PageText = {
      url: '/press/',
      title: 'Sudan joint force',
      filters: { Country: ['Sudan'], Record: ['Source'] },
      weight: 9,
    };
    const made = makeIndex([press, neighbours, own]);
    const order = [own.url, neighbours.url, press.url];
    expect((await ask('sudan joint force', {}, made)).urls).toEqual(order);
    expect((await ask('sudan joint force', { Record: 'Commitment' }, made)).urls).toEqual(
      order.slice(0, 2),
    );
  });

  test('the page of a country comes first by any of its names', async () => {
    const people = { ...country, text: 'protection of civilians Sudanese' };
    const heavy = { ...news, title: 'Sudanese weekly', weight: 9 };
    expect((await ask('sudanese', {}, makeIndex([heavy, people]))).urls[0]).toBe(country.url);
  });

  test('a word that no page holds is left out beside one that some do', async () => {
    const { urls, missing } = await ask('darfur sxyzzy');
    expect(urls).toEqual([commitment.url]);
    expect(missing).toEqual([{ word: 'sxyzzy', near: null }]);
  });

  test('the beginning of a word is not missing', async () => {
    const { urls, missing } = await ask('protec');
    expect({ urls, missing }).toEqual({ urls: [country.url], missing: [] });
  });

  test('small words are not asked for beside others', async () => {
    const own = makeIndex(pages);
    await ask('the police of Darfur', {}, own);
    expect(own.asked).toContain('police Darfur');
  });

  test('the page called by the words comes first, however little it weighs', async () => {
    expect((await ask('sudan')).urls).toEqual([country.url, letter.url, news.url]);
  });

  test('the page called by the words keeps to the filters', async () => {
    expect((await ask('sudan', { Record: 'Source' })).urls).toEqual([letter.url, news.url]);
  });

  test('quoted words are found in their order only', async () => {
    expect((await ask('"police are deployed"')).urls).toEqual([commitment.url]);
    expect((await ask('"deployed are police"')).urls).toEqual([]);
  });

  test('without words, the filters alone ask', async () => {
    const { urls } = await ask('', { Record: 'Source' });
    expect(urls).toEqual([letter.url, news.url]);
  });

  test('a chosen filter counts its other values as if it were not chosen', async () => {
    const { counts } = await ask('', { Country: 'Sudan', Record: 'Source' });
    expect(counts?.['Country']).toEqual({ Sudan: 1, 'Sierra Leone': 1 });
    expect(counts?.['Record']).toEqual({ Commitment: 1, Source: 1, Country: 1 });
    expect(counts?.['Level']).toBeUndefined();
  });
});
