import { expect, test } from 'vitest';
import { reasonOf, reasonOfWorker } from '../../src/islands/reason-of.ts';

test('a failure is told in the words of what was thrown', () => {
  expect(reasonOf(new RangeError('No such day.'))).toBe('No such day.');
  expect(reasonOf('offline')).toBe('offline');
});

test('a worker that fails without a message could not be loaded', () => {
  expect(reasonOfWorker({ message: 'Out of memory' })).toBe('Out of memory');
  expect(reasonOfWorker({ message: '' })).toBe('its code could not be loaded');
});
