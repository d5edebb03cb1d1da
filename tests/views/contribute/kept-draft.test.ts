import { describe, expect, test } from 'vitest';
import { formatDraft, isStoreName, parseDraft, toStoreName } from '#views/contribute/kept-draft.ts';

const draft = { answers: { statement: 'A force is sent.' }, hasNewDocument: true };

describe('a kept draft', () => {
  test('reads back as it was typed', () => {
    expect(parseDraft(formatDraft(draft))).toEqual(draft);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another version', '{"version":0,"answers":{}}'],
    ['a list of answers', '{"version":1,"answers":[]}'],
    ['null', 'null'],
  ])('is not read from %s', (_what, text) => {
    expect(parseDraft(text)).toBeNull();
  });

  test('keeps only texts, each no longer than a field takes', () => {
    const text = `{"version":1,"answers":{"a":1,"b":"${'x'.repeat(9000)}"},"hasNewDocument":"yes"}`;
    const read = parseDraft(text);
    expect(Object.keys(read?.answers ?? {})).toEqual(['b']);
    expect(read?.answers['b']).toHaveLength(5000);
    expect(read?.hasNewDocument).toBe(false);
  });

  test('has a name of its own among what a browser keeps', () => {
    expect(isStoreName(toStoreName('?add=claim'))).toBe(true);
    expect(isStoreName('theme')).toBe(false);
  });
});
