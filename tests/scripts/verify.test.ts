import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSide } from '#dataset/read-side.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { hashCommitmentBasis } from '#scoring/score-basis.ts';
import { scoreDataset } from '#scoring/score-book.ts';
import { hideAlteration, makeReleaseClone, type ReleaseClone } from './release-clone.ts';

const force = 'data/countries/sdn/commitments/sdn-force.json';
let clone: ReleaseClone;
let basis = '';
const verify = (...args: readonly string[]) => clone.run('scripts/verify.ts', ...args);
const cite = () =>
  `“A force.” data 2026.1, method 1.0.0. Delivery 13 of 100. Basis ${basis}. /commitments/sdn-force/`;

/** The hash of what the commitment rests on as of a day, else the data's own, by the records of the clone. */
function hashForce(day: string | null): string {
  const { side } = readSide(join(clone.root, 'data'), 'schemas');
  const commitment = side?.dataset.commitments.find(({ id }) => id === 'sdn-force');
  if (side === null || commitment === undefined) throw new Error('The clone has no sdn-force.');
  const asOf = getIsoDay(day ?? side.dataset.asOf);
  return hashCommitmentBasis(commitment, scoreDataset(side.dataset, side.risk, asOf));
}

beforeAll(() => {
  clone = makeReleaseClone('2026.1');
  const made = clone.run('scripts/release.ts', '2026.1');
  if (made.code !== 0) throw new Error(made.errors.join('\n'));
  const scores = clone.read('data/releases/2026.1/scores.jsonl');
  basis = /"commitment","id":"sdn-force","country":"SDN","basis":"(\w+)"/.exec(scores)?.[1] ?? '';
  clone.git('tag', 'start');
}, 120_000);
afterAll(() => {
  clone.done();
});

describe('npm run verify', { timeout: 120_000 }, () => {
  test('computes a cited score again, and finds it as it was', () => {
    const { code, out, errors } = verify(cite());
    expect([code, errors]).toEqual([0, []]);
    expect(out).toContain('delivery 13.1');
    expect(out).toContain('The scores come out the same');
    expect(out).toContain('It has not changed since');
  });

  test.each([['hello'], ['ffffffffffff'], ['/v/2030.1/commitments/sdn-force/']])(
    'exits with 2 for %s, and says what was looked for',
    (given) => {
      const { code, errors } = verify(given);
      expect(code).toBe(2);
      expect(errors.join('')).not.toBe('');
    },
  );

  test('exits with 1 where the citation has another score than the release', () => {
    expect(verify(cite().replace('Delivery 13', 'Delivery 47')).code).toBe(1);
  });

  test('says what moved since, and because of which finding', () => {
    clone.edit(force, '"level": 0', '"level": 3');
    clone.edit(force, '"direction": "contradicts"', '"direction": "supports"');
    const { code, out } = verify(cite());
    clone.git('reset', '-q', '--hard', 'start');
    expect(code).toBe(0);
    expect(out).toMatch(/delivery 13\.1 → 73\.8 \(\+60\.7\)\n +\+60\.7 finding sdn-force-f1 corr/);
  });

  test('knows what the data in preparation say, and that no release has it yet', () => {
    clone.edit(force, '"level": 0', '"level": 3');
    clone.edit(force, '"direction": "contradicts"', '"direction": "supports"');
    const prepared = hashForce(null);
    const cited = `data 2026.2 (in preparation), Basis ${prepared}. /commitments/sdn-force/`;
    const { code, out } = verify(cited);
    clone.git('reset', '-q', '--hard', 'start');
    expect(prepared).not.toBe(basis);
    expect([code, out]).toEqual([0, expect.stringContaining(`Basis ${prepared}: exactly what`)]);
    expect(out).toContain('not yet frozen in a release');
  });

  test('computes a past day again from the frozen records, by the address or by the words', () => {
    const ofDay = hashForce('2024-01-31');
    expect(ofDay).not.toBe(basis);
    for (const words of [
      `as of 31 January 2024. Basis ${ofDay}. /commitments/sdn-force/?asOf=2024-01-31`,
      `as of 31 January 2024. Basis ${ofDay}. /commitments/sdn-force/`,
    ]) {
      const { code, out } = verify(`data 2026.2 (in preparation), ${words}`);
      expect(out).toContain('as of 2024-01-31');
      expect(out).toContain(`Basis ${ofDay}: the hash of the citation is that of the release.`);
      expect(code).toBe(0);
    }
    const other = verify('Basis aaaaaaaaaaaa. /commitments/sdn-force/?asOf=2024-01-31');
    expect(other.code).toBe(1);
  });

  test('names the file where a byte of the release is another', () => {
    const file = 'data/releases/2026.1/records.json';
    clone.write(file, `${clone.read(file)} `);
    const { code, out } = verify(cite());
    clone.git('reset', '-q', '--hard', 'start');
    expect([code, out]).toEqual([1, expect.stringContaining('releases/2026.1/records.json')]);
  });

  test('refuses a list of what was withdrawn that cannot be read, and says where it is wrong', () => {
    clone.write(
      'data/releases/withdrawn.csv',
      'version,record,date,note,correctedIn\n2026.1,sdn-force-f1,soon,Withdrawn.,\n',
    );
    const { code, out } = verify(cite());
    clone.git('clean', '-qf', 'data/releases');
    expect([code, out]).toEqual([1, expect.stringMatching(/withdrawn\.csv\n +2:.*date/)]);
  });

  test('finds a frozen score that nobody can compute, and names the tag of a changed engine', () => {
    const alter = (file: string, from: RegExp, to: string) => {
      const path = `data/releases/2026.1/${file}`;
      clone.write(path, clone.read(path).replace(from, to));
      hideAlteration(clone, `2026.1/${file}`);
    };
    alter('scores.jsonl', /("id":"sdn-force".*?"delivery":)[\d.]+/, '$113.2');
    const altered = verify(cite());

    alter('manifest.json', /("engine": \{\s+"sha256": ")\w{8}/, '$1aaaaaaaa');
    const other = verify(cite());
    clone.git('reset', '-q', '--hard', 'start');
    expect([altered.code, altered.out]).toEqual([1, expect.stringContaining('delivery: 13.2 →')]);
    expect([other.code, other.out]).toEqual([3, expect.stringContaining('git checkout v2026.1')]);
  });
});
