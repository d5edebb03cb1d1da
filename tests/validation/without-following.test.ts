import { expect, test } from 'vitest';
import { fileSpot, toProblem, type Problem } from '#validation/problem.ts';
import { withoutFollowing } from '#validation/without-following.ts';

/** A problem in words that nobody has to read. */
const tell = (code: string, file: string, missingId?: string): Problem => {
  const told = { spot: fileSpot(file), found: 'Anything.', write: 'Anything.' };
  const remark = missingId === undefined ? told : { ...told, missingId };
  return toProblem({ code, severity: 'error' }, remark);
};
const codesOf = (problems: readonly Problem[]) =>
  withoutFollowing(problems).map(({ code }) => code);

test.each([
  ['data/countries/sdn/comitments/sdn-force.json', 'sdn-force-f1'],
  ['data/countries/sdn/commitments/sdn-Force.json', 'sdn-force'],
  ['data/countries/sdn/commitments/sdn-force (1).json', 'sdn-force-k2'],
  ['data/countries/sdn/commitments/sdn-force.json.txt', 'sdn-force-i3'],
])('what names the record of %s is not told, whatever the words of a message', (file, id) => {
  const named = tell('unknown-reference', 'data/codings/b.csv', id);
  expect(codesOf([tell('file-name', file), named])).toEqual(['file-name']);
  expect(codesOf([named])).toEqual(['unknown-reference']);
});

test('what names another record is told all the same', () => {
  const problems = [
    tell('file-name', 'data/countries/sdn/commitments/sdn-Force.json'),
    tell('unknown-reference', 'data/codings/b.csv', 'sdn-other-f1'),
  ];
  expect(codesOf(problems)).toEqual(['file-name', 'unknown-reference']);
});

test('of a record in the folder of another kind nothing else is told about its place', () => {
  const [file, other] = ['data/countries/sdn/actors/x.json', 'data/countries/sdn/sources/y.json'];
  const problems = [
    tell('wrong-kind', file),
    tell('source-folder', file),
    tell('text-too-long', file),
    tell('source-folder', other),
  ];
  expect(codesOf(problems)).toEqual(['wrong-kind', 'text-too-long', 'source-folder']);
});
