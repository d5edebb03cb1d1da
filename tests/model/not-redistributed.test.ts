import { expect, test } from 'vitest';
import { parseNotRedistributed } from '#model/not-redistributed.ts';
import file from '../../data/indicators/not-redistributed.json' with { type: 'json' };

test('the list of what is not given out can be read, and says why of each', () => {
  const { forLicence, forWantOfUse } = parseNotRedistributed(file);
  expect(forLicence.length).toBe(file.forLicence.length);
  expect([...forLicence, ...forWantOfUse].every(({ why }) => why.length > 10)).toBe(true);
});

test.each([
  ['no list', { forLicence: [] }, 'forWantOfUse is not a list'],
  ['no object', null, 'forLicence is not a list'],
  [
    'an entry without a reason',
    { forLicence: [], forWantOfUse: [{ id: 'a', title: 'A' }] },
    'forWantOfUse[0].why',
  ],
  ['an entry that is no object', { forLicence: ['a'], forWantOfUse: [] }, 'forLicence[0].id'],
])('%s is refused with its place', (_, given, message) => {
  expect(() => parseNotRedistributed(given)).toThrow(message);
});
