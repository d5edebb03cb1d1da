import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from '../../scripts/command/is-inside.ts';

test.each([
  ['Linux', 'data/commitments/a.json', 'data/commitments', true],
  ['Linux', 'data/commitments/a.json', './data/commitments/', true],
  ['Linux', 'data/a.json', 'data/a.json', true],
  ['Linux', 'data/..a.json', 'data', true],
  ['Linux', 'data/commitments-old/a.json', 'data/commitments', false],
  ['Linux', 'data/a.json', 'data/commitments', false],
  ['Linux', '/b/a.json', '/', true],
  ['Windows', 'data/commitments/a.json', 'data\\commitments', true],
  ['Windows', 'data/commitments/a.json', 'data\\Commitments\\', true],
  ['Windows', 'data/a.json', 'data\\commitments', false],
  ['Windows', 'C:\\data\\a.json', 'D:\\data', false],
])('on %s, that %s is in %s is %j', (system, file, folder, isThere) => {
  expect(isInside(file, folder, system === 'Windows' ? win32 : posix)).toBe(isThere);
});
