import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listJudgedItems } from '#scoring/audit/judged-items.ts';
import { loadDataFolder } from '#dataset/dataset.ts';

const book = readFileSync('data/codebook.md', 'utf8');
const { dataset, problems } = loadDataFolder('data');
if (dataset === null) throw new Error(JSON.stringify(problems.slice(0, 3)));

const findings = dataset.commitments.flatMap((commitment) => commitment.findings);
const checks = dataset.claims.flatMap((claim) => claim.checks);
const ids = new Set<string>(
  [
    dataset.strategies,
    dataset.commitments,
    dataset.claims,
    dataset.actors,
    dataset.risks,
    findings,
    checks,
    dataset.actors.flatMap(({ incentives }) => incentives),
  ].flatMap((records) => records.map(({ id }) => id)),
);

/** The cells of every table row below a heading whose last or only record is named by id. */
function listRows(heading: string): { cells: string[]; id: string }[] {
  const [, after = ''] = book.split(`\n${heading}\n`);
  const [section = ''] = after.split(/\n#{2,3} /);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
      const id = cells.find((cell) => ids.has(cell));
      return id === undefined ? [] : [{ cells: cells.slice(1, -1), id }];
    });
}

const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`The codebook names ${id}, which does not exist.`);
  return item;
};

describe('the codebook', () => {
  test('names records that exist', () => {
    const countries = dataset.countries.map(({ iso3 }) => iso3.toLowerCase()).join('|');
    const named = [...book.matchAll(new RegExp(`\`((?:${countries})-[a-z0-9-]+)\``, 'g'))];
    expect(named.length).toBeGreaterThan(50);
    expect(named.map(([, id]) => id).filter((id) => !ids.has(id ?? ''))).toEqual([]);
  });

  test('gives as examples of a level what all coders read', () => {
    const rows = listRows('### Examples');
    expect(rows.length).toBeGreaterThan(5);
    for (const { cells, id } of rows) {
      const { level, readings } = find(findings, id);
      const levels = [level, ...readings.map((reading) => reading.level)];
      expect(levels, id).toEqual(levels.map(() => Number(cells[0])));
    }
  });

  test('gives the readings of disputed findings as they are', () => {
    const rows = listRows('### Where coders differed');
    expect(rows.length).toBeGreaterThan(3);
    for (const { cells, id } of rows) {
      const { level, readings } = find(findings, id);
      const read = (coder: string) => {
        const reading = readings.find((each) => each.coder === coder);
        return reading?.level === null ? 'unclear' : String(reading?.level);
      };
      expect(cells.slice(2, 5), id).toEqual([String(level), read('b'), read('c')]);
    }
  });

  test('gives as examples of a verdict what all coders read', () => {
    const rows = listRows('## Verdict of a check');
    expect(rows.length).toBeGreaterThan(3);
    for (const { cells, id } of rows) {
      const { verdict, readings } = find(checks, id);
      const verdicts = [verdict, ...readings.map((reading) => reading.verdict)];
      expect(verdicts, id).toEqual(verdicts.map(() => cells[0]));
    }
  });

  test('gives the observers of checks, and how they were read, as they are', () => {
    const rows = listRows('## Observer of a check');
    expect(rows.length).toBeGreaterThan(3);
    for (const { cells, id } of rows) {
      const { observer, observerBasis } = find(checks, id);
      expect([observer, observerBasis], id).toEqual(cells.slice(0, 2));
    }
  });

  test.each([
    ['## Names a responsible body', 'namesBody'],
    ['## A commitment that is itself an enactment', 'legalAct'],
  ] as const)('gives the values below "%s" as they are', (heading, field) => {
    const rows = listRows(heading);
    expect(rows.length).toBeGreaterThan(3);
    for (const { cells, id } of rows) {
      expect(String(find(dataset.commitments, id)[field]?.value), id).toBe(cells[0]);
    }
  });

  test('gives severities and roles as they are', () => {
    for (const { cells, id } of listRows('## Severity of a threat')) {
      expect(String(find(dataset.risks, id).severity), id).toBe(cells[0]);
    }
    for (const { cells, id } of listRows('## Role of a security actor')) {
      expect(String(find(dataset.actors, id).role?.value), id).toBe(cells[0]);
    }
    expect(listRows('## Severity of a threat').length).toBeGreaterThan(3);
    expect(listRows('## Role of a security actor')).toHaveLength(3);
  });

  test('gives strengths and effects as they are', () => {
    const incentives = dataset.actors.flatMap((actor) => actor.incentives);
    const rows = listRows('## Incentives: effect and strength');
    expect(rows.length).toBeGreaterThan(5);
    for (const { cells, id } of rows) {
      const { strength, effect } = find(incentives, id);
      expect([String(strength), effect], id).toEqual(cells.slice(0, 2));
    }
  });

  test('gives values of design as they are', () => {
    const rows = listRows('## Design of a strategy');
    expect(rows.length).toBeGreaterThan(8);
    for (const { cells, id } of rows) {
      const { design } = find(dataset.strategies, id);
      const value = design.find(({ criterion }) => criterion === cells[0])?.value;
      expect(String(value), `${id} ${String(cells[0])}`).toBe(cells[1]);
    }
  });

  test.each([
    ['### Why coders differed on strength', 'strength', 'ag'],
    ['### Monitoring and access: who watches', 'monitoring-and-access', 'dg'],
    [
      '### Accountability of own forces: what follows an abuse',
      'accountability-of-own-forces',
      'dg',
    ],
  ] as const)(
    'gives the readings of judgements below "%s" as they are',
    (heading, field, [one, other]) => {
      const items = listJudgedItems(field, dataset);
      const valueOf = (id: string, coder: string | undefined) =>
        find(items, id).values.find((given) => given.coder === coder)?.value;
      const rows = listRows(heading);
      expect(rows.length).toBeGreaterThan(7);
      for (const { cells, id } of rows) {
        const isExample = cells[2] === id;
        const given = isExample ? [cells[1], cells[1]] : cells.slice(1, 3);
        expect([valueOf(id, one), valueOf(id, other)], id).toEqual(given);
      }
    },
  );

  test('defines every coder, level, verdict and criterion of the closed lists', () => {
    const defined = (list: string) => [...(dataset.vocabularies.get(list)?.keys() ?? [])];
    for (const id of ['coders', 'levels', 'verdicts', 'design-criteria'].flatMap(defined)) {
      expect(book, id).toMatch(new RegExp(`^\\| ${id} +\\|`, 'm'));
    }
  });
});
