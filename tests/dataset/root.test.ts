import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runNode } from '../scripts/run-node.ts';

test.each([
  ['history', 'getHistory()'],
  ['redirects', 'getRedirects()'],
  ['method-notes', 'getMethodNotes()'],
  ['not-redistributed', 'getNotRedistributed()'],
])("%s is read from the repository's root, whatever folder a process works in", (name, call) => {
  const address = pathToFileURL(resolve(`src/dataset/${name}.ts`)).href;
  const code = `import('${address}').then((read) => console.log(read.${call} !== undefined))`;
  expect(runNode(['-e', code], {}, tmpdir())).toEqual({ code: 0, out: 'true\n', errors: [] });
});
