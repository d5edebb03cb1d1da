import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { copyProject } from '../../scripts/bench/copy-project.ts';
import { buildForTests } from './build-for-tests.ts';
import { findDifferences } from './same-bytes.ts';

test('two builds are the same to the byte, whatever the folder, language and time zone of the machine', () => {
  const other = join('.cache', 'built-elsewhere');
  rmSync(other, { recursive: true, force: true });
  copyProject(other);
  cpSync('data', join(other, 'data'), { recursive: true });
  const environment = { LANG: 'fr_FR.UTF-8', TZ: 'Pacific/Auckland' };
  const second = buildForTests('site', environment, other);
  expect(findDifferences(inject('siteFolder'), second)).toEqual([]);
  rmSync(other, { recursive: true });
}, 600_000);
