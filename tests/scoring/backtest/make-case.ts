import type { BacktestCase } from '#model/backtest-case.ts';
import type { Mission } from '#model/dataset.ts';
import type { CountedCase } from '#scoring/backtest/predictor.ts';

const place = { file: 'data/backtest/cases.csv', line: 2 };

/** A mission in Sudan that ended on 31 December 2020. */
export function makeMission(given: Partial<Mission> = {}): Mission {
  return {
    id: 'unmix',
    acronym: 'UNMIX',
    name: 'United Nations Mission',
    hostStates: ['SDN'],
    start: '2007-07-31',
    end: '2020-12-31',
    pocMandateResolutions: ['S/RES/1769 (2007)'],
    transitionNotes: [],
    access: 'part',
    source: null,
    place,
    ...given,
  };
}

/** The end of that mission, decided on 22 December 2020. */
export function makeCase(given: Partial<BacktestCase> = {}): BacktestCase {
  return {
    id: 'sdn-unmix',
    mission: makeMission(),
    country: 'SDN',
    exitDecision: '2020-12-22',
    exitYear: 2020,
    end: 'closed',
    successor: null,
    episode: null,
    place,
    ...given,
  };
}

/** Cases as statistics take them, from one list a field; nobody was killed before unless it is said. */
export function makeCounted(given: {
  readonly values: readonly number[];
  readonly changes: readonly number[];
  readonly worse: readonly boolean[];
  readonly before?: readonly number[];
}): readonly CountedCase[] {
  return given.values.map((value, at) => ({
    id: `case-${String(at + 1)}`,
    value,
    change: given.changes[at] ?? Number.NaN,
    isWorse: given.worse[at] ?? false,
    before: given.before?.[at] ?? 0,
  }));
}
