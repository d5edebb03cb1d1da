import { expect, test } from 'vitest';
import { writeProblemList, type ProblemEntry } from '#views/guide/problem-list.ts';

const inText: ProblemEntry = {
  code: 'blank-text',
  severity: 'error',
  reason: 'A text of spaces says nothing.',
  example: {
    file: 'countries/sdn/country.json',
    wrong: ['"name": " "'],
    right: ['"name": "Sudan"'],
    isText: true,
    says: 'The text is blank. Write it.',
  },
};
const inWords: ProblemEntry = {
  code: 'a-link',
  severity: 'warning',
  reason: 'A link can lead out of the folder.',
  example: { file: null, wrong: ['A link.'], right: ['A file.'], isText: false, says: 'A link.' },
};

test('each code is a heading with its reason, both sides and what the check says', () => {
  expect(writeProblemList([inText, inWords])).toBe(
    [
      '### a-link',
      '',
      'Warning. A link can lead out of the folder.',
      '',
      '- Wrong: A link.',
      '- Right: A file.',
      '',
      '> A link.',
      '',
      '### blank-text',
      '',
      'Error. A text of spaces says nothing. In `data/countries/sdn/country.json`:',
      '',
      '```diff',
      '- "name": " "',
      '+ "name": "Sudan"',
      '```',
      '',
      '> The text is blank. Write it.',
    ].join('\n'),
  );
});
