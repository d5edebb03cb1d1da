import { describe, expect, test } from 'vitest';
import { dropBeginning, dropHidden, toTextParts } from '#views/search/search-excerpt.ts';

const plain = (text: string) => ({ text, isFound: false });
const found = (text: string) => ({ text, isFound: true });

describe('toTextParts', () => {
  test('sets found words apart from the rest', () => {
    expect(toTextParts('The <mark>joint</mark> <mark>force,</mark> at last')).toEqual([
      plain('The '),
      found('joint'),
      plain(' '),
      found('force,'),
      plain(' at last'),
    ]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>'],
    ['a mark with attributes', '<mark onclick="alert(1)">x</mark>'],
    ['a mark that never ends', '<mark>x'],
  ])('leaves %s as the text that it is', (_rule, html) => {
    expect(toTextParts(html)).toEqual([plain(html)]);
  });

  test('markup inside a found word stays text', () => {
    expect(toTextParts('<mark><b>force</b></mark>')).toEqual([found('<b>force</b>')]);
  });

  test("gives back the page's own angle brackets, once", () => {
    expect(toTextParts('fewer &lt;than&gt; &amp;lt; <mark>&lt;b&gt;</mark>')).toEqual([
      plain('fewer <than> &amp;lt; '),
      found('<b>'),
    ]);
  });

  test('an empty excerpt has no parts', () => {
    expect(toTextParts('')).toEqual([]);
  });
});

describe('dropBeginning', () => {
  test('leaves out the heading, and the stop after it', () => {
    const parts = toTextParts('Findings that rest on it. 7 Feb <mark>Darfur</mark> was quiet');
    expect(dropBeginning(parts, 'Findings that rest on it')).toEqual([
      plain('7 Feb '),
      found('Darfur'),
      plain(' was quiet'),
    ]);
  });

  test('leaves out a heading with found words in it', () => {
    const parts = toTextParts('<mark>Darfur</mark> force <mark>fails</mark> to deploy');
    expect(dropBeginning(parts, 'Darfur force')).toEqual([found('fails'), plain(' to deploy')]);
  });

  test.each([
    ['nothing but the heading', 'The <mark>joint</mark> force.', 'The joint force'],
    ['a part of the heading', '<mark>joint</mark> force', 'The joint force is set up'],
  ])('leaves nothing of %s', (_rule, excerpt, heading) => {
    expect(dropBeginning(toTextParts(excerpt), heading)).toEqual([]);
  });

  test('leaves another text as it is', () => {
    const parts = toTextParts('Other <mark>text</mark>');
    expect(dropBeginning(parts, 'The joint force')).toBe(parts);
  });
});

describe('dropHidden', () => {
  const hidden = 'Mali, Malian, Malians';
  const content = `${hidden}. The army leaves. Malian towns are empty.`;
  test.each([
    ['all of them', 'Mali, <mark>Malian,</mark> Malians. The army', 'The army'],
    ['those that the excerpt begins with', 'Malians. The army leaves.', 'The army leaves.'],
    ['none of the page itself', '<mark>Malian</mark> towns are', 'Malian towns are'],
  ])('leaves out %s', (_rule, excerpt, shown) => {
    const parts = dropHidden(toTextParts(excerpt), content, hidden);
    expect(parts.map(({ text }) => text).join('')).toBe(shown);
  });

  test('leaves out nothing where nothing is hidden', () => {
    const parts = toTextParts('The army');
    expect(dropHidden(parts, 'The army leaves', '')).toBe(parts);
  });
});
