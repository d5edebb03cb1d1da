import { describe, expect, test } from 'vitest';
import { getDataset, loadDataFolder } from '#dataset/dataset.ts';
import { readDataFiles } from '#dataset/read-files.ts';
import { formatProblems } from '#validation/format-problems.ts';

const { dataset, problems } = loadDataFolder('data');

/** What the researched records of each country held when they were brought in. */
const BROUGHT_IN = [
  // country, strategies, commitments, findings, claims, checks, actors, incentives, risks, gaps
  ['AFG', 8, 20, 69, 8, 16, 4, 16, 17, 9],
  ['BDI', 7, 14, 51, 6, 15, 4, 12, 17, 13],
  ['CAF', 7, 15, 60, 6, 15, 5, 15, 12, 12],
  ['CIV', 6, 14, 51, 5, 11, 4, 12, 17, 13],
  ['COD', 10, 18, 73, 7, 15, 5, 16, 15, 14],
  ['ETH', 7, 14, 49, 5, 13, 5, 17, 14, 12],
  ['HTI', 11, 13, 55, 7, 13, 6, 18, 16, 11],
  ['IRQ', 8, 15, 62, 6, 14, 6, 19, 15, 11],
  ['LBN', 8, 17, 59, 5, 12, 5, 16, 14, 14],
  ['LBR', 5, 14, 49, 5, 12, 4, 12, 15, 12],
  ['MLI', 7, 14, 61, 6, 15, 5, 19, 17, 12],
  ['MOZ', 9, 13, 51, 6, 17, 5, 17, 16, 12],
  ['NGA', 8, 14, 54, 7, 16, 5, 18, 19, 11],
  ['SDN', 7, 24, 87, 7, 16, 5, 17, 18, 14],
  ['SLE', 9, 18, 65, 7, 14, 4, 14, 13, 10],
  ['SOM', 8, 14, 60, 6, 15, 6, 16, 17, 11],
  ['SSD', 8, 18, 69, 5, 11, 6, 17, 16, 15],
  ['TCD', 5, 11, 37, 4, 6, 5, 13, 12, 8],
  ['UKR', 9, 14, 45, 6, 13, 4, 14, 19, 11],
] as const;

describe('the committed data', () => {
  test('have no errors', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(formatProblems(errors, { showWarnings: false })).toBe('No problems found.');
  });

  test('are what pages and scripts get, once in a process', () => {
    expect(getDataset()).toBe(getDataset());
    expect(getDataset().commitments.length).toBe(dataset?.commitments.length);
  });

  test('are the same whatever the order in which a disk lists them', () => {
    expect([...readDataFiles('data').keys()]).toEqual([...readDataFiles('data').keys()].sort());
  });
});

describe('nothing of what was brought in has been lost', () => {
  test.each(BROUGHT_IN)(
    '%s',
    (iso3, strategies, commitments, findings, claims, checks, actors, incentives, risks, gaps) => {
      const counts = countRecords(iso3);
      expect(counts.strategies).toBeGreaterThanOrEqual(strategies);
      expect(counts.commitments).toBeGreaterThanOrEqual(commitments);
      expect(counts.findings).toBeGreaterThanOrEqual(findings);
      expect(counts.claims).toBeGreaterThanOrEqual(claims);
      expect(counts.checks).toBeGreaterThanOrEqual(checks);
      expect(counts.actors).toBeGreaterThanOrEqual(actors);
      expect(counts.incentives).toBeGreaterThanOrEqual(incentives);
      expect(counts.risks).toBeGreaterThanOrEqual(risks);
      expect(counts.gaps).toBeGreaterThanOrEqual(gaps);
    },
  );

  test('the table above sums up to what was researched', () => {
    const sums = BROUGHT_IN.reduce<number[]>(
      (totals, [, ...counts]) => counts.map((count, index) => count + (totals[index] ?? 0)),
      [],
    );
    expect(sums).toEqual([147, 294, 1107, 114, 259, 93, 298, 299, 225]);
  });

  test('missions, sources and codings', () => {
    const findings = dataset?.commitments.flatMap((commitment) => commitment.findings) ?? [];
    const checks = dataset?.claims.flatMap((claim) => claim.checks) ?? [];
    expect(dataset?.countries.length).toBeGreaterThanOrEqual(19);
    expect(dataset?.missions.length).toBeGreaterThanOrEqual(40);
    expect(dataset?.sources.length).toBeGreaterThanOrEqual(1776);
    expect(findings.flatMap(({ readings }) => readings).length).toBeGreaterThanOrEqual(2214);
    expect(checks.flatMap(({ readings }) => readings).length).toBeGreaterThanOrEqual(518);
  });

  test('both further coders have read every finding and every check of that time', () => {
    const readings = [
      ...(dataset?.commitments.flatMap(({ findings }) => findings) ?? []),
      ...(dataset?.claims.flatMap(({ checks }) => checks) ?? []),
    ].map((item) => new Set<string>(item.readings.map(({ coder }) => coder)));
    const readByBoth = readings.filter((coders) => coders.has('b') && coders.has('c'));
    expect(readByBoth.length).toBeGreaterThanOrEqual(1366);
  });
});

/** How many records of each kind a country has. */
function countRecords(iso3: string) {
  const ofCountry = <T extends { readonly country: string }>(records: readonly T[] = []): T[] =>
    records.filter(({ country }) => country === iso3);
  const commitments = ofCountry(dataset?.commitments);
  const claims = ofCountry(dataset?.claims);
  const actors = ofCountry(dataset?.actors);
  const gaps = dataset?.countries.find((country) => country.iso3 === iso3)?.gaps ?? [];
  return {
    strategies: ofCountry(dataset?.strategies).length,
    commitments: commitments.length,
    findings: commitments.flatMap(({ findings }) => findings).length,
    claims: claims.length,
    checks: claims.flatMap(({ checks }) => checks).length,
    actors: actors.length,
    incentives: actors.flatMap(({ incentives }) => incentives).length,
    risks: ofCountry(dataset?.risks).length,
    gaps: gaps.length,
  };
}
