import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toClaimsFilter } from '#views/check/claims-filter.ts';
import {
  allClaims,
  countClaims,
  formatClaimsState,
  parseClaimsState,
  type ClaimsState,
} from '#views/check/claims-state.ts';
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
const { choices, facts } = toClaimsFilter(dataset.claims, dataset.countries, scores, labels);
const idsOf = (filter: 'verdict' | 'country' | 'audience') => choices[filter].map(({ id }) => id);

describe('claims can be chosen', () => {
  test('by what some claim has, and by nothing else', () => {
    expect(idsOf('verdict')).toEqual(['contradicted', 'unchecked']);
    expect(idsOf('country')).toEqual(['SDN', 'SSD']);
    expect(choices.audience.map(({ label }) => label)).toEqual(['Public', 'Security Council']);
  });

  test('with the number that each choice would leave, the others as they are', () => {
    expect(countClaims(facts, choices, allClaims, 'verdict')).toEqual([2, 1]);
    const inSudan = { ...allClaims, country: 'SDN' };
    expect(countClaims(facts, choices, inSudan, 'verdict')).toEqual([1, 1]);
    // The filter that is chosen counts as if it were not: else every other choice would stand at 0.
    expect(countClaims(facts, choices, inSudan, 'country')).toEqual([2, 1]);
    expect(countClaims(facts, choices, { ...inSudan, verdict: 'unchecked' }, 'audience')).toEqual([
      0, 1,
    ]);
  });
});

describe('the address of the list of claims', () => {
  const states: fc.Arbitrary<ClaimsState> = fc.record({
    verdict: fc.constantFrom(null, ...idsOf('verdict')),
    country: fc.constantFrom(null, ...idsOf('country')),
    audience: fc.constantFrom(null, ...idsOf('audience')),
  });

  test('leads back to the choice from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseClaimsState(formatClaimsState(state, ''), choices)).toEqual({
          state,
          ignored: [],
        });
      }),
    );
  });

  test('is one for one choice, whatever stood in it before, and keeps what is not the list’s', () => {
    fc.assert(
      fc.property(states, states, (state, before) => {
        const from = formatClaimsState(before, 'asOf=2020-12-31');
        const query = formatClaimsState(state, from);
        expect(query).toBe(formatClaimsState(state, 'asOf=2020-12-31'));
        expect(new URLSearchParams(query).get('asOf')).toBe('2020-12-31');
      }),
    );
  });

  test('may write a code in any case of its letters', () => {
    expect(parseClaimsState('?country=sdn', choices).state.country).toBe('SDN');
  });

  test('is told of what no claim has', () => {
    expect(parseClaimsState('?country=MLI&verdict=maybe&x=1', choices)).toEqual({
      state: allClaims,
      ignored: ['verdict=maybe', 'country=MLI'],
    });
  });
});
