import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDataFolder } from '#dataset/dataset.ts';
import { allTables } from '#views/downloads/all-tables.ts';
import type { Row } from '#views/downloads/table.ts';
import { toInput } from './make-input.ts';

const { dataset, problems } = loadDataFolder('data');
if (dataset === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
const input = toInput(dataset);
const tables = new Map<string, readonly Row[]>(
  allTables.map((table) => [table.name, table.toRows(input)]),
);

/** Rows of a table of the repository's own data. */
function getRows(name: string): readonly Row[] {
  const rows = tables.get(name);
  if (!rows) throw new Error(`No table is called ${name}.`);
  return rows;
}

const setCount = dataset.countries.length + dataset.strategies.length + dataset.episodes.length;

describe('the downloads of the committed data', () => {
  test.each([
    ['countries', dataset.countries.length],
    ['missions', dataset.missions.length],
    ['mandates', dataset.mandates.length],
    ['episodes', dataset.episodes.length],
    ['sources', dataset.sources.length],
    ['strategies', dataset.strategies.length],
    ['commitments', dataset.commitments.length],
    ['findings', dataset.commitments.flatMap(({ findings }) => findings).length],
    ['claims', dataset.claims.length],
    ['checks', dataset.claims.flatMap(({ checks }) => checks).length],
    ['actors', dataset.actors.length],
    ['incentives', dataset.actors.flatMap(({ incentives }) => incentives).length],
    ['risks', dataset.risks.length],
    ['gaps', dataset.countries.flatMap(({ gaps }) => gaps).length],
    ['scores-sets', setCount],
    ['scores-credibility', setCount],
  ])('have every one of the %s', (name, count) => {
    expect(getRows(name)).toHaveLength(count);
  });

  test.each([
    ['commitments', 'strategy', 'strategies'],
    ['commitments', 'instrument', 'sources'],
    ['findings', 'commitment', 'commitments'],
    ['findings', 'source', 'sources'],
    ['checks', 'claim', 'claims'],
    ['checks', 'source', 'sources'],
    ['incentives', 'actor', 'actors'],
    ['risks', 'source', 'sources'],
    ['mandates', 'mission', 'missions'],
    ['episodes', 'mission', 'missions'],
    ['scores-commitments', 'id', 'commitments'],
    ['scores-claims', 'id', 'claims'],
  ])('join: every %s.%s is an id of %s', (name, column, other) => {
    const ids = new Set(getRows(other).map(({ id }) => id));
    const lost = getRows(name)
      .map((row) => row[column])
      .filter((id) => id !== null && !ids.has(id ?? ''));
    expect(lost).toEqual([]);
  });

  test.each([['findings'], ['checks'], ['incentives'], ['risks'], ['mandates'], ['episodes']])(
    'lead back to the very lines in data/ on which the %s stand',
    (name) => {
      const lost = getRows(name).filter(({ id, file, line }) => {
        const lines = readFileSync(String(file), 'utf8').split('\n');
        const near = lines.slice(Number(line) - 1, Number(line) + 1).join('\n');
        return !near.includes(String(id));
      });
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  test('leave every withheld score without figures, and give every shown one its interval', () => {
    for (const { id, status, delivery, intervalLow, intervalHigh } of getRows('scores-sets')) {
      const figures = [intervalLow, delivery, intervalHigh];
      if (status === 'withheld') expect(figures, String(id)).toEqual([null, null, null]);
      else expect(figures, String(id)).toEqual(figures.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  test('give the parts from which every credibility and protection gap can be worked out again', () => {
    const rows = getRows('scores-credibility').filter(({ credibility }) => credibility !== null);
    expect(rows.length).toBeGreaterThan(5);
    for (const { id, delivery, incentives, design, risk, credibility, protectionGap } of rows) {
      const [d, i, q] = [delivery, incentives, design].map((part) => Math.max(1, Number(part)));
      if (d === undefined || i === undefined || q === undefined) throw new Error(String(id));
      expect(credibility, String(id)).toBeCloseTo(d ** 0.5 * i ** 0.3 * q ** 0.2, 4);
      if (protectionGap === null) continue;
      expect(protectionGap).toBeCloseTo((Number(risk) * (100 - Number(credibility))) / 100, 4);
    }
  });

  test('raise the flag only where its gate is open and its legs hold', () => {
    for (const row of getRows('scores-credibility')) {
      const isBelied =
        row['claimGapIsMet'] || row['incentivesAgainstIsMet'] || row['claimsUnborneIsMet'];
      const isPromised = row['audienceIsMet'] && row['promiseIsMet'] && row['lowDeliveryIsMet'];
      const isRaised = row['gate'] === 'ok' && isPromised === true && isBelied === true;
      expect(row['isShallow'], String(row['id'])).toBe(isRaised);
    }
  });
});
