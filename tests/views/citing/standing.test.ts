import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { toCitedWork } from '#views/citing/cited-work.ts';
import { toStanding } from '#views/citing/standing.ts';
import { writeCitation } from '#views/citing/citation-styles.ts';
import { toEdition } from '#views/edition.ts';

const identity = { name: 'POC', publisher: '', versionDoi: '', conceptDoi: '' };
const cite = (basis: string | null, releases: readonly string[]) =>
  toCitedWork(
    { title: 'A force', address: '/commitments/sdn-force/', score: null, basis },
    toEdition('2026.2', '1.0.0', getIsoDay('2026-11-23'), releases),
    identity,
  );
const frozen = (basis: string | null) => ({
  ...{ version: '2026.1', address: 'v/2026.1/commitments/sdn-force/', basis },
});

describe('what a citation says of whether it stays', () => {
  test.each([
    ['a score that a release has too', 'aaaaaaaaaaaa', 'cite it there'],
    ['a score that has changed since', 'bbbbbbbbbbbb', 'rests on other records'],
    ['a page without a score', null, 'As it stood in the last release'],
  ])('of %s: that the data are in preparation, and where it stays', (_, basis, says) => {
    const standing = toStanding(cite(basis, ['2026.1']), frozen('aaaaaaaaaaaa'));
    expect(standing.says).toContain('2026.2 are in preparation');
    expect(standing.says).toContain(says);
    expect(standing.way?.address).toBe('v/2026.1/commitments/sdn-force/');
  });

  test('promises nothing of what no release has', () => {
    const standing = toStanding(cite('aaaaaaaaaaaa', ['2026.1']), null);
    expect(standing.says).toContain('nothing here is promised to stay');
    expect(standing.way?.address).toBe('v/2026.1/');
    expect(toStanding(cite(null, []), null).way).toBeNull();
  });

  test('says of a past day what a release keeps of it, since it has no page there', () => {
    const work = { ...cite('aaaaaaaaaaaa', ['2026.1']), day: getIsoDay('2020-12-31') };
    const { says, way } = toStanding(work, null);
    expect(says).toContain('2026.2 are in preparation');
    expect(says).toContain('npm run verify computes any other: the last is 2026.1.');
    expect(way?.address).toBe('v/2026.1/');
  });

  test('says so where the data are the release', () => {
    const { says } = toStanding(cite('aaaaaaaaaaaa', ['2026.1', '2026.2']), frozen(null));
    expect(says).toContain('2026.2 are released');
  });

  test('stands in the citation itself', () => {
    expect(writeCitation(cite(null, ['2026.1']), 'chicago')).toContain(
      'data 2026.2 (in preparation),',
    );
    expect(writeCitation(cite(null, ['2026.2']), 'footnote')).toContain('data 2026.2, method');
  });
});
