import { describe, expect, test } from 'vitest';
import type { RecordLine } from '#views/record/record-index.ts';
import {
  linesAPage,
  partAddress,
  toLetterLinks,
  toRecordParts,
} from '#views/record/record-parts.ts';

const makeLine = (title: string): RecordLine => ({
  title,
  language: undefined,
  address: `sources/${title}/`,
  facts: [],
});
const makeLines = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => makeLine(`${letter}${String(at)}`));

describe('toRecordParts', () => {
  test('gives a letter a page, and none to a letter without records', () => {
    const parts = toRecordParts([makeLine('Army'), makeLine('Chad'), makeLine('Children')]);
    expect(parts.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['A', 1],
      ['C', 2],
    ]);
  });

  test('a letter that fills its page has one, a record more makes two', () => {
    expect(toRecordParts(makeLines('s', linesAPage))).toHaveLength(1);
    const parts = toRecordParts(makeLines('s', linesAPage + 1));
    expect(parts.map(({ name, path, lines }) => [name, path, lines.length])).toEqual([
      ['S, part 1 of 2', 's', linesAPage],
      ['S, part 2 of 2', 's/2', 1],
    ]);
    expect(parts.map(partAddress)).toEqual(['records/s/', 'records/s/2/']);
  });

  test('holds every record once, in the order given', () => {
    const lines = [...makeLines('a', 3), ...makeLines('s', linesAPage * 2 + 5)];
    expect(toRecordParts(lines).flatMap((part) => part.lines)).toEqual(lines);
  });

  test('there are no pages without records', () => {
    expect(toRecordParts([])).toEqual([]);
  });
});

test('toLetterLinks gives a letter of several parts once, with all of its records', () => {
  const parts = toRecordParts([makeLine('3 plans'), ...makeLines('s', linesAPage + 1)]);
  expect(toLetterLinks(parts)).toEqual([
    { letter: '0-9', name: '0–9', address: 'records/0-9/', count: 1 },
    { letter: 's', name: 'S', address: 'records/s/', count: linesAPage + 1 },
  ]);
});
