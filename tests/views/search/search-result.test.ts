import { describe, expect, test } from 'vitest';
import { toSearchResult, type FoundPage, type FoundPlace } from '#views/search/search-result.ts';

const basis: FoundPage = {
  url: '/commitments/sdn-joint-force/',
  content: 'A joint force is set up. Made in 2020. It was never deployed.',
  meta: { title: 'A joint force is set up' },
  filters: { Record: ['Commitment'], Country: ['Sudan'], Year: ['2020'], Level: ['None'] },
  excerpt: 'A <mark>joint</mark> force is set up. Made in 2020.',
  sub_results: [],
};

function makePlace(title: string, balancedScore: number, element = 'h3'): FoundPlace {
  return {
    title,
    url: `/commitments/sdn-joint-force/#${title}`,
    anchor: { element },
    excerpt: `${title} <mark>force</mark> seen`,
    weighted_locations: [{ balanced_score: balancedScore }],
  };
}

describe('toSearchResult', () => {
  test('says what a page is, whose, of which year, and what was found', () => {
    const { title, address, facts } = toSearchResult(basis);
    expect(title).toBe('A joint force is set up');
    expect(address).toBe('/commitments/sdn-joint-force/');
    expect(facts).toEqual(['Commitment', 'Sudan', '2020', 'level found: None']);
  });

  test('a title in another language says which', () => {
    const meta = { title: 'Lettre', titleLanguage: 'fr' };
    expect(toSearchResult({ ...basis, meta }).language).toBe('fr');
    expect(toSearchResult(basis).language).toBeUndefined();
  });

  test('a page of several states names them all', () => {
    const { facts } = toSearchResult({ ...basis, filters: { Country: ['Sudan', 'South Sudan'] } });
    expect(facts).toEqual(['Sudan, South Sudan']);
  });

  test('the excerpt does not repeat the title, and shows by dots that the text goes on', () => {
    const { excerpt } = toSearchResult(basis);
    expect(excerpt.map(({ text }) => text).join('')).toBe('Made in 2020. …');
  });

  test('places with headings of their own stand instead of the excerpt', () => {
    const { excerpt, places } = toSearchResult({ ...basis, sub_results: [makePlace('f1', 1)] });
    expect(excerpt).toEqual([]);
    expect(places).toMatchObject([{ title: 'f1', address: '/commitments/sdn-joint-force/#f1' }]);
  });

  test("shows the three weightiest places in the page's order, and counts the others", () => {
    const weights = [5, 1, 9, 2, 7];
    const sub_results = weights.map((weight, at) => makePlace(`f${at + 1}`, weight));
    const { places, furtherPlaces } = toSearchResult({ ...basis, sub_results });
    expect(places.map(({ title }) => title)).toEqual(['f1', 'f3', 'f5']);
    expect(furtherPlaces).toBe(2);
  });

  test('the title of the page is no place on it', () => {
    const whole = { title: 'whole', url: '/', excerpt: '', weighted_locations: [] };
    const sub_results = [whole, makePlace('title', 9, 'h1')];
    expect(toSearchResult({ ...basis, sub_results }).places).toEqual([]);
  });
});
