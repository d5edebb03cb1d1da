import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

test('npm run dev explains itself, and serves nothing', () => {
  const { code, out } = runNode(['scripts/dev.ts', '--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('PORT=8080 npm run dev')]);
});

test.each(['abc', '0', '70000'])('npm run dev refuses PORT=%s in one line', (port) => {
  expect(runNode(['scripts/dev.ts'], { PORT: port })).toEqual({
    code: 1,
    out: '',
    errors: [`PORT is "${port}". Write a number from 1 to 65535.`],
  });
});
