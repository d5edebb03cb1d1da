import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import { writeCanonicalJson } from '#model/canonical-json.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { hashBasis } from '#scoring/basis-hash.ts';

const { method } = getDataset();
const day = getIsoDay('2026-11-23');

describe('the hash of what a score rests on', () => {
  test('is the beginning of the SHA-256 of records, method and day, with sorted keys', () => {
    const text = writeCanonicalJson({ asOf: day, method, records: { a: 1 } });
    const whole = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(hashBasis({ a: 1 }, method, day)).toBe(whole.slice(0, 12));
  });

  test('does not ask in which order the fields stand', () => {
    expect(hashBasis({ a: 1, b: [2, null] }, method, day)).toBe(
      hashBasis({ b: [2, null], a: 1 }, method, day),
    );
  });

  test.each([
    ['a record', { a: 2 }, method, day],
    ['a constant of the method', { a: 1 }, { ...method, version: '9.9' }, day],
    ['the day', { a: 1 }, method, getIsoDay('2026-11-24')],
  ])('changes with %s', (_what, records, constants, asOf) => {
    expect(hashBasis(records, constants, asOf)).not.toBe(hashBasis({ a: 1 }, method, day));
  });
});

describe('canonical JSON', () => {
  test('keeps the order of lists, and leaves out what is undefined', () => {
    expect(writeCanonicalJson({ b: [2, 1], a: 'é"', c: undefined })).toBe('{"a":"é\\"","b":[2,1]}');
  });

  test.each([[NaN], [Infinity], [() => 1], [undefined]])('refuses %s', (value) => {
    expect(() => writeCanonicalJson(value)).toThrow();
  });
});
