import type { Dataset } from '#model/dataset.ts';
import { getIsoDay, type IsoDay } from '#model/partial-date.ts';
import {
  toAsOfBasis,
  toAsOfRecord,
  type AsOfBasis,
  type AsOfRecord,
} from '#views/as-of/as-of-record.ts';
import {
  labels,
  makeCheck,
  makeClaim,
  makeCommitment,
  makeDataset,
  makeEpisode,
  makeFinding,
  makeMission,
  makeSource,
  makeStrategy,
  noFigures,
} from '../make-records.ts';

/** A day, from its text. */
export function day(text: string): IsoDay {
  return getIsoDay(text);
}

/** A data set as a page as of another day takes it: the basis, and the record of one host state. */
export function makeAsOf(
  given: Partial<Dataset>,
  iso3 = 'SDN',
): { readonly basis: AsOfBasis; readonly record: AsOfRecord } {
  const dataset = makeDataset(given);
  return {
    basis: toAsOfBasis(dataset, noFigures, labels),
    record: toAsOfRecord(dataset, iso3, noFigures, labels),
  };
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/**
 * A plan of May 2020 with six commitments, each found kept in full in 2021 and not at all in 2023; a mission that ended
 * with 2020; a claim of December 2021, borne out in 2022.
 */
export const plannedState = {
  missions: [makeMission()],
  episodes: [makeEpisode()],
  strategies: [makeStrategy()],
  commitments: ids.map((id) =>
    makeCommitment({
      id,
      statement: `Undertaking ${id}.`,
      strategyId: 'plan',
      findings: [
        makeFinding({
          id: `${id}1`,
          date: '2021-06-01',
          level: 3,
          finding: `Kept, ${id}.`,
          source: makeSource({ id: `early-on-${id}`, title: `Report on ${id}` }),
        }),
        makeFinding({
          id: `${id}2`,
          date: '2023-06-01',
          level: 0,
          finding: `Undone, ${id}.`,
          source: makeSource({ id: `late-on-${id}` }),
        }),
      ],
    }),
  ),
  claims: [makeClaim({ checks: [makeCheck()] })],
} satisfies Partial<Dataset>;
