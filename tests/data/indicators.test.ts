import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { readRiskBasis } from '#dataset/read-risk-basis.ts';
import { readSchemas } from '#dataset/read-files.ts';
import type { YearSeries } from '#model/indicators.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { checkRiskTree } from '#validation/check-risk-tree.ts';
import { findPillarFigures } from '#scoring/indicators/risk-pillars.ts';

const folder = 'data/indicators';
const reading = readRiskBasis('data', readSchemas('schemas'));
if (reading.value === null) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
const basis = reading.value;
const { datasets, table } = basis.indicators;
const series = datasets.flatMap(({ indicators }) => indicators);
const variables = basis.tree.pillars.flatMap((pillar) => pillar.variables);
const hostStates = readdirSync('data/countries').map((name) => name.toUpperCase());
const dated: { asOf: string } = JSON.parse(readFileSync('data/dataset.json', 'utf8'));
const asOf = getIsoDay(dated.asOf);
/** UNHCR gives no figures for Kosovo by itself. */
const COUNTED_UNDER_SERBIA = ['displaced-inside', 'refugees-from', 'new-arrivals-from'];

/** Years for which UCDP’s own low estimate of one-sided violence is above its best one. */
const SOURCE_AT_ODDS = new Set(['COL 2020']);

/** Every figure of a series with the figure of others in the same country and year. */
function* listWith(id: string, ...others: string[]) {
  for (const [iso3, years] of table.get(id) ?? []) {
    for (const [year, figure] of years) {
      yield { iso3, year, figure, others: others.map((other) => get(other, iso3)?.get(year)) };
    }
  }
}

function get(id: string, iso3: string): YearSeries | undefined {
  return table.get(id)?.get(iso3);
}

