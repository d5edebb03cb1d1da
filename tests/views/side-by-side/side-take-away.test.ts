import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCitedWork } from '#views/citing/cited-work.ts';
import { toEdition } from '#views/edition.ts';
import { toSideBySide } from '#views/side-by-side/side-by-side.ts';
import { toSideTakeAway } from '#views/side-by-side/side-take-away.ts';
import { toCountryView } from '#views/as-of/set-view.ts';
import { toDayCsv } from '#views/as-of/day-csv.ts';
import { day, makeAsOf, plannedState } from '../as-of/make-as-of.ts';

const { basis, record } = makeAsOf(plannedState);
const choices = [{ id: 'SDN', label: 'Sudan', iso3: 'SDN', strategyId: null }] as const;
const [then, now] = [day('2022-06-30'), basis.asOf];
const { columns } = toSideBySide(
  [
    { id: 'SDN', day: then },
    { id: 'SDN', day: now },
  ],
  choices,
  basis,
  [record],
);
const work = toCitedWork(
  { title: 'Side by side', address: '/compare/side-by-side/', score: null, basis: null },
  toEdition('2026.2', '1.0.0', day('2026-11-23'), ['2026.1']),
  { name: 'POC Strategy Benchmark', publisher: '', versionDoi: '', conceptDoi: '' },
);
const query = '?of=SDN%402022-06-30%2CSDN';
const { citations, days, edition, file, standing } = toSideTakeAway(columns, { work, query }, now);

describe('what stands side by side', () => {
  test('is cited with its days, its finding and the address that shows it', () => {
    const [chicago] = citations;
    expect(chicago?.citation).toMatch(
      /“Side by side: Sudan on 30 June 2022 and Sudan on 30 June 2024\.” .* as of 30 June 2022 and 30 June 2024\. Delivery was 100 \(\d+–100\) for Sudan on 30 June 2022 and 20 \(\d+–\d+\) for Sudan on 30 June 2024: the 90% intervals .*overlap\. \/compare\/side-by-side\/\?of=SDN%402022-06-30%2CSDN\.$/,
    );
    expect(chicago?.citation).toContain('data 2026.2 (in preparation)');
    expect(standing).toContain('past days may still change');
  });

  test('is a file with a row for each part of each column, and the hash of what it rests on', () => {
    const { data } = Papa.parse<Record<string, string>>(toDayCsv(days, edition).trim(), {
      header: true,
    });
    expect(data).toHaveLength(12);
    expect(data.map(({ asOf }) => asOf)).toEqual([
      ...Array.from({ length: 6 }, () => '2022-06-30'),
      ...Array.from({ length: 6 }, () => '2024-06-30'),
    ]);
    expect(data[0]).toMatchObject({ id: 'SDN', figure: 'delivery', score: '100', covered: '6' });
    // The hash is that of the page of the country as of the day.
    expect(data[0]?.['basis']).toBe(toCountryView(record, basis, then).basis);
    expect(data[6]?.['figure']).toBe('delivery');
    expect(Number(data[6]?.['score'])).toBeCloseTo(20, 1);
    expect(file).toBe(
      'poc-compare-side-by-side-2026-2-countries-sdn-asOf-2022-06-30-countries-sdn.csv',
    );
  });
});
