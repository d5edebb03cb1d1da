import { describe, expect, test } from 'vitest';
import { readSubject } from '../../../src/islands/as-of/read-subject.ts';

describe('what a control is about', () => {
  test.each([
    [{ scope: 'compare' }, { scope: 'compare' }],
    [
      { scope: 'country', iso3: 'SDN' },
      { scope: 'country', iso3: 'SDN' },
    ],
    [
      { scope: 'strategy', iso3: 'SDN', record: 'plan' },
      { scope: 'strategy', iso3: 'SDN', id: 'plan' },
    ],
    [
      { scope: 'commitment', iso3: 'SDN', record: 'force' },
      { scope: 'commitment', iso3: 'SDN', id: 'force' },
    ],
  ])('is read from %o', (attributes, subject) => {
    expect(readSubject(attributes)).toEqual(subject);
  });

  test.each([{}, { scope: 'country' }, { scope: 'strategy', iso3: 'SDN' }, { scope: 'source' }])(
    'is not guessed from %o',
    (attributes) => {
      expect(() => readSubject(attributes)).toThrow('about nothing');
    },
  );
});