describe('the indicators', () => {
  test('are read without a fault', () => {
    expect(reading.problems).toEqual([]);
  });

  test('have ids that no two data sets share', () => {
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
  });

  test('all have figures', () => {
    expect(series.filter(({ id }) => !table.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('are of countries that exist', () => {
    const codes = new Set([...table.values()].flatMap((byCountry) => [...byCountry.keys()]));
    expect([...codes].filter((code) => code !== 'XKX' && !countries.isValid(code))).toEqual([]);
  });

  test('of which host states alone are kept have no other', () => {
    const partly = series.filter(({ scope }) => scope === 'host-states');
    const strangers = partly.flatMap(({ id }) =>
      [...(table.get(id)?.keys() ?? [])].filter((iso3) => !hostStates.includes(iso3)),
    );
    expect(strangers).toEqual([]);
  });

  test('are given out under a licence that permits it', () => {
    const open = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0'];
    expect(datasets.filter(({ licence }) => !open.includes(licence.name))).toEqual([]);
  });

  test('do not hold what may not be given out', () => {
    const closed: { forLicence: { id: string }[] } = JSON.parse(
      readFileSync(join(folder, 'not-redistributed.json'), 'utf8'),
    );
    const ids = new Set(datasets.map(({ id }) => id));
    expect(closed.forLicence.length).toBeGreaterThan(0);
    expect(closed.forLicence.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('stay under 6 MB', () => {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  test('lie between the bounds that their source gives, where the country is a host state', () => {
    for (const { id, bounds } of series) {
      if (bounds === undefined) continue;
      for (const { iso3, year, figure, others } of listWith(id, bounds.low, bounds.high)) {
        if (!hostStates.includes(iso3)) continue;
        if (SOURCE_AT_ODDS.has(`${iso3} ${year}`)) continue;
        const [low = NaN, high = NaN] = others;
        expect(low <= figure && figure <= high, `${id} ${iso3} ${year}`).toBe(true);
      }
    }
  });
});

describe('what was computed here', () => {
  test('others’ one-sided violence is all of it less that of the government of the country', () => {
    for (const estimate of ['best', 'low', 'high']) {
      const parts = [`ucdp-os-total-${estimate}`, `ucdp-os-main-govt-${estimate}`];
      for (const { figure, others } of listWith(`ucdp-os-others-${estimate}`, ...parts)) {
        expect(figure).toBe((others[0] ?? NaN) - (others[1] ?? NaN));
      }
    }
  });

  test('others’ one-sided violence holds that of non-state groups', () => {
    for (const { figure, others } of listWith('ucdp-os-nsgroup-best', 'ucdp-os-others-best')) {
      expect(others[0]).toBeGreaterThanOrEqual(figure);
    }
  });

  test('new arrivals abroad are refugees recognised as a group and asylum claims together', () => {
    const parts = ['unhcr-new-refugees-from', 'unhcr-new-asylum-from'];
    for (const { figure, others } of listWith('unhcr-new-arrivals-from', ...parts)) {
      expect(figure).toBe((others[0] ?? 0) + (others[1] ?? 0));
    }
  });

  test('South Sudan has no figure of before it was a state, but for people and aid', () => {
    const early = series.filter(({ id }) =>
      [...(get(id, 'SSD')?.keys() ?? [])].some((y) => y < 2011),
    );
    expect(early.filter(({ uses }) => uses.includes('risk'))).toEqual([]);
  });
});

describe('the risk tree', () => {
  test('has no fault', () => {
    expect(checkRiskTree(basis.tree, datasets)).toEqual([]);
  });

  test('is what the data sets say that their series are used for', () => {
    const used = series.filter(({ uses }) => uses.includes('risk')).map(({ id }) => id);
    expect(variables.map(({ indicator }) => indicator).sort()).toEqual(used.sort());
  });

  test('has a lower and a higher goalpost for each variable, the wider ones outside', () => {
    for (const { code } of variables) {
      const { low, high, wideLow, wideHigh } = basis.goalposts.get(code) ?? {};
      expect([wideLow, low, high, wideHigh]).toEqual([wideLow, low, high, wideHigh].sort(byValue));
      expect(low).not.toBe(high);
    }
    expect(basis.goalposts.size).toBe(variables.length);
  });

  test('has figures for every host state on the day of the data set', () => {
    for (const iso3 of hostStates) {
      expect(listMissing(iso3, asOf), iso3).toEqual(iso3 === 'XKX' ? COUNTED_UNDER_SERBIA : []);
    }
  });

  test('has no displacement from Kosovo, and deaths there only since they are no longer counted under Serbia', () => {
    const deaths = ['state-one-sided', 'others-one-sided', 'others-fighting'];
    const before = listMissing('XKX', getIsoDay('2009-06-30'));
    const after = listMissing('XKX', getIsoDay('2009-07-01'));
    expect(before).toEqual(expect.arrayContaining([...deaths, ...COUNTED_UNDER_SERBIA]));
    expect(after).toEqual(COUNTED_UNDER_SERBIA);
  });

  test('has them from 1999 on, or says why: South Sudan from 2012, displacement inside from 2007, host states added later from July 2000, Timor-Leste from July 2003', () => {
    const years = Array.from({ length: Number(asOf.slice(0, 4)) - 1998 }, (_, i) => 1999 + i);
    // Figures of 1995 to 1998 were kept for the first nineteen host states only.
    const addedLater = new Set(
      hostStates.filter((iso3) => !get('ucdp-os-total-best', iso3)?.has(1995)),
    );
    addedLater.delete('SSD');
    for (const day of years.flatMap((year) => [`${year}-01-01`, `${year}-07-01`])) {
      for (const iso3 of hostStates.filter((code) => code !== 'XKX')) {
        const missing = listMissing(iso3, getIsoDay(day));
        const expected = day < '2007-07-01' ? ['displaced-inside'] : [];
        const isBeforeFigures =
          (iso3 === 'SSD' && day < '2012-07-01') || (addedLater.has(iso3) && day < '2000-07-01');
        const all = variables.map(({ code }) => code);
        if (iso3 === 'TLS') {
          // Independent since 2002; in some years nobody is counted as newly arrived from there.
          const gaps = day < '2003-07-01' ? all : ['displaced-inside', 'new-arrivals-from'];
          expect(gaps, `${iso3} ${day}`).toEqual(expect.arrayContaining(missing));
          continue;
        }
        expect(missing, `${iso3} ${day}`).toEqual(isBeforeFigures ? all : expected);
      }
    }
  });
});

function listMissing(iso3: string, day: typeof asOf): string[] {
  return findPillarFigures(basis, iso3, day)
    .flatMap((pillar) => pillar.variables)
    .flatMap(({ variable, figure }) => (figure.kind === 'missing' ? [variable.code] : []));
}

function byValue(a = NaN, b = NaN): number {
  return a - b;
}
