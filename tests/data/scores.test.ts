import { describe, expect, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Commitment, Dataset } from '#model/dataset.ts';
import { getIsoDay, getPartialDate, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import type { ActorBalance } from '#scoring/incentives.ts';
import type { Interval } from '#scoring/inputs.ts';
import { getScore, scoreDataset, type ScoreBook } from '#scoring/score-book.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import { toClaimPage } from '#views/claim/claim-page.ts';
import { toCommitmentPage } from '#views/commitment/commitment-page.ts';
import { toSetSummary } from '#views/delivery/set-summary.ts';

const dataset = getDataset();
const basis = getRiskBasis();
const scores = scoreDataset(dataset, basis, getIsoDay(dataset.asOf));
const days = ['2012-06-30', '2020-12-31', '2023-12-31'].map(getIsoDay);

/** The data set without whatever is dated after a day, in whole or in part; the undated stays. */
function withoutLater(whole: Dataset, asOf: IsoDay): Dataset {
  const isKnown = (date: WrittenDate | undefined) =>
    date === undefined || isOnOrBefore(getPartialDate(date), asOf);
  return {
    ...whole,
    strategies: whole.strategies.filter(({ date }) => isKnown(date)),
    commitments: whole.commitments
      .filter(({ madeOn }) => isKnown(madeOn))
      .map((each) => ({ ...each, findings: each.findings.filter(({ date }) => isKnown(date)) })),
    claims: whole.claims
      .filter(({ madeOn }) => isKnown(madeOn))
      .map((each) => ({ ...each, checks: each.checks.filter(({ date }) => isKnown(date)) })),
    actors: whole.actors.map((each) => ({
      ...each,
      incentives: each.incentives
        .filter(({ date }) => isKnown(date))
        .map(({ until, ...incentive }) =>
          until !== undefined && isKnown(until) ? { ...incentive, until } : incentive,
        ),
    })),
    risks: whole.risks.filter(({ date }) => isKnown(date)),
    accessFacts: whole.accessFacts.filter(({ date }) => isKnown(date)),
    episodes: whole.episodes.filter(({ decidedOn }) => isKnown(decidedOn)),
    mandates: whole.mandates.filter(({ date }) => isKnown(date)),
  };
}

/** The figures without those of years that were not yet out: a year's figures are, from 1 July of the next. */
function withoutLaterFigures(whole: RiskBasis, asOf: IsoDay): RiskBasis {
  const isOut = (year: number) => `${String(year + 1)}-07-01` <= asOf;
  const table = [...whole.indicators.table].map(
    ([series, countries]) =>
      [
        series,
        new Map(
          [...countries].map(([iso3, years]) => [
            iso3,
            new Map([...years].filter(([year]) => isOut(year))),
          ]),
        ),
      ] as const,
  );
  return { ...whole, indicators: { ...whole.indicators, table: new Map(table) } };
}

/** Every figure of a set, without the records from which they were computed. */
function figuresOf({ set: _set, ...figures }: CommitmentSetScore) {
  return figures;
}

/** Every figure of a book, of the records that a data set has. */
function listFigures(book: ScoreBook, known: Dataset) {
  return {
    states: known.countries.map(({ iso3 }) => {
      const { risk, incentives, country, episodes } = getScore(book.states, iso3).score;
      return {
        iso3,
        country: figuresOf(country),
        risk,
        incentives: { ...incentives, actors: incentives.actors.map(balanceOf) },
        episodes: [...episodes].map(([id, set]) => [id, figuresOf(set)]),
      };
    }),
    strategies: known.strategies.map(({ id }) => [id, figuresOf(getScore(book.strategies, id))]),
    commitments: known.commitments.map(({ id }) => getScore(book.commitments, id)),
    claims: known.claims.map(({ id }) => getScore(book.claims, id)),
  };
}

/** An actor's balance without the end of an incentive that the day did not know of. */
function balanceOf({ incentives, ...balance }: ActorBalance) {
  const readings = incentives.map(({ incentive: { id }, ...reading }) => ({ id, ...reading }));
  return { ...balance, readings };
}

describe.each(days)('as of %s', (asOf) => {
  const known = withoutLater(dataset, asOf);
  const whole = scoreDataset(dataset, basis, asOf);

  test('what is dated later changes nothing', () => {
    const deleted = scoreDataset(known, withoutLaterFigures(basis, asOf), asOf);
    expect(known.commitments.length).toBeLessThan(dataset.commitments.length);
    expect(listFigures(whole, known)).toEqual(listFigures(deleted, known));
  });

  test('a commitment that was made later is not covered, and says so', () => {
    const ids = new Set(known.commitments.map(({ id }) => id));
    const later = dataset.commitments.filter(({ id }) => !ids.has(id));
    const reasons = later.map(({ id }) => {
      const score = getScore(whole.commitments, id);
      return score.kind === 'not-covered' ? score.reason : score.kind;
    });
    expect(reasons.filter((reason) => reason !== 'not-made-yet')).toEqual([]);
  });

  test('every score lies in its range, or is null with a reason', () => {
    checkRanges(whole);
  });
});

test('as of the day of the data set, every score lies in its range, or is null with a reason', () => {
  checkRanges(scores);
});

function checkRanges(book: ScoreBook): void {
  for (const [id, score] of book.commitments) {
    if (score.kind === 'not-covered') continue;
    expectAround(score.delivery, score.interval, id);
    expectWithin(score.conflict, 0, 1, id);
    expectWithin(score.claimGap?.gap ?? 0, -3, 3, id);
    expect(score.mass, id).toBeGreaterThan(0);
    expect(score.ageMonths, id).toBeGreaterThanOrEqual(0);
  }
  const sets = [...book.countries, ...book.strategies, ...book.episodes];
  for (const [id, set] of sets) checkSet(id, set, book);
  for (const [iso3, { balance, score, status, coverage }] of book.incentives) {
    expectWithin(balance ?? 0, -1, 1, iso3);
    expectWithin(score ?? 50, 0, 100, iso3);
    expectWithin(coverage ?? 0, 0, 1, iso3);
    if (score === null) expect(status, iso3).toBe('withheld');
  }
  for (const [iso3, { score }] of book.states) {
    const { score: risk, figures, facts } = score.risk;
    expectWithin(risk ?? 0, 0, 100, iso3);
    expectWithin(facts.danger ?? 0, 0, 1, iso3);
    const isUsable = (figures.usableShare ?? 0) >= book.method.risk.usableShare;
    expect(risk === null, iso3).toBe(!isUsable);
    const { civiliansElsewhere = false } = dataset.countries.find((one) => one.iso3 === iso3) ?? {};
    if (civiliansElsewhere) expect([iso3, risk, figures.pillars]).toEqual([iso3, null, []]);
    else expect(figures.pillars.length, iso3).toBeGreaterThan(0);
  }
}

function checkSet(id: string, set: CommitmentSetScore, { method }: ScoreBook): void {
  const { delivery, design, credibility } = set;
  const { mean, bounds, coverage, status, statusReason } = delivery;
  if (mean === null) expect(status, id).toBe('withheld');
  else {
    expectAround(mean.delivery, mean.interval, id);
    expectWithin(mean.probabilityLow, 0, 1, id);
    expectWithin(mean.delivery, bounds?.low ?? NaN, bounds?.high ?? NaN, id);
  }
  expect(coverage === null, id).toBe(statusReason === 'nothing-due');
  expectWithin(coverage ?? 0, 0, 1, id);
  expect(design.score === null, id).toBe(design.knownCount < method.design.minKnownItems);
  expectWithin(design.score ?? 0, 0, 100, id);
  for (const composed of [credibility.credibility, credibility.protectionGap]) {
    if (composed.kind === 'scored') expectWithin(composed.score, 0, 100, id);
    else expect(composed.missing.length, id).toBeGreaterThan(0);
  }
}

function expectWithin(value: number, low: number, high: number, of: string): void {
  // Sums of many shares can miss an end by a few units in the last place.
  expect(value >= low - 1e-9 && value <= high + 1e-9, `${of}: ${String(value)}`).toBe(true);
}

function expectAround(score: number, { low, high }: Interval, of: string): void {
  expectWithin(score, low, high, of);
  expectWithin(low, 0, score, of);
  expectWithin(high, score, 100, of);
}

describe('the page of every commitment', () => {
  const pages = dataset.commitments.map((commitment) => ({
    commitment,
    page: toCommitmentPage(commitment, getScore(scores.commitments, commitment.id)),
  }));

  test('has a line for each of its findings, in their order, and no other', () => {
    for (const { commitment, page } of pages) {
      expect(page.lines.map(({ finding }) => finding.id)).toEqual(idsOf(commitment));
    }
  });

  test('has a sum whose lines are the findings that count, each once', () => {
    for (const { page } of pages) {
      const summed = page.sum?.lines.flatMap(({ findingIds }) => findingIds) ?? [];
      const counted = page.lines.filter(
        ({ isSelfReported, remarks }) =>
          !isSelfReported && !remarks.some((remark) => remark.startsWith('waits')),
      );
      expect([...summed].sort()).toEqual(counted.map(({ finding }) => finding.id).sort());
    }
  });

  test('has a sum that can be done again from the figures shown', () => {
    for (const { commitment, page } of pages) {
      if (page.sum === null) continue;
      const total = (pick: 'weight' | 'product') =>
        page.sum?.lines.reduce((sum, line) => sum + Number(line[pick]), 0) ?? NaN;
      const delivery = (100 * total('product')) / (3 * total('weight'));
      // Each figure is shown to a thousandth.
      const tolerance = 0.1 + (100 * 0.0005 * page.sum.lines.length * 2) / total('weight');
      expect(Math.abs(delivery - Number(page.sum.delivery)), commitment.id).toBeLessThan(tolerance);
    }
  });

  test('gives a figure exactly where something counts', () => {
    for (const { commitment, page } of pages) {
      const isCovered = getScore(scores.commitments, commitment.id).kind === 'covered';
      expect(/\d of 100/.test(page.sentence), commitment.id).toBe(isCovered);
      expect(page.track.kind === 'score', commitment.id).toBe(isCovered);
    }
  });
});

function idsOf({ findings }: Commitment): readonly string[] {
  return findings.map(({ id }) => id);
}

test('the page of every claim has a line for each of its checks, in their order', () => {
  for (const claim of dataset.claims) {
    const { lines } = toClaimPage(claim, scores);
    expect(lines.map(({ check }) => check.id)).toEqual(claim.checks.map(({ id }) => id));
  }
});

test('no sentence on a withheld country or strategy has a score', () => {
  const sets = [...scores.countries.values(), ...scores.strategies.values()];
  const withheld = sets.filter(({ delivery }) => delivery.status === 'withheld');
  expect(withheld.length).toBeGreaterThan(0);
  for (const set of withheld) {
    const { sentence, delivery } = toSetSummary(set, dataset.method);
    expect(sentence).not.toMatch(/of 100|under 40/);
    expect(delivery).toBeNull();
  }
});
