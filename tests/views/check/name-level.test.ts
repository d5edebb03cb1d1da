import { describe, expect, test } from 'vitest';
import { nameLevel } from '#views/check/name-level.ts';

const page = { levels: ['None', 'Partial'], unchecked: 'Unchecked', reversed: 'reversed' };

describe('nameLevel', () => {
  test('is the word of the level, and says where it was undone', () => {
    expect(nameLevel(1, false, page)).toBe('Partial');
    expect(nameLevel(0, true, page)).toBe('None, reversed');
  });

  test('nobody looked is not level 0', () => {
    expect(nameLevel('unchecked', false, page)).toBe('Unchecked');
  });
});
