import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withoutTimes } from '#views/formats/without-times.ts';
import { toZip } from '#views/formats/zip.ts';

const entries = [
  { name: 'one.txt', bytes: new TextEncoder().encode('one '.repeat(100)) },
  { name: 'folder/two.txt', bytes: new TextEncoder().encode('two') },
];
const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));

describe('a zip without its times', () => {
  test('is the same to the byte whenever it was written', () => {
    const zip = zipSync(files, { mtime: new Date(2026, 10, 27, 12, 30) });
    expect(withoutTimes(zip)).toEqual(toZip(entries));
  });

  test('holds the same files', () => {
    expect(unzipSync(withoutTimes(zipSync(files)))).toEqual(files);
  });

  test('cannot be made of anything else', () => {
    expect(() => withoutTimes(new Uint8Array(100))).toThrow('no zip');
  });
});
