import { describe, expect, test } from 'vitest';
import { findCited, findNow } from '#views/releases/find-cited.ts';
import { parseCited } from '#views/releases/parse-cited.ts';

const basis = '0123456789ab';
const force = { kind: 'commitment', id: 'sdn-force' } as const;
const nothing = {
  ...{ version: null, isInPreparation: false, record: null, basis: null },
  ...{ day: null, asOf: null, delivery: null },
};

describe('what is pasted', () => {
  test.each([
    ['a hash', basis, { basis }],
    ['a hash in capitals', ' 0123456789AB ', { basis }],
    [
      'a citation',
      `“A force.” Benchmark, data 2026.1, method 1.0.0, as of 23 November 2026. Delivery 47 of 100 (90% interval 30–60). Basis ${basis}. https://example.org/commitments/sdn-force/.`,
      { version: '2026.1', record: force, basis, asOf: '2026-11-23', delivery: 47 },
    ],
    [
      'APA',
      `(Version 2026.1, method 1.0.0) Basis ${basis}. /commitments/sdn-force/`,
      { version: '2026.1', record: force, basis },
    ],
    [
      'a citation of data in preparation, as of a day that the reader chose',
      `data 2026.2 (in preparation), method 1.0.0, as of 15 April 2023. Basis ${basis}. /countries/sdn/?asOf=2023-04-15.`,
      {
        ...{ version: '2026.2', isInPreparation: true, basis, asOf: '2023-04-15' },
        ...{ record: { kind: 'country', id: 'SDN' }, day: '2023-04-15' },
      },
    ],
    [
      'an edition in preparation, in the reader’s own words',
      '/commitments/sdn-force/, 2026.2 in preparation',
      { version: '2026.2', isInPreparation: true, record: force },
    ],
    [
      'the address of the page of a day',
      '/countries/sdn/as-of/2020-12-31/',
      { record: { kind: 'country', id: 'SDN' }, day: '2020-12-31' },
    ],
    [
      'no day that the calendar has not',
      '/commitments/sdn-force/, as of 31 June 2023',
      { record: force },
    ],
    [
      'BibTeX',
      'version = {2026.1},\n url = {https://example.org/x/commitments/sdn-force/}',
      { version: '2026.1', record: force },
    ],
    [
      'CSL-JSON',
      '"version": "2026.1", "URL": "https://example.org/commitments/sdn-force/"',
      { version: '2026.1', record: force },
    ],
    [
      'RIS',
      'ET  - 2026.1\r\nUR  - https://example.org/commitments/sdn-force/\r\n',
      { version: '2026.1', record: force },
    ],
    ['a frozen address', '/v/2026.1/commitments/sdn-force/', { version: '2026.1', record: force }],
    [
      'an address with a day',
      '/countries/sdn/?asOf=2020-12-31',
      { record: { kind: 'country', id: 'SDN' }, day: '2020-12-31' },
    ],
  ])('is read: %s', (_, text, expected) => {
    expect(parseCited(text)).toEqual({ ...nothing, ...expected });
  });

  test.each(['', 'hello', '/missions/unamid/', '0123456789a', 'x'.repeat(10_000)])(
    'is refused: %s',
    (text) => {
      expect(parseCited(text)).toBeNull();
    },
  );
});

describe('a frozen score', () => {
  const releases = [
    { version: '2026.1', scores: [{ ...force, basis }] },
    { version: '2026.2', scores: [{ ...force, basis: 'ffffffffffff' }] },
  ];
  const find = (text: string) => {
    const cited = parseCited(text);
    if (cited === null) throw new Error(`Nothing in ${text}.`);
    return findCited(cited, releases);
  };

  test.each([
    ['by its hash, in whatever release it is', basis, '2026.1', true],
    ['by its address, in the last release', '/commitments/sdn-force/', '2026.2', null],
    ['by its frozen address', '/v/2026.1/commitments/sdn-force/', '2026.1', null],
    [
      'by the hash of a citation of data in preparation, in the release that has it',
      `data 2026.3 (in preparation), Basis ${basis}. /commitments/sdn-force/`,
      '2026.1',
      true,
    ],
    [
      'in the last release, as another, for a hash that was never released',
      'data 2026.3 (in preparation), Basis aaaaaaaaaaaa. /commitments/sdn-force/',
      '2026.2',
      false,
    ],
    [
      'with another hash than the one that was cited',
      'data 2026.1 Basis aaaaaaaaaaaa. /commitments/sdn-force/',
      '2026.1',
      false,
    ],
  ])('is found %s', (_, text, version, isSameBasis) => {
    expect(find(text)).toMatchObject({ kind: 'found', version, isSameBasis });
  });

  test.each([
    ['/v/2025.1/commitments/sdn-force/', 'no-release'],
    ['/commitments/sdn-other/', 'no-record'],
    ['bbbbbbbbbbbb', 'no-basis'],
  ])('is not found for %s: %s', (text, kind) => {
    expect(find(text)).toEqual({ kind });
  });
});

describe('what no release has as it was cited', () => {
  const prepared = '2026.3';
  const releases = [{ version: '2026.2', scores: [{ ...force, basis: 'ffffffffffff' }] }];
  const plan = { kind: 'strategy', id: 'sdn-plan-2026', basis: 'cccccccccccc' } as const;
  const today = [{ ...force, basis }, plan];
  const find = (text: string) => {
    const cited = parseCited(text);
    if (cited === null) throw new Error(`Nothing in ${text}.`);
    const found = findCited(cited, releases, prepared);
    return { found, now: findNow(cited, found, today) };
  };

  test.each([
    [
      'the citation of today',
      `data 2026.3 (in preparation), Basis ${basis}. /commitments/sdn-force/`,
    ],
    ['its hash alone', basis],
  ])('is what the page says today: %s', (_, text) => {
    expect(find(text).now).toEqual({ kind: 'now', score: today[0], isSameBasis: true });
  });

  test.each([
    ['/strategies/sdn-plan-2026/', null],
    ['data 2026.3 (in preparation), Basis aaaaaaaaaaaa. /strategies/sdn-plan-2026/', false],
  ])('is a record that came since: %s', (text, isSameBasis) => {
    expect(find(text).now).toEqual({ kind: 'now', score: plan, isSameBasis });
  });

  test.each([
    ['a hash that the release has', 'Basis ffffffffffff. /commitments/sdn-force/', true],
    ['an address alone', '/commitments/sdn-force/', null],
    ['the data in preparation by their version', 'data 2026.3, /commitments/sdn-force/', null],
    ['a hash that nothing has', 'Basis aaaaaaaaaaaa. /commitments/sdn-force/', false],
  ])('is left to the release for %s', (_, text, isSameBasis) => {
    const { found, now } = find(text);
    expect(found).toMatchObject({ kind: 'found', version: '2026.2', isSameBasis });
    expect(now).toBeNull();
  });

  // After the release of these very data, the hash is found there.
  test('is found in the release that freezes it', () => {
    const cited = parseCited(
      `data 2026.3 (in preparation), Basis ${basis}. /commitments/sdn-force/`,
    );
    if (cited === null) throw new Error('Nothing was read.');
    const all = [...releases, { version: '2026.3', scores: today }];
    const found = findCited(cited, all, '2026.4');
    expect(found).toMatchObject({ kind: 'found', version: '2026.3', isSameBasis: true });
    expect(findNow(cited, found, today)).toBeNull();
  });
});
