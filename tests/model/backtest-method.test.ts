import { expect, test } from 'vitest';
import { parseBacktestMethod } from '#model/backtest-method.ts';
import { readMethodFile } from '../scoring/read-method.ts';

test('the backtest tries every order up to ten cases, and 100,000 random ones beyond', () => {
  const method = parseBacktestMethod(readMethodFile('backtest'));
  expect(method).toMatchObject({ exactPermutationsUpTo: 10, permutations: 100_000 });
});

test('a missing constant is named', () => {
  expect(() => parseBacktestMethod({ constants: {} })).toThrow(
    'backtest: exactPermutationsUpTo is missing',
  );
});
