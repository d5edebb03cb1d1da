import type { IndicatorTable, RiskBasis } from '#model/indicators.ts';
import type { IndicatorDataset } from '#model/indicators.ts';
import type { IndicatorEntry, RiskTreeFile, RiskVariable } from '#model/records.generated.ts';

const number = (value: number) => ({ value, unit: 'unit', reason: 'reason' });

/** A variable that counts deaths, or what the test says instead. */
export function makeVariable(given: Partial<RiskVariable> = {}): RiskVariable {
  return {
    code: 'killed',
    label: 'Killed, per million people',
    dataset: 'small',
    indicator: 'deaths',
    rate: 'per-million',
    transform: 'log1p',
    higherIs: 'worse',
    goalpostsFrom: 'non-zero',
    releaseLagMonths: 6,
    why: 'For a test.',
    ...given,
  };
}

/** A tree of one pillar of one variable with the method's numbers, or what the test says instead. */
export function makeTree(given: Partial<RiskTreeFile> = {}): RiskTreeFile {
  return {
    version: '1.0.0',
    title: 'A small tree',
    constants: {
      servesFromMonth: number(7),
      servesFromYearsAfter: number(1),
      servesYears: number(3),
      populationYearsBack: number(3),
      goalpostFirstYear: number(2000),
      goalpostLastYear: number(2023),
      goalpostLow: number(0.05),
      goalpostHigh: number(0.95),
      goalpostWideLow: number(0.01),
      goalpostWideHigh: number(0.99),
    },
    population: { dataset: 'small', indicator: 'people' },
    joinedPopulations: [],
    pillars: [makePillar('violence', [makeVariable()])],
    contained: [],
    leftOutPillars: [],
    leftOutVariables: [],
    ...given,
  };
}

export function makePillar(id: string, variables: RiskVariable[]): RiskTreeFile['pillars'][number] {
  return { id, label: id, why: 'For a test.', variables };
}

/** A series of a data set, kept for the world, of which more is worse. */
export function makeEntry(given: Partial<IndicatorEntry> = {}): IndicatorEntry {
  return {
    id: 'deaths',
    sourceName: 'deaths',
    label: 'Deaths',
    unit: 'deaths in the year',
    higherIs: 'worse',
    construct: 'violence-by-state',
    definition: 'For a test.',
    range: { low: 0 },
    scope: 'world',
    uses: ['risk'],
    ...given,
  };
}

/** The data set `small` with the series given. */
export function makeDataset(indicators: IndicatorEntry[]): IndicatorDataset {
  return {
    id: 'small',
    title: 'Small',
    publisher: 'Nobody',
    version: '1',
    retrievedOn: '2026-11-23',
    retrievedFrom: [],
    licence: { name: 'CC0 1.0', url: 'https://example.org/', evidence: 'For a test.' },
    citation: 'None.',
    changes: 'None.',
    caveats: [],
    leftOut: [],
    indicators,
  };
}

/** Figures by series, country and year: `{ deaths: { SDN: { 2020: 5 } } }`. */
export function makeTable(
  figures: Readonly<Record<string, Readonly<Record<string, Readonly<Record<number, number>>>>>>,
): IndicatorTable {
  return new Map(
    Object.entries(figures).map(([indicator, countries]) => [
      indicator,
      new Map(
        Object.entries(countries).map(([iso3, years]) => [
          iso3,
          new Map(Object.entries(years).map(([year, figure]) => [Number(year), figure])),
        ]),
      ),
    ]),
  );
}

/** A tree and figures as scoring takes them, with goalposts for the variable `killed`. */
export function makeBasis(tree: RiskTreeFile, table: IndicatorTable): RiskBasis {
  const goalpost = { low: 0, high: 99, wideLow: 0, wideHigh: 999, countryYears: 1 };
  const variables = tree.pillars.flatMap((pillar) => pillar.variables);
  return {
    tree,
    goalposts: new Map(variables.map(({ code }) => [code, { code, ...goalpost }])),
    indicators: { datasets: [], table },
  };
}
