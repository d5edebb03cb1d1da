import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hashEngine } from '#dataset/releases/engine-hash.ts';

const files = {
  'src/model/score.ts': 'export const a = 1;\n',
  'src/scoring/deep/sum.ts': 'export const b = 2;\n',
  'src/model/records.generated.ts': "export type Coder = 'a';\n",
  'src/views/page.ts': 'export const c = 3;\n',
};

/** The hash of a project with these files changed. */
function hashWith(changed: Partial<Record<keyof typeof files, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'engine-'));
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const hash = hashEngine(root);
  rmSync(root, { recursive: true });
  return hash;
}

const asIs = hashWith({});

test.each(['src/model/score.ts', 'src/scoring/deep/sum.ts'] as const)(
  'the hash of the engine is another when %s is',
  (path) => {
    expect(hashWith({ [path]: 'export const other = 0;\n' })).not.toBe(asIs);
  },
);

test.each(['src/model/records.generated.ts', 'src/views/page.ts'] as const)(
  'and the same when %s is another, which computes no score',
  (path) => {
    expect(hashWith({ [path]: 'export const other = 0;\n' })).toBe(asIs);
  },
);

test('line ends of a clone on Windows make no other engine', () => {
  expect(hashWith({ 'src/model/score.ts': 'export const a = 1;\r\n' })).toBe(asIs);
});
