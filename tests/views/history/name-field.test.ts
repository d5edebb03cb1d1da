import { expect, test } from 'vitest';
import { nameField } from '#views/history/name-field.ts';

test.each([
  ['findings[sdn-joint-force-12000-f2].date', 'finding sdn-joint-force-12000-f2, date'],
  ['findings[sdn-joint-force-12000-f2].finding', 'finding sdn-joint-force-12000-f2, wording'],
  ['checks[a-k1]', 'check a-k1'],
  ['humanRightsMonitoring', 'human rights monitoring'],
  ['hrddp', 'due diligence policy'],
  ['gaps', 'gaps'],
  // Names of what every object has are no words of ours.
  ['constructor', 'constructor'],
])('a reader meets %s as "%s"', (path, name) => {
  expect(nameField(path)).toBe(name);
});
