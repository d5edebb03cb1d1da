import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { toPrintedCase } from '#scoring/case/print-case.ts';
import { scoreCase } from '#scoring/case/score-case.ts';
import { scoreClaim } from '#scoring/claim-verdict.ts';
import { scoreCommitment } from '#scoring/delivery.ts';
import type { CheckInput } from '#scoring/inputs.ts';
import { scoreDelivery } from '#scoring/set-delivery.ts';
import { whatWouldChange } from '#scoring/what-would-change.ts';
import { makeCommitment, makeFinding } from './make-evidence.ts';
import { readMethod } from './read-method.ts';
import {
  asList,
  asObject,
  cases,
  expected,
  expectSame,
  findDifferences,
  getCase,
  pick,
  type Json,
  type JsonObject,
} from './reference-cases.ts';

const method = readMethod();
const mixed = pick(cases, 'mixed');

function printCase(value: JsonObject): ReturnType<typeof toPrintedCase> {
  return toPrintedCase(scoreCase(getCase(value), method));
}

/** The case with every commitment's evidence changed. */
function withEvidence(
  value: JsonObject,
  change: (evidence: readonly Json[]) => readonly Json[],
): JsonObject {
  const commitments = asList(value['commitments']).map((each) => {
    const commitment = asObject(each);
    return { ...commitment, evidence: change(asList(commitment['evidence'])) };
  });
  return { ...value, commitments };
}

describe('every figure of the reference cases, to 1e-9', () => {
  test.each(['mixed', 'shallow', 'edges'])('%s', (name) => {
    expectSame(printCase(pick(cases, name)), pick(expected, 'results', name));
  });

  test.each(Object.keys(pick(expected, 'vintages_of_mixed')))('mixed as of %s', (asOf) => {
    const wanted = pick(expected, 'vintages_of_mixed', asOf);
    expectSame(printCase({ ...mixed, as_of: asOf }), wanted);
  });

  test('a figure that differs is found', () => {
    const wanted = pick(expected, 'results', 'mixed');
    expect(findDifferences(printCase(pick(cases, 'shallow')), wanted)).not.toEqual([]);
  });
});

describe('one finding alone, on its own day', () => {
  const kinds = { un: 'sg-report', press: 'news', 'host-state': 'state-letter' } as const;
  const rows = (['un', 'press', 'host-state'] as const).flatMap((observer) =>
    ([0, 1, 2, 3] as const).map((level) => ({
      name: `${observer}_level${level}`,
      observer,
      level,
    })),
  );
  test.each(rows)('$name', ({ name, observer, level }) => {
    const direction = level === 0 ? ('contradicts' as const) : ('supports' as const);
    const finding = makeFinding({
      date: '2022-01-01',
      levels: [level],
      direction,
      observer,
      sourceKind: kinds[observer],
    });
    const day = getIsoDay('2022-01-01');
    const score = scoreCommitment(makeCommitment({ findings: [finding] }), day, method);
    const printed =
      score.kind === 'covered'
        ? {
            D: score.delivery,
            mu: score.posterior.mean,
            interval: [score.interval.low, score.interval.high],
            found_level: score.foundLevel,
            covered: true,
          }
        : { D: null, mu: null, interval: null, found_level: null, covered: false };
    expectSame(printed, pick(expected, 'single_item', name));
  });
});

