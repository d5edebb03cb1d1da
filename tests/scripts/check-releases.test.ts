import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCodeExample } from '#validation/code-examples.ts';
import {
  inOneLine,
  inRelease,
  makeReleasedClone,
  RELEASE_FILES,
  type ReleasedClone,
} from './release-clone.ts';

let clone: ReleasedClone;
const check = () => clone.run('scripts/check.ts');

beforeAll(() => {
  clone = makeReleasedClone('2026.1');
}, 120_000);
afterAll(() => {
  clone.done();
});

describe('npm run check, of releases', { timeout: 120_000 }, () => {
  test('finds a release as it was made', () => {
    expect(check().code).toBe(0);
  });

  test.each(RELEASE_FILES)('names %s where one byte of it is another', (file) => {
    const { code, out } = clone.having(() => {
      const text = clone.read(inRelease(file));
      clone.write(inRelease(file), `${text.slice(0, -2)} ${text.slice(-1)}`);
    }, check);
    expect(code).toBe(1);
    expect(inOneLine(out)).toContain(
      `${inRelease(file)} 1:1 error - ${getCodeExample('altered-release').says} [altered-release]`,
    );
  });

  test('names what is missing from a release, and what was added to it', () => {
    const { out } = clone.having(() => {
      clone.git('rm', '-q', inRelease('changes.md'));
      clone.write(inRelease('more.md'), 'More.\n');
    }, check);
    expect(out).toMatch(/changes\.md\n.*is missing/);
    expect(out).toMatch(/more\.md\n.*SHA256SUMS does not have this file/);
  });

  test('asks for the next version where the data bear that of a release and are no longer it', () => {
    const { out } = clone.having(() => {
      clone.edit('data/dataset.json', '2026.2', '2026.1');
      clone.edit('data/episodes.csv', 'Fewer soldiers', 'Less soldiers');
    }, check);
    expect(inOneLine(out)).toContain(
      `${getCodeExample('released-version').says} [released-version]`,
    );
  });

  test('reads the notes on releases, and refuses one on a release that there is not', () => {
    const header = 'version,record,date,note,correctedIn\n';
    const note = (version: string) => () =>
      clone.write('data/releases/notes.csv', `${header}${version},,2027-02-01,Wrong page.,\n`);
    expect(clone.having(note('2026.1'), check).code).toBe(0);
    expect(clone.having(note('2026.4'), check).out).toContain('There is no release 2026.4.');
  });
});
