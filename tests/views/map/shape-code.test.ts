import { expect, test } from 'vitest';
import { findShapeCode } from '#views/map/shape-code.ts';

test.each([
  ['by its number', '729', 'Sudan', 'SDN'],
  ['by a number below 100, zeros included', '004', 'Afghanistan', 'AFG'],
  ['of Kosovo is the one in common use', undefined, 'Kosovo', 'XKX'],
  ['of an area without a number is none', undefined, 'Somaliland', null],
  ['of a number that stands for nothing is none', '999', 'Nowhere', null],
])('the code %s', (_rule, numeric, name, expected) => {
  expect(findShapeCode(numeric, name)).toBe(expected);
});
