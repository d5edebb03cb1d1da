import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanWords,
  filterNames,
  formatQuestion,
  isEmptyQuestion,
  parseQuestion,
  withFilter,
  type FilterChoices,
} from '#views/search/search-question.ts';

const choices: FilterChoices = {
  Country: ["Côte d'Ivoire", 'Mali', 'Sudan'],
  Record: ['Claim', 'Source'],
  Theme: ['Early warning'],
  Tier: ['Tier 2: physical protection'],
  Verdict: ['Contradicted'],
  Level: ['None', 'Full'],
  Year: ['2020', '2019'],
};

describe('parseQuestion', () => {
  test('reads words and filters of an address', () => {
    expect(parseQuestion('?q=S%2F2020%2F429&country=Sudan&year=2020', choices)).toEqual({
      question: { words: 'S/2020/429', filters: { Country: 'Sudan', Year: '2020' } },
      unknown: [],
    });
  });

  test('knows a value in any case of its letters, and gives it as it is written', () => {
    const { question } = parseQuestion("?country=CÔTE+D'IVOIRE&verdict=contradicted", choices);
    expect(question.filters).toEqual({ Country: "Côte d'Ivoire", Verdict: 'Contradicted' });
  });

  test('leaves out a value that does not exist, and tells it', () => {
    expect(parseQuestion('?q=x&country=Narnia&level=Full', choices)).toEqual({
      question: { words: 'x', filters: { Level: 'Full' } },
      unknown: [{ name: 'Country', value: 'Narnia' }],
    });
  });

  test.each([
    ['no query', ''],
    ['parameters that are not its own', '?utm_source=letter&page=2'],
    ['empty parameters', '?q=&country=&year=+'],
    ['words of nothing but space', '?q=+%09+'],
  ])('asks nothing where there are %s', (_rule, query) => {
    const { question, unknown } = parseQuestion(query, choices);
    expect(isEmptyQuestion(question)).toBe(true);
    expect(unknown).toEqual([]);
  });

  test('takes the first of a filter that is given twice', () => {
    const { question } = parseQuestion('?country=Mali&country=Sudan', choices);
    expect(question.filters).toEqual({ Country: 'Mali' });
  });
});

describe('formatQuestion', () => {
  test('writes the same order, however the filters were chosen', () => {
    const filters = withFilter(withFilter({}, 'Year', '2020'), 'Country', 'Sudan');
    const query = formatQuestion({ words: 'joint force', filters });
    expect(query).toBe('?q=joint+force&country=Sudan&year=2020');
  });

  test('writes nothing where nothing is asked', () => {
    expect(formatQuestion({ words: '', filters: {} })).toBe('');
  });

  test('what is written is read back as the same question', () => {
    const filters = fc.record(
      Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(...choices[name])])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.string().map(cleanWords), filters, (words, chosen) => {
        const question = { words, filters: { ...chosen } };
        expect(parseQuestion(formatQuestion(question), choices).question).toEqual(question);
      }),
    );
  });
});

describe('cleanWords', () => {
  test('leaves single spaces, and none around', () => {
    expect(cleanWords('  joint \n force ')).toBe('joint force');
  });

  test('cuts a pasted text at 200 characters', () => {
    expect(cleanWords('protect '.repeat(100))).toHaveLength(199);
  });
});

describe('withFilter', () => {
  test('an empty value takes the filter away', () => {
    expect(withFilter({ Country: 'Mali', Year: '2020' }, 'Country', '')).toEqual({ Year: '2020' });
  });
});
