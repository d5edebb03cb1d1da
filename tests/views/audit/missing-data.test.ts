import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { findPillarFigures } from '#scoring/indicators/risk-pillars.ts';
import { scoreState } from '#scoring/state-score.ts';
import { countAbsences, toAbsenceTable, type ScoredCountry } from '#views/audit/absences.ts';
import { toCommitmentFigure, toDesignFigure, toVariableFigure } from '#views/audit/missing-data.ts';
import { makeFinding } from '../../scoring/make-evidence.ts';
import {
  makeActor,
  makeIncentive,
  makeSetCommitment,
  makeState,
} from '../../scoring/make-state.ts';
import { readMethod } from '../../scoring/read-method.ts';
import { makeBasis, makeTable, makeTree } from '../../scoring/indicators/small-basis.ts';

const method = readMethod();
const asOf = getIsoDay('2022-01-01');
const basis = makeBasis(
  makeTree(),
  makeTable({ deaths: { SDN: { 2020: 1 } }, people: { SDN: { 2020: 1_000_000 } } }),
);

function makeCountry(
  iso3: string,
  name: string,
  state: Parameters<typeof makeState>[0],
): ScoredCountry {
  return {
    iso3,
    name,
    address: `countries/${iso3.toLowerCase()}/`,
    score: scoreState(makeState(state), asOf, method),
    figures: findPillarFigures(basis, iso3, asOf),
  };
}

const checked = (id: string) => makeSetCommitment({ id, findings: [makeFinding()] });
const unchecked = (id: string) => makeSetCommitment({ id });
const notDue = (id: string) => makeSetCommitment({ id, deadline: '2030-01-01' });

const countries = [
  makeCountry('SDN', 'Sudan', {
    commitments: [checked('a'), unchecked('b'), notDue('c')],
    actors: [
      makeActor([makeIncentive(), makeIncentive({ domain: 'economic' })], 2, 'army'),
      makeActor([makeIncentive()], 2, 'police'),
    ],
  }),
  makeCountry('MLI', 'Mali', { commitments: [checked('d'), checked('e'), unchecked('f')] }),
];

describe('what is missing', () => {
  test('is told apart by why', () => {
    const absences = countAbsences(countries);
    expect(absences.notDue).toEqual({ count: 1, of: 6 });
    expect(absences.notCovered).toEqual({ count: 2, of: 5 });
    expect(absences.incentives).toEqual({ count: 1, of: 2 });
    expect(absences.figures).toEqual({ count: 1, of: 2 });
    expect(absences.withheld).toEqual({ count: 2, of: 2 });
    // Of Sudan three commitments are enough to compute three items of the ten; the threats on record are not known.
    expect(absences.design.of).toBe(20);
  });

  test('stands in a table with what it does to a score', () => {
    const { table } = toAbsenceTable(countries);
    expect(table.rows[1]?.cells.slice(0, 2)).toEqual(['2', '5']);
    expect(table.rows.every(({ cells }) => (cells[2] ?? '').length > 20)).toBe(true);
  });
});

test('the country of which the greatest share was never checked makes the headline', () => {
  const figure = toCommitmentFigure(countries);
  // Sudan 1 of 2, Mali 1 of 3.
  expect(figure.headline).toContain('thinnest on Sudan: 50%');
  expect(figure.table.rows.map(({ cells }) => cells.join(' '))).toEqual(['1 1 1 3', '2 1 0 3']);
});

test('where all that is due was checked, the headline says so', () => {
  const all = [makeCountry('SDN', 'Sudan', { commitments: [checked('a'), notDue('b')] })];
  expect(toCommitmentFigure(all).headline).toContain('All that is due was checked');
});

test('items of design stand from the one known least', () => {
  const { table } = toDesignFigure(countries);
  const known = table.rows.map(({ cells }) => Number(cells[0]));
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(table.rows).toHaveLength(10);
});

test('a variable is counted usable country by country', () => {
  const figure = toVariableFigure(countries);
  expect(figure.table.rows.map(({ cells }) => cells.join(' '))).toEqual(['1 1 2']);
  expect(figure.headline).toBe('1 of 2 figures of risk are missing');
  expect(toVariableFigure(countries.slice(0, 1)).headline).toContain('Every variable of risk');
});
