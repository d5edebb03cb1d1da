import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { CODE_LIST } from '#validation/code-list.ts';

test('a link to a code of the check leads to its explanation', () => {
  const page = readFileSync(join(inject('siteFolder'), 'contribute/problems/index.html'), 'utf8');
  const anchors = [...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  expect(anchors).toEqual(CODE_LIST.map(({ code }) => code));
});
