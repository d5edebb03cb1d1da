import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import { groupOf } from '#views/backtest/case-group.ts';
import { toCaseRows } from '#views/backtest/case-rows.ts';
import { COLUMNS, toCaseCsv } from '#views/backtest/case-csv.ts';
import { readMethod } from '../../scoring/read-method.ts';
import { makeRegistry, makeScored } from './make-scored.ts';

const method = readMethod();
const asOf = getIsoDay('2024-06-30');
const counted = makeScored({ id: 'counted', checked: 5, before: 79, after: 1254 });
const withheld = makeScored({ id: 'withheld', checked: 4, before: 0, after: 0 });
const nothing = makeScored({ id: 'nothing', checked: 0, before: 0, after: 0 });
const passedOn = makeScored({ id: 'passed', checked: 5, before: 0, after: 0, isPassedOn: true });
const withOutcome = (scored: ScoredCase, outcome: ScoredCase['outcome']): ScoredCase => ({
  ...scored,
  outcome,
});
const years = { before: [2018, 2019], after: [2021, 2022] };
const waiting = withOutcome(counted, {
  kind: 'missing',
  years,
  reason: 'no-figures',
  absentYears: [2021, 2022],
});
const notTold = withOutcome(withheld, {
  kind: 'missing',
  years,
  reason: 'not-told',
  why: 'The north alone',
});
const all = [counted, withheld, nothing, waiting, notTold, passedOn];

describe('the group of a case', () => {
  test.each([
    [counted, 'counted'],
    [withheld, 'delivery-withheld'],
    [nothing, 'delivery-withheld'],
    [waiting, 'no-figures'],
    [notTold, 'not-told'],
    [passedOn, 'passed-on'],
  ])('is what keeps it from being counted, or that it is', (scored, group) => {
    expect(groupOf(scored)).toBe(group);
  });
});

describe('the table of cases', () => {
  const groups = toCaseRows(all, makeRegistry(), method, asOf);

  test('has every case once, the counted first, and no empty group', () => {
    expect(groups.map(({ group, rows }) => [group, rows.map(({ id }) => id)])).toEqual([
      ['counted', ['counted']],
      ['delivery-withheld', ['withheld', 'nothing']],
      ['no-figures', ['counted']],
      ['not-told', ['withheld']],
      ['passed-on', ['passed']],
    ]);
    const one = toCaseRows([counted], makeRegistry(), method, asOf);
    expect(one.map(({ group }) => group)).toEqual(['counted']);
  });

  test('gives the figures of a counted case, with the years and the other estimates', () => {
    const [row] = groups[0]?.rows ?? [];
    expect(row).toMatchObject({
      mission: { label: 'UNMIX', address: 'missions/unmix/' },
      country: { label: 'Sudan', address: 'countries/sdn/' },
      decision: { label: 'decided 22 Dec 2020', address: null },
      ended: 'ended 31 Dec 2020',
      delivery: { detail: '5 of 5 checked' },
      composed: 'needs incentives',
      signs: null,
      killed: {
        main: '79 → 1,254',
        detail:
          '2018–2019 → 2021–2022; by the source’s low estimate 79 → 1,254, by its high 80 → 1,254',
      },
      // ln(1255 / 80).
      change: { main: '+2.75', detail: 'worse' },
      place: { file: 'data/backtest/cases.csv', line: 2 },
    });
    expect(row?.delivery.main).toMatch(/^33 \(\d+ to \d+\)$/);
  });

  test.each([
    ['2020-12-30', 'end planned for 31 Dec 2020'],
    ['2020-12-31', 'ended 31 Dec 2020'],
  ])('says on %s of a mission that goes on 31 December 2020: %s', (on, ended) => {
    const [group] = toCaseRows([counted], makeRegistry(), method, getIsoDay(on));
    expect(group?.rows[0]).toMatchObject({ ended });
  });

  test('spells out which of the composed scores is which', () => {
    const scored = (score: number) => ({ kind: 'scored', score }) as const;
    const credibility = {
      credibility: scored(37.4),
      arithmetic: scored(40),
      protectionGap: scored(49.6),
    };
    const [group] = toCaseRows([{ ...counted, credibility }], makeRegistry(), method, asOf);
    expect(group?.rows[0]?.composed).toBe('credibility 37, gap 50');
  });

  test.each([
    [1, 0, { main: 'withheld', detail: '4 of 4 checked, 5 are needed' }],
    [1, 1, { main: 'withheld', detail: 'no commitment on record was due' }],
  ])('says why a delivery is withheld', (group, at, cell) => {
    expect(groups[group]?.rows[at]?.delivery).toEqual(cell);
  });

  test.each([
    [2, { main: '—', detail: 'no figures yet for 2021, 2022' }],
    [3, { main: '—', detail: 'The north alone' }],
    [4, { main: 'taken over by NEXT', detail: null }],
  ])('says why what came after is not known', (group, cell) => {
    expect(groups[group]?.rows[0]?.killed).toEqual(cell);
    expect(groups[group]?.rows[0]?.change).toEqual({ main: '—', detail: null });
  });
});

describe('the cases as CSV', () => {
  const [header, ...lines] = toCaseCsv(all).trimEnd().split('\r\n');

  test('have a line each under the columns', () => {
    expect(header).toBe(COLUMNS.join(','));
    expect(lines).toHaveLength(all.length);
  });

  test('leave empty what is withheld or unknown, and say why', () => {
    const cellsOf = (at: number) =>
      Object.fromEntries(
        (lines[at] ?? '').split(',').map((cell, column) => [COLUMNS[column], cell]),
      );
    expect(cellsOf(0)).toMatchObject({
      counted: 'true',
      whyNotCounted: '',
      delivery: '33.333333',
      credibility: '',
      missingParts: 'incentives',
      killedAfter: '1254',
      change: '2.752864',
      isWorse: 'true',
      line: '2',
    });
    expect(cellsOf(1)).toMatchObject({
      counted: 'false',
      whyNotCounted: 'delivery-withheld',
      delivery: '',
      intervalLow: '',
      deliveryStatusReason: 'too-few-covered',
      killedAfter: '0',
    });
    expect(cellsOf(3)).toMatchObject({
      whyNotCounted: 'no-figures',
      absentYears: '2021; 2022',
      change: '',
    });
  });
});
