import { describe, expect, test } from 'vitest';
import { hashName, openStream, openUndroppedStream } from '#scoring/random/stream.ts';
import reference from '../../fixtures/distributions/sfc32.json' with { type: 'json' };

describe('openUndroppedStream', () => {
  test('gives the published first twenty outputs of sfc32', () => {
    const stream = openUndroppedStream([1, 2, 3, 4]);
    expect(reference.uint32.map(() => stream.nextUint32())).toEqual(reference.uint32);
  });

  test('makes a double of two outputs, to the last bit', () => {
    const stream = openUndroppedStream([1, 2, 3, 4]);
    expect(reference.double53.map(() => stream.nextDouble())).toEqual(reference.double53);
  });
});

describe('openStream', () => {
  test('begins with the twenty-first output', () => {
    const undropped = openUndroppedStream([1, 2, 3, 4]);
    for (let dropped = 0; dropped < 20; dropped += 1) undropped.nextUint32();
    const stream = openStream([1, 2, 3, 4]);
    expect(stream.nextUint32()).toBe(undropped.nextUint32());
  });

  test('gives the same numbers again after a restart from the same words', () => {
    const stream = openStream([7, 2 ** 32 - 1, 0, 3]);
    const first = [stream.nextDouble(), stream.nextDouble()];
    stream.restart(7, 2 ** 32 - 1, 0, 3);
    expect([stream.nextDouble(), stream.nextDouble()]).toEqual(first);
  });

  test('gives other numbers where one word of the seed differs by one', () => {
    const draw = (row: number) => openStream([7, 0, row, 1]).nextUint32();
    expect(new Set(Array.from({ length: 1000 }, (_, row) => draw(row))).size).toBe(1000);
  });
});

describe('hashName', () => {
  test.each([
    // Offset basis and test vectors of the algorithm's authors, for FNV-1a of 32 bits.
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('the word for %j is that of FNV-1a', (name, word) => {
    expect(hashName(name)).toBe(word);
  });
});