describe('what moves nothing', () => {
  const invariants = pick(expected, 'invariants');
  const delivery = (value: JsonObject) => printCase(value).delivery;

  test('twelve more letters of the state on every commitment', () => {
    const letters = Array.from({ length: 12 }, (_, at) => ({
      date: '2022-01-01',
      implementation_level: 3,
      observer: 'host-state',
      source_kind: 'state-letter',
      source: `flood-${at}`,
      direction: 'supports',
    }));
    const before = delivery(mixed);
    const after = delivery(withEvidence(mixed, (evidence) => [...evidence, ...letters]));
    const figures = {
      D_before: before.D,
      D_after: after.D,
      interval_before: before.interval,
      interval_after: after.interval,
      coverage_before: before.coverage,
      coverage_after: after.coverage,
    };
    expectSame(figures, pick(invariants, 'flood_of_12_host_letters_each'));
  });

  test.each<[string, (evidence: readonly Json[]) => readonly Json[]]>([
    ['every_item_entered_twice', (evidence) => [...evidence, ...evidence]],
    ['reversed_order', (evidence) => evidence.toReversed()],
  ])('%s', (name, change) => {
    const figures = {
      D_before: delivery(mixed).D,
      D_after: delivery(withEvidence(mixed, change)).D,
    };
    expectSame(figures, pick(invariants, name));
  });

  test('eighteen months without news widen the interval and leave delivery where it is', () => {
    const before = delivery(mixed);
    const after = delivery({ ...mixed, as_of: '2023-12-30' });
    const figures = {
      D_before: before.D,
      D_after: after.D,
      interval_before: before.interval,
      interval_after: after.interval,
    };
    expectSame(figures, pick(invariants, 'eighteen_months_later_no_new_evidence'));
  });
});

describe('whatWouldChange', () => {
  const given = getCase(mixed);
  test.each(Object.entries(pick(expected, 'what_would_change_mixed')))('%s', (id, wanted) => {
    const commitment = given.commitments.find((each) => each.id === id);
    const change = whatWouldChange(commitment ?? makeCommitment({ id }), given.asOf, method);
    if (change.kind === 'not-made-yet') throw new Error(`${id} was not made.`);
    expectSame({ none: change.afterNone, full: change.afterFull }, wanted);
  });
});

describe('scoreClaim', () => {
  test.each(Object.keys(pick(cases, 'verdicts')))('%s', (name) => {
    const given = pick(cases, 'verdicts', name);
    const checks = asList(given['checks']).map((check) => toCheck(asObject(check)));
    const score = scoreClaim({ checks }, getIsoDay(String(given['as_of'])), method);
    const printed =
      score.kind === 'checked'
        ? { verdict: score.verdict, range: [score.lowest, score.highest] }
        : { verdict: 'unchecked', range: null };
    expectSame(printed, pick(expected, 'verdicts', name));
  });

  function toCheck(check: JsonObject): CheckInput {
    const finding = {
      implementation_level: 0,
      source: 's',
      direction: 'supports',
      date: check['date'] ?? null,
      observer: check['observer'] ?? null,
      source_kind: check['source_kind'] ?? null,
    };
    const commitments = [{ id: 'c', deadline: null, evidence: [finding] }];
    const [commitment] = getCase({ ...mixed, commitments }).commitments;
    const [read] = commitment?.findings ?? [];
    const [verdict] = getCase({ ...mixed, claim_checks: [check['verdict'] ?? null] }).claimVerdicts;
    if (read === undefined || verdict === undefined) throw new Error('The check was not read.');
    const { date, observer, sourceKind } = read;
    return { date, observer, sourceKind, verdicts: [verdict] };
  }
});

test('with one fresh finding each, delivery is the percentage of the Peace Accords Matrix', () => {
  const given = pick(expected, 'pam_reduction');
  const commitments = asList(given['levels']).map((level, at) => ({
    id: `c${at}`,
    deadline: null,
    evidence: [
      {
        date: '2022-01-01',
        implementation_level: level,
        observer: 'un',
        source_kind: 'sg-report',
        source: `s${at}`,
        direction: 'supports',
      },
    ],
  }));
  const read = getCase({ ...mixed, as_of: '2022-01-01', commitments });
  const { mean } = scoreDelivery(read.commitments, read.asOf, method, 5);
  expectSame(mean?.delivery, given['D'] ?? null);
  expectSame(mean?.delivery, given['pam'] ?? null);
});
