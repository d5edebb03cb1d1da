import { describe, expect, test } from 'vitest';
import type { AccessFact, Dataset, Finding } from '#model/dataset.ts';
import { getScore, type SetScore } from '#scoring/score-book.ts';
import { formatDelivery, toSetSummary } from '#views/delivery/set-summary.ts';
import { makeCommitments, makeFinding, makeSource, method, scoreRecords } from '../make-records.ts';

function scoreCountry(given: Partial<Dataset>): SetScore {
  return getScore(scoreRecords(given).scores.countries, 'SDN');
}

/** Five commitments found carried out only minimally, with another probability that delivery lies under 40. */
function withProbability(probabilityLow: number): SetScore {
  const { delivery, certainty } = scoreCountry({ commitments: makeCommitments([1, 1, 1, 1, 1]) });
  const { mean } = delivery;
  if (mean === null) throw new Error('Five are covered.');
  return { certainty, delivery: { ...delivery, mean: { ...mean, probabilityLow } } };
}

describe('the likelihood that delivery lies under 40', () => {
  // ICD 203: almost no chance 1–5%, very unlikely 5–20, unlikely 20–45, roughly even 45–55, likely 55–80, very likely 80–95, almost certain 95–99.
  test.each([
    [0.04, 'there is almost no chance that'],
    [0.05, 'it is very unlikely that'],
    [0.19, 'it is very unlikely that'],
    [0.2, 'it is unlikely that'],
    [0.45, 'there is a roughly even chance that'],
    [0.54, 'there is a roughly even chance that'],
    [0.55, 'it is likely that'],
    [0.79, 'it is likely that'],
    [0.8, 'it is very likely that'],
    [0.94, 'it is very likely that'],
    [0.95, 'it is almost certain that'],
    [1, 'it is almost certain that'],
  ])('of %s is told as "%s"', (probability, words) => {
    const { sentence } = toSetSummary(withProbability(probability), method);
    expect(sentence).toContain(`, and on the evidence counted ${words} it lies under 40.`);
  });

  test('says very likely from 80% to 95% and nowhere else', () => {
    const told = Array.from({ length: 101 }, (_, percent) => percent).filter((percent) =>
      toSetSummary(withProbability(percent / 100), method).sentence.includes('very likely'),
    );
    expect([told[0], told.at(-1), told.length]).toEqual([80, 94, 15]);
  });
});

describe('toSetSummary', () => {
  test('of a published score shows it with interval, coverage and certainty', () => {
    const summary = toSetSummary(
      scoreCountry({ commitments: makeCommitments([1, 1, 1, 1, 1]) }),
      method,
    );
    expect(summary).toMatchObject({ status: 'published', checked: '5 of 5', coveredCount: 5 });
    expect(summary.delivery).toBeCloseTo(100 / 3);
    expect(formatDelivery(summary)).toBe('33');
    expect(summary.track).toMatchObject({ kind: 'score', bounds: null });
  });

  test('of a withheld one shows the bounds, the reason and no figure', () => {
    // Two of three of level 3: (100 + 100 + 0) / 3 at least.
    const summary = toSetSummary(
      scoreCountry({ commitments: makeCommitments([3, 3, null]) }),
      method,
    );
    expect(summary).toMatchObject({
      status: 'withheld',
      delivery: null,
      interval: null,
      probabilityLow: null,
      checked: '2 of 3',
      track: { kind: 'withheld', label: 'withheld: too few commitments were checked' },
    });
    expect(summary.track.bounds?.low).toBeCloseTo(200 / 3);
    expect(summary.track.bounds?.high).toBeCloseTo(100);
    expect(formatDelivery(summary)).toBe('—');
    expect(summary.sentence).not.toMatch(/100|under 40/);
  });

  test('of a set of which nothing is covered has no certainty', () => {
    const summary = toSetSummary(scoreCountry({}), method);
    expect(summary).toMatchObject({ certainty: 'none', certaintySteps: [] });
  });
});

describe('the steps of certainty', () => {
  const denied: AccessFact = {
    id: 'access-1',
    country: 'SDN',
    place: { file: 'data/example.csv', line: 2 },
    date: '2023-01-01',
    kind: 'monitors-denied',
    finding: 'Visas were refused.',
    source: makeSource(),
  };

  test('are all told, those not taken too', () => {
    const { certainty, certaintySteps } = toSetSummary(
      scoreCountry({ commitments: makeCommitments([1, 1, 1, 1, 1]) }),
      method,
    );
    expect(certainty).toBe('high');
    expect(certaintySteps.map(({ isDown }) => isDown)).toEqual([false, false, false, false, false]);
    expect(certaintySteps.map(({ words }) => words)).toEqual([
      'coverage is 100% (under 60% is a step down), and the largest single source carries 20% of the evidence (over 50% is a step down).',
      'observers disagree on 0% of the commitments checked (a third or more is a step down).',
      '0% of the counted findings come from news, letters of states or texts (over 50% is a step down).',
      expect.stringMatching(/^the interval is \d+ points wide \(over 40 is a step down\)\.$/),
      'no denial of access to monitors within the last 24 months is on record (the record of access is only being begun).',
    ]);
  });

  test('go down for monitors kept out within 24 months, and not for longer ago', () => {
    const commitments = makeCommitments([1, 1, 1, 1, 1]);
    const recent = toSetSummary(scoreCountry({ commitments, accessFacts: [denied] }), method);
    expect(recent.certainty).toBe('moderate');
    expect(recent.certaintySteps.at(-1)).toEqual({
      isDown: true,
      words: 'monitors were kept out within the last 24 months.',
    });
    const old = { ...denied, date: '2021-01-01' };
    expect(toSetSummary(scoreCountry({ commitments, accessFacts: [old] }), method).certainty).toBe(
      'high',
    );
  });

  test('add up: news alone, one document alone, and monitors kept out', () => {
    const news = makeSource({ id: 'news', kind: 'news' });
    const findings: readonly Finding[] = [makeFinding({ observer: 'press', source: news })];
    const commitments = makeCommitments([1, 1, 1, 1, 1], { findings });
    const summary = toSetSummary(scoreCountry({ commitments, accessFacts: [denied] }), method);
    const [cover, contested, indirect, , access] = summary.certaintySteps;
    expect([cover, contested, indirect, access].map((step) => step?.isDown)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(summary.certainty).toBe('very low');
  });
});
