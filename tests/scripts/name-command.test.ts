import { expect, test } from 'vitest';
import { nameCommand } from '../../scripts/command/name-command.ts';

test.each([
  ['the data themselves', 'data', [], 'npm run fix'],
  ['an option', 'data', ['--write'], 'npm run fix -- --write'],
  ['another folder', '../copy', [], 'npm run fix -- --data ../copy'],
  ['a name with a space', 'my data', ['a b/c'], "npm run fix -- 'a b/c' --data 'my data'"],
  ['a name with a quote', "it's", [], String.raw`npm run fix -- --data 'it'\''s'`],
  ['a sign that a terminal obeys', 'a\u001b', [], 'npm run fix -- --data aU+001B'],
])('%s', (_what, folder, words, command) => {
  expect(nameCommand('fix', folder, ...words)).toBe(command);
});
