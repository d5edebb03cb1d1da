import { describe, expect, test } from 'vitest';
import { describeChoices, nameShare } from '#views/own-method/describe-choices.ts';
import { fillShares, shareNames, type OwnState } from '#views/own-method/own-state.ts';

const published: OwnState = {
  by: 'credibility',
  mean: '',
  halfLife: '',
  goalposts: '',
  shares: fillShares(() => 50),
};
const observers = { un: 'United Nations', ngo: 'NGO' };

describe('describeChoices', () => {
  test('says nothing of the published method', () => {
    expect(describeChoices(published, published, observers)).toBe('');
  });

  test('says every choice that differs, with the published one beside it', () => {
    const own: OwnState = {
      ...published,
      mean: 'arithmetic',
      shares: { ...published.shares, design: 90, 'r.un': 70 },
    };
    expect(describeChoices(own, published, observers)).toBe(
      'Design 90 (published 50); United Nations 70 (published 50); How the parts are joined: Arithmetic only',
    );
  });

  test('by which score countries are set side by side is no choice of method', () => {
    expect(describeChoices({ ...published, by: 'gap' }, published, observers)).toBe('');
  });

  test.each(shareNames)('%s has a name that is not its id', (name) => {
    expect(nameShare(name, { un: 'United Nations' })).toMatch(/^\S/);
  });
});
