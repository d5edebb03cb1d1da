import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSteps } from '#views/check/check-index.ts';
import { toCheckPage } from '#views/check/check-page.ts';
import { toClaimsByCountry } from '#views/check/claims-by-country.ts';
import { toCheckIndex } from '#views/check/to-check-index.ts';
import {
  makeClaim,
  makeCommitment,
  makeCountry,
  makeDataset,
  makeFinding,
  scoreRecords,
} from '../make-records.ts';
import { makeCheckIndex } from './make-check-index.ts';

describe('the index of the check', () => {
  const { file, words } = makeCheckIndex();

  test('numbers commitments, claims, findings and checks through, each with its words', () => {
    const documents = [file.commitments, file.claims, file.findings, file.checks].map(
      ({ id }) => id.length,
    );
    expect(documents).toEqual([4, 1, 7, 1]);
    expect(words.lengths).toHaveLength(13);
    // "A joint force …" in two commitments, "The joint force …" in the claim, and one finding.
    expect([...(words.places.get('joint') ?? [])]).toEqual([1, 3, 4, 11]);
  });

  test('has columns of one length for each kind of record', () => {
    for (const columns of [file.commitments, file.claims, file.findings, file.checks]) {
      const lengths = new Set(
        Object.values(columns).map((column: readonly unknown[]) => column.length),
      );
      expect(lengths.size).toBe(1);
    }
  });

  test('keeps what is not known apart from nought', () => {
    const { level, delivery, note, isUnseen } = file.commitments;
    expect([level[0], delivery[0], note[0], isUnseen[0]]).toEqual([-1, -1, 'nobody has looked', 1]);
  });

  // As of 30 June 2024 evidence is stale from before 30 June 2021; the state's own good word of 2024 makes it no newer.
  test('keeps what nobody has looked at apart from what nobody has looked at for long', () => {
    const own = { observer: 'host-state', level: 3, date: '2024-02' } as const;
    const { dataset, scores } = scoreRecords({
      commitments: [
        makeCommitment({
          id: 'stale',
          findings: [makeFinding({ date: '2019-05-03' }), makeFinding({ id: 'f2', ...own })],
        }),
        makeCommitment({ id: 'fresh', findings: [makeFinding({ id: 'f3', date: '2023-02' })] }),
        makeCommitment({ id: 'own-word', findings: [makeFinding({ id: 'f4', ...own })] }),
      ],
    });
    const { isUnseen, staleSince } = toCheckIndex(dataset, scores).commitments;
    expect(isUnseen).toEqual([0, 0, 1]);
    expect(staleSince).toEqual(['2019-05-03', '', '']);
  });

  test('names only sources on which something rests', () => {
    expect(file.sources.label.toSorted()).toEqual(['A paper', 'S/2021/1', 'S/2022/2']);
  });

  test('packs rising numbers as steps that add up to them again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b);
        let sum = 0;
        expect(toSteps(rising).map((step) => (sum += step))).toEqual(rising);
      }),
    );
  });
});

describe('the page of the check', () => {
  test('offers every country by its name and every theme of the closed list', () => {
    const page = toCheckPage(makeDataset(), { asOf: '30 June 2024' });
    expect(page.countries).toEqual([{ id: 'SDN', label: 'Sudan' }]);
    expect(page.themes).toHaveLength(14);
    expect(page.observers['un']).toBe('United Nations');
    expect(page.staleAfterMonths).toBe(36);
  });

  test('lists every recorded claim under its country, the newest first', () => {
    const { dataset, scores, registry } = scoreRecords({
      countries: [
        makeCountry('SDN', 'Sudan'),
        makeCountry('MLI', 'Mali'),
        makeCountry('SSD', 'South Sudan'),
      ],
      claims: [
        makeClaim({ id: 'old', madeOn: '2020' }),
        makeClaim({ id: 'new', madeOn: '2022-05' }),
        makeClaim({ id: 'other', country: 'MLI' }),
      ],
    });
    const groups = toClaimsByCountry(dataset.claims, scores, registry);
    expect(groups.map(({ name, rows }) => [name, ...rows.map(({ claim }) => claim.id)])).toEqual([
      ['Mali', 'other'],
      ['Sudan', 'new', 'old'],
    ]);
  });
});
