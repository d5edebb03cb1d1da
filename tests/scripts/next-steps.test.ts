import { expect, test } from 'vitest';
import { listNextSteps } from '../../scripts/new/next-steps.ts';

test.each([
  ['data', 'npm run new -- finding sdn-force', 'npm run check'],
  ['../b', 'npm run new -- finding sdn-force --data ../b', 'npm run check -- --data ../b'],
])('what can follow in %s is a command for that folder', (folder, next, check) => {
  const added = { kind: 'commitment', id: 'sdn-force', country: 'SDN' };
  expect(listNextSteps(added, folder)).toEqual([
    `What was found of it: ${next}`,
    `Check all of it again: ${check}`,
  ]);
});

test('what a strategy undertakes is asked for with its country first', () => {
  const added = { kind: 'strategy', id: 'sdn-plan', country: 'SDN' };
  expect(listNextSteps(added, '../b')[0]).toBe(
    'What it undertakes: npm run new -- commitment SDN --strategy sdn-plan --data ../b',
  );
});
