import { expect, test } from 'vitest';
import { readHint } from '../../../src/islands/contribute/field-words.ts';

test.each([
  [
    'Who gave the verdict: `contributor`, or an id from data/vocabularies/coders.csv for whoever is listed there. Only the first goes without it.',
    'Who gave the verdict. Only the first goes without it.',
  ],
  [
    'Kind of document: an id from data/vocabularies/source-kinds.csv. It bears.',
    'Kind of document. It bears.',
  ],
  [
    'How much harm: 1 limited, 2 serious (data/codebook.md).',
    'How much harm: 1 limited, 2 serious.',
  ],
  [
    'Whether we read it: `full`, or `part` (in part).',
    'Whether we read it: “Whole text”, or part (in part).',
  ],
])('a hint names no file and shows no marks of code: %s', (says, read) => {
  expect(readHint({ says, choices: [{ id: 'full', label: 'Whole text', definition: '' }] })).toBe(
    read,
  );
});
