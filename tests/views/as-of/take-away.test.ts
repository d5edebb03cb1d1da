import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCommitmentView } from '#views/as-of/commitment-view.ts';
import { toCompareView } from '#views/as-of/compare-view.ts';
import { toCountryView } from '#views/as-of/set-view.ts';
import type { AsOfView } from '#views/as-of/as-of-view.ts';
import { toDayCsv } from '#views/as-of/day-csv.ts';
import { toTakeAway } from '#views/as-of/take-away.ts';
import { toCitedWork } from '#views/citing/cited-work.ts';
import { toEdition } from '#views/edition.ts';
import { parseCited } from '#views/releases/parse-cited.ts';
import { makeCommitment } from '../make-records.ts';
import { day, makeAsOf, plannedState } from './make-as-of.ts';

const { basis, record } = makeAsOf(plannedState);
const identity = { name: 'POC Strategy Benchmark', publisher: '', versionDoi: '', conceptDoi: '' };
const toWork = (address: string, releases: readonly string[] = ['2026.1']) =>
  toCitedWork(
    {
      title: 'Sudan: commitments',
      address,
      score: 'Delivery 9 of 100.',
      basis: 'aaaaaaaaaaaa',
    },
    toEdition('2026.2', '1.0.0', day('2026-11-23'), releases),
    identity,
  );
const view = toCountryView(record, basis, day('2022-06-30'));
const shown = { work: toWork('/countries/sdn/'), query: '?asOf=2022-06-30' };
const { citations, standing, days, edition, file } = toTakeAway(view, shown);
const csv = toDayCsv(days, edition);
const [chicago, apa] = citations.map(({ citation }) => citation);

describe('a view of a past day is cited', () => {
  // All six were kept in full by then: 100 of 100.
  test('with the edition, the day, the score of the day, its coverage and the hash of its basis', () => {
    expect(chicago).toContain('data 2026.2 (in preparation), method 1.0.0, as of 30 June 2022.');
    expect(chicago).toContain('Delivery 100 of 100 (90% interval');
    expect(chicago).toContain('6 of 6 due commitments checked).');
    expect(chicago).toContain(`Basis ${view.basis ?? ''}.`);
    expect(chicago).toMatch(/ \/countries\/sdn\/\?asOf=2022-06-30\.$/);
    expect(chicago).not.toContain('Delivery 9');
    expect(chicago).not.toContain('aaaaaaaaaaaa');
  });

  test('in the year of the edition, in which it was computed', () => {
    expect(apa).toContain('contributors. (2026). Sudan: commitments (Version 2026.2');
    expect(apa).toContain('as of 30 June 2022) [Data set].');
  });

  test('so that it can be looked up again', () => {
    expect(parseCited(chicago ?? '')).toEqual({
      version: '2026.2',
      isInPreparation: true,
      record: { kind: 'country', id: 'SDN' },
      basis: view.basis,
      day: '2022-06-30',
      asOf: '2022-06-30',
      delivery: 100,
    });
  });

  test('with what is said of whether it stays', () => {
    expect(standing).toContain('Data 2026.2 are in preparation');
    expect(standing).toContain('the last is 2026.1');
    const released = { ...shown, work: toWork('/countries/sdn/', ['2026.1', '2026.2']) };
    expect(toTakeAway(view, released).standing).toContain('Data 2026.2 are released.');
  });

  test('without a score where the page has none of its own', () => {
    const compared = toCompareView([record], basis, day('2022-06-30'));
    const work = toWork('/compare/');
    const [first] = toTakeAway(compared, { ...shown, work }).citations;
    expect(first?.citation).not.toMatch(/Delivery|Basis/);
  });
});

describe('its scores as a file', () => {
  const toCsv = (each: AsOfView) => toDayCsv(toTakeAway(each, shown).days, edition);
  const read = (text: string) => Papa.parse<Record<string, string>>(text.trim(), { header: true });

  test('have every part, commitment and verdict of the day, with the day and the edition', () => {
    const { data } = read(csv);
    expect(data.map(({ kind, figure }) => `${kind ?? ''} ${figure ?? ''}`)).toEqual([
      'country delivery',
      'country design',
      'country incentives',
      'country risk',
      'country credibility',
      'country protectionGap',
      ...Array.from({ length: 6 }, () => 'commitment delivery'),
      'claim verdict',
    ]);
    expect(data[0]).toMatchObject({
      ...{ asOf: '2022-06-30', id: 'SDN', name: 'Sudan', score: '100', due: '6', covered: '6' },
      ...{ dataVersion: '2026.2', isReleased: 'false', methodVersion: '1.0.0' },
    });
    expect(data[0]?.['status']).toBe('published');
    expect(data.at(-1)).toMatchObject({ id: 'claim', verdict: 'substantiated', score: '' });
  });

  test('withhold what the page withholds', () => {
    const early = toCountryView(record, basis, day('2020-06-30'));
    const [first] = read(toCsv(early)).data;
    expect(first).toMatchObject({ status: 'withheld', score: '', low: '', high: '' });
  });

  test('of a comparison have a row for each that is compared', () => {
    const compared = toCompareView([record], basis, day('2022-06-30'));
    expect(read(toCsv(compared)).data.map(({ kind }) => kind)).toEqual(['country', 'strategy']);
  });

  test('run no formula in a spreadsheet', () => {
    const own = makeAsOf({
      ...plannedState,
      commitments: [makeCommitment({ id: 'x', statement: '=HYPERLINK("x")', strategyId: 'plan' })],
    });
    const hostile = toCommitmentView(own.record, 'x', own.basis, day('2022-06-30'));
    expect(toCsv(hostile)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('have a name that says of what day they are', () => {
    expect(file).toBe('poc-countries-sdn-2026-2-as-of-2022-06-30.csv');
  });
});
