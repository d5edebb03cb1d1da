import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appendHistory } from '#dataset/history.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { publishRelease } from '../../scripts/release/publish-release.ts';

// Another writer comes between the look at the last entry and the new one.
vi.mock(import('#dataset/history.ts'), () => ({ appendHistory: vi.fn(() => null) }));

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- A page.\n';
const start = process.cwd();
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'poc-publish-'));
  process.chdir(root);
  mkdirSync('data/releases/ready', { recursive: true });
  writeFileSync('CHANGELOG.md', CHANGELOG);
});
afterEach(() => {
  process.chdir(start);
  rmSync(root, { recursive: true });
});

test('nothing is released where the history cannot take its entry', async () => {
  const asOf = getIsoDay('2026-12-01');
  const fault = await publishRelease({
    ...{ version: '2026.1', asOf, method: '1.0.0', folder: 'data/releases/ready' },
    ...{ texts: new Map(), title: '2026.1', entry: 'Data 2026.1.' },
    unrecorded: {
      ...{ date: '2026-12-01', version: '2026.1', method: '1.0.0', why: 'Release 2026.1.' },
      ...{ added: [], changed: [], removed: [], scores: [] },
    },
  });
  expect(fault).toMatch(/^Somebody else has just written to data\/history\//);
  expect(appendHistory).toHaveBeenCalledOnce();
  expect(existsSync('data/releases/2026.1')).toBe(false);
  expect(existsSync('data/releases/ready')).toBe(false);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toBe(CHANGELOG);
});
