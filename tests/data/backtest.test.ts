import { describe, expect, test } from 'vitest';
import { getBacktestCases, getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { findOutcomeSeries } from '#scoring/backtest/outcome.ts';
import { findScore } from '#scoring/backtest/predictor.ts';
import { scoreCase } from '#scoring/backtest/score-case.ts';
import { getScore, scoreDataset } from '#scoring/score-book.ts';

const dataset = getDataset();
const basis = getRiskBasis();
const cases = getBacktestCases();
const series = findOutcomeSeries(basis.indicators);
const scored = cases.map((entry) => scoreCase(entry, dataset, basis, series));
const protecting = dataset.missions.filter((each) => each.pocMandateResolutions.length > 0);

describe('the cases of the backtest', () => {
  const closed = protecting.filter(({ end }) => end !== undefined && end <= dataset.asOf);
  const ends = closed.flatMap(({ id, hostStates }) =>
    hostStates.map((country) => ({ id, country })),
  );

  test('are read against many closed missions', () => {
    expect(ends.length).toBeGreaterThanOrEqual(17);
  });

  test.each(ends)('have the end of $id in $country', ({ id, country }) => {
    const found = cases.filter((each) => each.mission.id === id && each.country === country);
    expect(found.filter(({ end }) => end !== 'part')).toHaveLength(1);
  });

  const decisions = dataset.episodes.filter(
    ({ kind, mission }) =>
      (kind === 'exit' || kind === 'hand-over') && mission.pocMandateResolutions.length > 0,
  );

  test.each(decisions)('have what became of the decision $id', ({ mission, country }) => {
    const found = cases.filter((each) => each.mission.id === mission.id);
    expect(found.map((each) => each.country)).toContain(country);
  });

  test('are decided on by the day of the data, and rest on a decision on record', () => {
    expect(cases.filter(({ exitDecision }) => exitDecision > dataset.asOf)).toEqual([]);
    expect(cases.filter(({ episode }) => episode === null)).toEqual([]);
  });

  test('are of missions with a mandate to protect', () => {
    expect(cases.filter(({ mission }) => !protecting.includes(mission))).toEqual([]);
  });

  test('name the decision that ended the mandate, none that came after it', () => {
    for (const { mission, country, episode, end } of cases) {
      if (episode === null || end === 'part') continue;
      const exits = decisions.filter(
        (each) => each.mission === mission && each.country === country && each.kind === 'exit',
      );
      if (exits.length > 0) expect(exits.at(-1)).toBe(episode);
      else expect(episode.kind).toBe('hand-over');
    }
  });
});

describe('each case', () => {
  test.each(scored)('$entry.id has an outcome, or says why not', ({ outcome, entry }) => {
    if (outcome.kind === 'known') {
      expect(entry.end).toBe('closed');
      expect(Number.isFinite(outcome.counts.best.change)).toBe(true);
      return;
    }
    if (outcome.reason === 'not-told') expect(outcome.why).not.toBe('');
    if (outcome.reason === 'no-figures') {
      // UCDP's country-year file of version 25.1 ends with 2024.
      expect(Math.min(...outcome.absentYears)).toBeGreaterThan(2024);
    }
    if (outcome.reason === 'passed-on') expect(entry.successor).not.toBeNull();
  });

  test.each(scored)('$entry.id has a delivery of the day, or says why not', (each) => {
    const { status, statusReason } = each.delivery;
    const delivery = findScore(each, 'delivery');
    if (status !== 'withheld') expect(delivery).toBeGreaterThanOrEqual(0);
    else {
      expect(delivery).toBeNull();
      expect(['nothing-due', 'too-few-covered', 'coverage-too-low']).toContain(statusReason);
    }
  });

  test.each(['sdn-unamid', 'lbr-unmil', 'mli-minusma'])(
    '%s is scored as the whole data set is on that day',
    (id) => {
      const found = scored.find(({ entry }) => entry.id === id);
      if (found === undefined) throw new Error(`${id} is no case.`);
      const day = getIsoDay(
        { 'sdn-unamid': '2020-12-22', 'lbr-unmil': '2016-12-31' }[id] ?? '2023-06-30',
      );
      const { delivery, credibility } = getScore(
        scoreDataset(dataset, basis, day).countries,
        found.entry.country,
      );
      expect({ delivery: found.delivery, credibility: found.credibility }).toEqual({
        delivery,
        credibility,
      });
    },
  );

  test('early signs are of strategies known on the day and linked with the mission', () => {
    for (const { earlySigns, entry, asOf } of scored) {
      for (const { strategyId, metCount } of earlySigns) {
        const strategy = dataset.strategies.find(({ id }) => id === strategyId);
        expect(strategy?.missionIds).toContain(entry.mission.id);
        if (strategy?.date !== undefined) expect(strategy.date <= asOf).toBe(true);
        expect(metCount).toBeLessThanOrEqual(4);
      }
    }
  });

  test('the signs of Liberia’s plans on the day are what its record says by hand', () => {
    const liberia = scored.find(({ entry }) => entry.id === 'lbr-unmil');
    expect(liberia?.earlySigns).toEqual([
      {
        strategyId: 'lbr-mutual-commitments-2010',
        signs: {
          // Four undertakings of 2010 and 2013, when no decision on the mission was near.
          audience: { isMet: false, figure: 0, count: 0, commitmentIds: [] },
          // Three judged criteria and three of its own are known: six of ten, and seven are asked for.
          promise: { isMet: false, figure: null, count: 4 },
          // Of no force both political and economic reasons were on record by then.
          incentives: { isMet: false, figure: null },
          // Nothing was undertaken before.
          earlierDelivery: { isMet: false, figure: null, count: 0 },
        },
        metCount: 0,
      },
      {
        strategyId: 'lbr-unmil-transition-plan-2015',
        signs: {
          // All three are dated 2015, whose last day is twelve months before the last of December 2016.
          audience: {
            ...{ isMet: true, figure: 1, count: 3 },
            commitmentIds: [
              'lbr-county-police-deployment',
              'lbr-full-security-takeover',
              'lbr-security-laws',
            ],
          },
          // Specific 2, budget 1, communities 1, conditions 0; target, deadline and body of all three 2 each;
          // unrest, the one threat of the three years before, is answered by neither theme: 10 of 16.
          promise: { isMet: true, figure: 62.5, count: 3 },
          incentives: { isMet: false, figure: null },
          // Three of the four of 2010 and 2013 had been looked at, and five are asked for.
          earlierDelivery: { isMet: false, figure: expect.any(Number), count: 3 },
        },
        metCount: 2,
      },
    ]);
  });

  test('the outcome is counted from figures of the country by the source’s best estimate', () => {
    // UCDP for Haiti: 8 and 71 killed in 2017 and 2018, 166 and 88 in 2020 and 2021.
    const haiti = scored.find(({ entry }) => entry.id === 'hti-minujusth')?.outcome;
    expect(haiti).toMatchObject({
      kind: 'known',
      counts: { best: { before: 79, after: 254 } },
      isWorse: true,
    });
  });
});
