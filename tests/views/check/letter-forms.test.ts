import { describe, expect, test } from 'vitest';
import { dropHeadings, isHeading, stripLetterForms } from '#views/check/letter-forms.ts';

describe('the forms of a letter', () => {
  test.each([
    ['Dear President of the Security Council, the force is deployed.', 'the force is deployed.'],
    ['Excellency, the force is deployed.', 'the force is deployed.'],
    ['I have the honour to inform you that all is calm.', 'all is calm.'],
    ['Mr. President, I wish to assure the Council that all is calm.', 'all is calm.'],
    ['The President informed the Council that all is calm.', null],
    ['Dear friends lost their lives.', null],
  ])('are left out where a sentence begins: %s', (text, rest) => {
    expect(stripLetterForms(text)).toBe(rest ?? text);
  });

  test.each([
    ['a date', 'Khartoum, 3 March 2021', true],
    ['a salutation', 'Dear President of the Security Council,', true],
    ['a signature', '(Signed) Omer Siddig, Permanent Representative of Sudan', true],
    ['a sentence', 'The Sudanese Army is deployed in Darfur', false],
    ['what ends with a full stop', 'Sudan Protects Civilians.', false],
  ])('%s', (_kind, part, expected) => {
    expect(isHeading(part)).toBe(expected);
  });

  test('go by the line, and a line within a sentence stays', () => {
    const letter = [
      'New York',
      'The force sent by the',
      'Security Council',
      'is in place.',
      'Omer Siddig',
    ];
    expect(dropHeadings(letter.join('\n'))).toBe(letter.slice(1, 4).join('\n'));
  });
});
