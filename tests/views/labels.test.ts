import { expect, test } from 'vitest';
import { labels } from './make-records.ts';

test('a term has the label and the definition of its list', () => {
  expect(labels('observers', 'un')).toBe('United Nations');
  expect(labels.definition('observers', 'press')).toBe('Journalists saw it.');
});

test('a term of figures is found, too', () => {
  expect(labels('levels', 3)).toBe(labels('levels', '3'));
});

test.each([
  ['observers', 'nobody', 'No term "nobody" in data/vocabularies/observers.csv.'],
  ['planets', 'mars', 'No term "mars" in data/vocabularies/planets.csv.'],
])('asking %s for %s throws, since the check has refused it before', (list, id, message) => {
  expect(() => labels(list, id)).toThrow(message);
});
