import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import {
  hideAlteration,
  inRelease,
  makeReleasedClone,
  RELEASE_FILES,
  type ReleasedClone,
} from './release-clone.ts';

const force = 'data/countries/sdn/commitments/sdn-force.json';

let clone: ReleasedClone;
const having: ReleasedClone['having'] = (change, look) => clone.having(change, look);
const release = (...args: readonly string[]) => clone.run('scripts/release.ts', ...args);
const check = () => clone.run('scripts/check.ts');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(() => {
  clone = makeReleasedClone('2026.1');
}, 120_000);
afterAll(() => {
  clone.done();
});

describe('npm run release', { timeout: 120_000 }, () => {
  test('freezes records, method, figures, schemas and scores, with their hashes', () => {
    expect(readdirSync(join(clone.root, 'data/releases/2026.1')).sort()).toEqual(RELEASE_FILES);
    const manifest: { files: { path: string; sha256: string }[]; sha256: string } = JSON.parse(
      clone.read(inRelease('manifest.json')),
    );
    const lines = manifest.files.map(({ path, sha256 }) => {
      expect([path, sha256]).toEqual([path, hash(clone.read(inRelease(path)))]);
      return `${sha256}  ${path}\n`;
    });
    expect(lines).toHaveLength(RELEASE_FILES.length - 1);
    expect(manifest.sha256).toBe(hash(lines.join('')));
    expect(manifest).toMatchObject({ version: '2026.1', schema: SCHEMA_VERSION, method: '1.0.0' });
  });

  test('freezes a score for every country, strategy, commitment and claim', () => {
    const scores = clone
      .read(inRelease('scores.jsonl'))
      .trim()
      .split('\n')
      .map((line): { kind: string; id: string; basis: string } => JSON.parse(line));
    expect(scores.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'country SSD',
      'country SDN',
      'strategy sdn-plan',
      'episode sdn-binox-2020',
      'episode sdn-binox-2020-2',
      'episode ssd-binox-2020',
      'commitment sdn-force',
      'commitment ssd-access',
      'claim sdn-claim-deployed',
    ]);
    expect(scores.every(({ basis }) => /^[0-9a-f]{12}$/.test(basis))).toBe(true);
  });

  test('holds of the figures of others the rows of host states alone', () => {
    const { files }: { files: Record<string, string> } = JSON.parse(
      clone.read(inRelease('figures.json')),
    );
    const rows = Object.entries(files)
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([, text]) => text.trim().split('\n').slice(1));
    expect(new Set(rows.map((row) => row.slice(0, 3)))).toEqual(new Set(['SDN', 'SSD']));
  });

  test('moves what stood under Unreleased under the release', () => {
    const changelog = clone.read('CHANGELOG.md');
    expect(changelog).toMatch(
      /^# Changelog\n\n## Unreleased\n\n## 2026\.1 \(as of .+\)\n\nData 2026\.1, .+\n\n### Site\n/,
    );
  });

  test('writes nothing on a dry run, and shows what it would', () => {
    const { code, out } = having(
      () => undefined,
      () => {
        const run = release('2026.2', '--dry-run');
        expect(clone.git('status', '--porcelain')).toBe('');
        return run;
      },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Nothing was written.*\n +data\/releases\/2026\.2\/records\.json/);
  });

  test.each([
    ['2026', 'is no version'],
    ['2026.0', 'is no version'],
    ['v2026.2', 'is no version'],
    ['2026.1', 'is released already'],
    ['2025.9', 'is before 2026.1'],
    ['2026.3', 'data/dataset.json has version 2026.2'],
  ])('refuses %s: it %s', (version, reason) => {
    const { code, errors } = release(version);
    expect([code, errors.join('\n')]).toEqual([1, expect.stringContaining(reason)]);
  });

  test.each([
    ['none', []],
    ['two', ['2026.2', '2026.3']],
    ['an option that there is not', ['2026.2', '--force']],
    ['a redaction that would be dry', ['--redact', '2026.1', '--dry-run']],
    ['a redaction of two', ['--redact', '2026.1', '2026.2']],
    ['a redaction with a reason of the engine', ['--redact', '2026.1', '--engine', 'x']],
  ])('exits with 2 for %s', (_, args) => {
    expect(release(...args).code).toBe(2);
  });

  test('commits and tags itself, so that whoever changes the data next meets no problem', () => {
    expect(clone.git('log', '--format=%s').trim().split('\n')).toEqual([
      'Call the data in preparation 2026.2',
      'Release 2026.1',
      'A state',
    ]);
    expect(clone.git('rev-parse', 'v2026.1')).toBe(clone.git('rev-parse', 'HEAD~1'));
    expect(clone.git('status', '--porcelain')).toBe('');
    const { code } = having(
      () => clone.edit('data/episodes.csv', 'Fewer soldiers', 'Less soldiers'),
      check,
    );
    expect(code).toBe(0);
  });

  test('says what is left to do where git does not let it commit', () => {
    const { code, errors } = having(
      () => clone.write('.git/hooks/pre-commit', '#!/bin/sh\necho Stop. >&2\nexit 1\n', 0o755),
      () => release('2026.2'),
    );
    rmSync(join(clone.root, '.git/hooks/pre-commit'));
    expect(code).toBe(1);
    expect(errors.join('\n')).toMatch(
      /written, but not committed\. Stop\.[^]*git commit -m "Release 2026\.2"\n +git tag v2026\.2/,
    );
  });

  test('enters in the history what nobody has, once', () => {
    const read = () => {
      const files = readdirSync(join(clone.root, 'data/history')).sort();
      const entries = files.filter((file) => file.endsWith('.json'));
      return entries.map((file): object => JSON.parse(clone.read(`data/history/${file}`)));
    };
    const change = () => {
      clone.edit('data/episodes.csv', 'Fewer soldiers', 'Less soldiers');
      clone.commit();
    };
    const left = having(change, () => {
      release('2026.2');
      return read();
    });
    expect(left).toMatchObject([
      { version: '2026.2', why: 'Release 2026.2.', changed: [{ id: 'sdn-binox-2020' }] },
    ]);
    const told = having(
      () => {
        change();
        clone.run('scripts/diff.ts', 'v2026.1', '--write-history', 'A word was mended.');
        clone.commit();
      },
      () => {
        release('2026.2');
        return read();
      },
    );
    expect(told).toMatchObject([{ version: '2026.2', why: 'A word was mended.' }]);
  });

  test('refuses what is not committed, and names it', () => {
    const { code, errors } = having(
      () => clone.write('data/new.txt', 'x'),
      () => release('2026.2'),
    );
    expect([code, errors.join('\n')]).toEqual([1, expect.stringContaining('data/new.txt')]);
  });

  test('refuses a version whose tag is given to something else', () => {
    const { errors } = having(
      () => clone.git('tag', 'v2026.2'),
      () => release('2026.2'),
    );
    expect(errors.join('\n')).toContain('There is a tag v2026.2 already');
  });

  test('refuses data with errors', () => {
    const { code, errors } = having(
      () => {
        clone.edit(force, '"level": 0', '"level": 7');
        clone.commit();
      },
      () => release('2026.2'),
    );
    expect([code, errors.join('\n')]).toEqual([1, expect.stringContaining('sdn-force.json')]);
  });

  test('says in the changelog which score moved, from, to, and why', () => {
    const { changelog, manifest, checked } = having(
      () => {
        clone.edit(force, '"level": 0', '"level": 3');
        clone.edit(force, '"direction": "contradicts"', '"direction": "supports"');
        clone.commit();
      },
      () => {
        expect(release('2026.2').errors).toEqual([]);
        const written: { previous: object } = JSON.parse(
          clone.read(inRelease('manifest.json', '2026.2')),
        );
        return {
          changelog: clone.read('CHANGELOG.md'),
          manifest: written,
          checked: check().code,
        };
      },
    );
    expect(changelog).toMatch(
      /sdn-force: .+ delivery: 13\.1 \(.+\) → 73\.8 \(.+\) \(\+60\.7\): finding sdn-force-f1 corrected \(direction, levels\) \+60\.7/,
    );
    expect(changelog).toContain('Corrected, commitment: sdn-force');
    expect(changelog).toContain('No constant differs.');
    const sha256 = createHash('sha256').update(clone.read(inRelease('manifest.json')));
    expect(manifest.previous).toEqual({ version: '2026.1', sha256: sha256.digest('hex') });
    expect(checked).toBe(0);
  });

  test('refuses constants and schemas that changed under the same version', () => {
    const { errors } = having(
      () => {
        clone.edit('data/method/delivery.json', '"reason": "', '"reason": "So. ');
        clone.edit('schemas/dataset.schema.json', 'own date', 'day');
        clone.commit();
      },
      () => release('2026.2'),
    );
    expect(errors.join('\n')).toContain('data/method/ is not what it was in 2026.1');
    expect(errors.join('\n')).toContain('schemas/ is not what it was in 2026.1');
  });

  describe('where the code no longer gives a score that it gave', () => {
    const otherwise = () => {
      const scores = clone.read(inRelease('scores.jsonl'));
      const moved = scores.replace(/("commitment","id":"sdn-force".*?"delivery":)[\d.]+/, '$199');
      clone.write(inRelease('scores.jsonl'), moved);
      hideAlteration(clone, '2026.1/scores.jsonl');
      clone.commit();
    };

    test('refuses to let scores move without a cause', () => {
      const { code, errors } = having(otherwise, () => release('2026.2'));
      expect(code).toBe(1);
      expect(errors.join('\n')).toContain('commitment sdn-force delivery: 99 →');
    });

    test('takes a cause that somebody states, and prints it', () => {
      const why = 'A finding counted twice.';
      const { code, changelog } = having(otherwise, () => ({
        code: release('2026.2', '--engine', why).code,
        changelog: clone.read('CHANGELOG.md'),
      }));
      expect(code).toBe(0);
      expect(changelog).toContain(
        'The same records are scored otherwise: A finding counted twice.',
      );
    });
  });
});
