import { describe, expect, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import type { Dataset } from '#model/dataset.ts';
import { getIsoDay, getPartialDate, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { scoreCountryAsOf, scoreStrategyAsOf } from '#scoring/as-of.ts';
import { scoreHistory } from '#scoring/history.ts';
import { hashCommitmentBasis, hashSetBasis } from '#scoring/score-basis.ts';
import { getScore, scoreDataset, type ScoreBook } from '#scoring/score-book.ts';
import {
  readAsOfBasis,
  readAsOfRecord,
  writeAsOfBasis,
  writeAsOfRecord,
} from '#views/as-of/as-of-file.ts';
import {
  toAsOfBasis,
  toAsOfRecord,
  toStateOn,
  type AsOfRecord,
} from '#views/as-of/as-of-record.ts';
import { answerQuestion } from '#views/as-of/answer-question.ts';
import { toLabels } from '#views/labels.ts';

const dataset = getDataset();
const riskBasis = getRiskBasis();
const labels = toLabels(dataset.vocabularies);
const last = getIsoDay(dataset.asOf);
/** Milliseconds that a slow machine may take: some thirty days are scored in each test. */
const patience = 60_000;
const basis = readAsOfBasis(writeAsOfBasis(toAsOfBasis(dataset, riskBasis, labels)));

/** A host state's record as a browser reads it from the site. */
function readRecord(iso3: Iso3): AsOfRecord {
  return readAsOfRecord(writeAsOfRecord(toAsOfRecord(dataset, iso3, riskBasis, labels)));
}

/** The data set with one host state alone, so that the whole of it is scored in little time. */
function only(iso3: Iso3): Dataset {
  const isHere = ({ country }: { readonly country: Iso3 }) => country === iso3;
  return {
    ...dataset,
    countries: dataset.countries.filter((country) => country.iso3 === iso3),
    strategies: dataset.strategies.filter(isHere),
    commitments: dataset.commitments.filter(isHere),
    claims: dataset.claims.filter(isHere),
  };
}

/** What the browser's own scoring of a state and its strategies comes to on a day. */
function scoreFile(record: AsOfRecord, day: IsoDay) {
  const state = toStateOn(record, basis, day);
  const country = scoreCountryAsOf(state, day, basis.method);
  const { set, incentives, risk, claims } = country;
  return {
    set,
    incentives,
    risk,
    commitments: new Map(set.delivery.commitments.map((score) => [score.id, score])),
    claims,
    strategies: new Map(
      state.strategies.map(({ id }) => [id, scoreStrategyAsOf(state, id, day, basis.method)]),
    ),
  };
}

/** The same from the build's book of scores. */
function readBook(book: ScoreBook, { iso3, state }: AsOfRecord, day: IsoDay) {
  const { score } = getScore(book.states, iso3);
  const made = score.country.delivery.commitments.map(({ id }) => id);
  const known = state.claims.filter(({ id }) => isClaimKnown(id, day));
  return {
    set: getScore(book.countries, iso3),
    incentives: getScore(book.incentives, iso3),
    risk: score.risk,
    commitments: new Map(made.map((id) => [id, getScore(book.commitments, id)])),
    claims: new Map(known.map(({ id }) => [id, getScore(book.claims, id)])),
    strategies: new Map(
      state.strategies.map(({ id }) => {
        const set = score.strategies.get(id);
        const earlySigns = score.earlySigns.get(id);
        const { incentives, risk } = score;
        return [id, set && earlySigns ? { incentives, risk, set, earlySigns } : null];
      }),
    ),
  };
}

function isClaimKnown(id: string, day: IsoDay): boolean {
  const claim = dataset.claims.find((each) => each.id === id);
  return claim !== undefined && isOnOrBefore(getPartialDate(claim.madeOn), day);
}

describe('what a browser computes from the files of the site is, to the bit, what the build computes', () => {
  test.each(dataset.countries.map(({ iso3, name }) => [name, iso3]))(
    'for %s at every milestone',
    (_name, iso3) => {
      const record = readRecord(iso3);
      const own = only(iso3);
      const days = new Set([...record.milestones.map(({ day }) => day), last]);
      expect(days.size).toBeGreaterThan(1);
      for (const day of days) {
        const book = scoreDataset(own, riskBasis, day);
        expect(scoreFile(record, day), day).toStrictEqual(readBook(book, record, day));
      }
    },
    patience,
  );

  test.each(['2011-07-09', '2020-12-31', dataset.asOf])(
    'for every state among all others, on %s',
    (asOf) => {
      const day = getIsoDay(asOf);
      const book = scoreDataset(dataset, riskBasis, day);
      for (const { iso3 } of dataset.countries) {
        const record = readRecord(iso3);
        expect(scoreFile(record, day), iso3).toStrictEqual(readBook(book, record, day));
      }
    },
    patience,
  );

  test(
    'and the history is on each of its days the score of that day',
    () => {
      const days = ['2012-12-31', '2020-12-31', dataset.asOf].map(getIsoDay);
      const books = days.map((day) => scoreDataset(dataset, riskBasis, day));
      for (const { iso3 } of dataset.countries) {
        const history = scoreHistory(readRecord(iso3).state, days, basis.method);
        for (const [at, book] of books.entries()) {
          const { delivery, credibility } = getScore(book.countries, iso3);
          expect(history.country[at]?.delivery, iso3).toStrictEqual(delivery);
          const known = credibility.credibility;
          expect(history.country[at]?.credibility).toBe(
            known.kind === 'scored' ? known.score : null,
          );
        }
      }
    },
    patience,
  );
});

describe('the files', () => {
  test('name every record that they score', () => {
    for (const { iso3 } of dataset.countries) {
      const { state, statements, claims, strategies, findings, sources } = readRecord(iso3);
      const all = state.commitments.flatMap((commitment) => commitment.findings);
      expect(state.commitments.every(({ id }) => statements.has(id))).toBe(true);
      expect(state.claims.every(({ id }) => claims.has(id))).toBe(true);
      expect(state.strategies.every(({ id }) => strategies.has(id))).toBe(true);
      expect(all.every(({ id }) => findings.has(id ?? ''))).toBe(true);
      expect(all.every(({ sourceId }) => sources.has(sourceId))).toBe(true);
    }
  });
});

describe('the hash that a citation of a day carries', () => {
  // A release freezes this hash for its own day, and `npm run verify` computes it for any other.
  test.each([last, getIsoDay('2020-12-31')])('on %s is that of the whole data set', (day) => {
    const record = readRecord('SDN');
    const book = scoreDataset(only('SDN'), riskBasis, day);
    const ask = (
      subject:
        | { readonly scope: 'country' }
        | { readonly scope: 'strategy' | 'commitment'; readonly id: string },
    ) => answerQuestion({ ...subject, iso3: 'SDN', day }, basis, [record]).basis;
    const strategy = 'sdn-national-poc-plan-2020';
    const [commitment] = dataset.commitments.filter(({ strategyId }) => strategyId === strategy);
    if (commitment === undefined) throw new Error(`No commitment of ${strategy}.`);
    expect(ask({ scope: 'country' })).toBe(hashSetBasis('SDN', 'SDN', book));
    expect(ask({ scope: 'strategy', id: strategy })).toBe(hashSetBasis(strategy, 'SDN', book));
    expect(ask({ scope: 'commitment', id: commitment.id })).toBe(
      hashCommitmentBasis(commitment, book),
    );
  });
});
