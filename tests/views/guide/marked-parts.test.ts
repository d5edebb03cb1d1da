import { describe, expect, test } from 'vitest';
import { replaceMarked } from '#views/guide/marked-parts.ts';

const parts = new Map([['fields of claim', '| a |']]);
const text = 'Before\n\n<!-- generated: fields of claim -->\nold\n<!-- end -->\n\nAfter\n';

describe('replaceMarked', () => {
  test('writes what stands between the markers anew, and nothing else', () => {
    expect(replaceMarked(text, parts)).toBe(
      [
        'Before',
        '',
        '<!-- generated: fields of claim -->',
        '',
        '<!-- prettier-ignore-start -->',
        '| a |',
        '<!-- prettier-ignore-end -->',
        '',
        '<!-- end -->',
        '',
        'After',
        '',
      ].join('\n'),
    );
  });

  test('writes the same when run again', () => {
    const once = replaceMarked(text, parts);
    expect(replaceMarked(once, parts)).toBe(once);
  });

  test('takes a dollar sign as it is', () => {
    const money = new Map([['fields of claim', "costs $1 and $& and $'"]]);
    expect(replaceMarked(text, money)).toContain("costs $1 and $& and $'");
  });

  test('refuses a place for which nothing is written', () => {
    expect(() => replaceMarked(text, new Map())).toThrow('fields of claim');
  });

  test('refuses a part that has no place', () => {
    const more = new Map([...parts, ['problems', '']]);
    expect(() => replaceMarked(text, more)).toThrow('problems');
  });
});
