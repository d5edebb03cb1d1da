import { describe, expect, test } from 'vitest';
import { toClaimsFilter } from '#views/check/claims-filter.ts';
import { countChoices } from '#views/list-filter/list-filter.ts';
import { makeCheck, makeClaim, makeCountry, labels, scoreRecords } from '../make-records.ts';

const { dataset, scores } = scoreRecords({
  countries: [
    makeCountry('MLI', 'Mali'),
    makeCountry('SDN', 'Sudan'),
    makeCountry('SSD', 'South Sudan'),
  ],
  claims: [
    makeClaim({ id: 'a', checks: [makeCheck({ verdict: 'contradicted' })] }),
    makeClaim({ id: 'b', madeTo: 'security-council' }),
    makeClaim({ id: 'c', country: 'SSD', checks: [makeCheck({ verdict: 'contradicted' })] }),
  ],
});
const filters = toClaimsFilter(dataset.claims, dataset.countries, scores, labels);

describe('claims can be chosen', () => {
  test('by verdict, country and audience that some claim has, and by nothing else', () => {
    expect(filters.map(({ name, choices }) => [name, choices.map(({ label }) => label)])).toEqual([
      ['verdict', ['Contradicted', 'Unchecked']],
      ['country', ['Sudan', 'South Sudan']],
      ['audience', ['Public', 'Security Council']],
    ]);
  });

  test('with the number of claims that each choice would leave', () => {
    const counts = filters.map((filter) => countChoices(filter, filters, { country: 'SDN' }));
    // Of Sudan's two claims one is contradicted, one was made to the public; the country counts as if not chosen.
    expect(counts).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
    ]);
  });
});
