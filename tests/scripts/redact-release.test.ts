import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRedacted } from '#dataset/releases/read-redacted.ts';
import { inRelease, makeReleasedClone, type ReleasedClone } from './release-clone.ts';

const force = 'data/countries/sdn/commitments/sdn-force.json';

let clone: ReleasedClone;
const having: ReleasedClone['having'] = (change, look) => clone.having(change, look);
const check = () => clone.run('scripts/check.ts');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(() => {
  clone = makeReleasedClone('2026.1');
}, 120_000);
afterAll(() => {
  clone.done();
});

describe('a release from which a record was withdrawn', { timeout: 120_000 }, () => {
  const row = (record: string) =>
    `version,record,date,note,correctedIn\n2026.1,${record},2027-02-01,Withdrawn. Signed off by A and B.,\n`;
  const withdraw = (record: string) => () =>
    clone.write('data/releases/withdrawn.csv', row(record));
  const readWords = () => /"finding": "(.*?)"/.exec(clone.read(force))?.[1] ?? '?';
  const redact = () => {
    withdraw('sdn-force-f1')();
    const { code, errors } = clone.run('scripts/release.ts', '--redact', '2026.1');
    expect([code, errors]).toEqual([0, []]);
  };

  test('finds it well, and refuses an id that would take nothing out', () => {
    expect(having(withdraw('sdn-force-f1'), check).code).toBe(0);
    expect(having(withdraw('sdn-other'), check).out).toContain('has no record, entry or row');
  });

  test('is published without its words, while the frozen file keeps them', () => {
    const { published, frozen, words } = having(withdraw('sdn-force-f1'), () => ({
      published: readRedacted(join(clone.root, 'data'), join(clone.root, 'schemas')),
      frozen: clone.read(inRelease('records.json')),
      words: readWords(),
    }));
    const text = published.get('releases/2026.1/records.json') ?? '';
    expect([text.includes('Withdrawn (sdn-force-f1).'), text.includes(words)]).toEqual([
      true,
      false,
    ]);
    expect(frozen.includes(words)).toBe(true);
    expect(published.has('releases/2026.1/redacted.json')).toBe(true);
  });

  test('takes its words out of the files, with what says so, and the scores come out the same', () => {
    const seen = having(redact, () => ({
      checked: check().code,
      records: clone.read(inRelease('records.json')),
      manifest: clone.read(inRelease('redacted.json')),
      differing: clone.git('diff', '--name-only').trim(),
      verified: clone.run('scripts/verify.ts', '/v/2026.1/countries/sdn/'),
    }));
    const before = clone.read(inRelease('records.json'));
    const words = readWords();
    expect([before.includes(words), seen.records.includes(words)]).toEqual([true, false]);
    const lines = before.split('\n');
    const changed = seen.records.split('\n').filter((line, at) => line !== lines[at]);
    expect(changed.map((line) => line.slice(0, 48))).toEqual([
      '"audits/2024-03-01.csv":"item,verdict,differs,me',
      '"countries/sdn/commitments/sdn-force.json":"{\\n ',
    ]);
    expect(seen.differing).toBe(inRelease('records.json'));
    expect(seen.checked).toBe(0);
    expect([seen.verified.code, seen.verified.out]).toEqual([
      0,
      expect.stringContaining('Something was withdrawn from the release'),
    ]);
    expect(JSON.parse(seen.manifest)).toMatchObject({
      version: '2026.1',
      withdrawn: [{ record: 'sdn-force-f1', note: 'Withdrawn. Signed off by A and B.' }],
      files: [{ path: 'records.json', frozenSha256: hash(before), sha256: hash(seen.records) }],
    });
  });

  test.each([
    ['another byte', 'records.json', (text: string) => `${text} `],
    [
      'another reason than the list has',
      'redacted.json',
      (text: string) => text.replace('A and', 'C and'),
    ],
  ])('names a redacted release with %s', (_, file, alter) => {
    const { code, out } = having(() => {
      redact();
      clone.write(inRelease(file), alter(clone.read(inRelease(file))));
    }, check);
    expect([code, out]).toEqual([1, expect.stringContaining(inRelease('records.json'))]);
  });

  test('names it where the list no longer says that it was withdrawn', () => {
    const { code } = having(() => {
      redact();
      rmSync(join(clone.root, 'data/releases/withdrawn.csv'));
    }, check);
    expect(code).toBe(1);
  });
});
