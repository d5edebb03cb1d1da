import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INCENTIVE_DOMAINS, INCENTIVE_EFFECTS, SOURCE_KINDS } from '#model/score-terms.ts';
import { scoreIncentives } from '#scoring/incentives.ts';
import type { ActorInput, IncentiveInput } from '#scoring/inputs.ts';
import { arbitraryDate, PROPERTY_RUN } from './arbitrary-evidence.ts';
import { day } from './make-evidence.ts';
import { makeActor, makeIncentive } from './make-state.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');
const score = (actors: readonly ActorInput[]) => scoreIncentives(actors, asOf, method);
const actor = (...incentives: readonly IncentiveInput[]) =>
  score([makeActor(incentives)]).actors[0];

const against = makeIncentive();
const toward = makeIncentive({ effect: 'toward' });
const spoiler = makeIncentive({ domain: 'economic', strength: 3 });

describe('one actor', () => {
  test('strength 2 against, alone in its domain: B = −2/(2 + 2)', () => {
    expect(actor(against)?.domains).toEqual({ political: -0.5, economic: 0 });
    // ½ · −0.5 + ½ · (−0.5 + 0)/2
    expect(actor(against)?.balance).toBe(-0.375);
  });

  test('political reasons do not cancel a strong economic spoiler', () => {
    const { domains, balance, hasBothDomains } = actor(toward, spoiler) ?? {};
    expect(domains).toEqual({ political: 0.5, economic: -0.6 });
    expect(balance).toBeCloseTo(0.5 * -0.6 + 0.5 * -0.05, 12);
    expect(hasBothDomains).toBe(true);
  });

  test('an incentive known from the press weighs 0.8 of its strength', () => {
    const news = makeIncentive({ sourceKind: 'news', strength: 1 });
    expect(actor(news)?.domains?.political).toBeCloseTo(-0.8 / 2.8, 12);
  });

  test.each<[string, IncentiveInput, string]>([
    ['an undated one is shown', makeIncentive({ date: null }), 'undated'],
    ['one that has ended is shown', makeIncentive({ until: '2022-06-30' }), 'ended'],
    [
      'the state’s word for itself is shown',
      { ...toward, restsOnStatesWord: true },
      'states-own-word',
    ],
  ])('%s and weighs nothing', (_rule, incentive, standing) => {
    const found = actor(incentive);
    expect(found?.incentives[0]?.standing).toBe(standing);
    expect(found).toMatchObject({ domains: null, balance: null, hasBothDomains: false });
  });

  test.each<[string, IncentiveInput]>([
    ['the state’s word against itself counts', { ...against, restsOnStatesWord: true }],
    ['one that ends later counts', makeIncentive({ until: '2022-07' })],
    ['incentives do not age', makeIncentive({ date: '1999' })],
  ])('%s', (_rule, incentive) => {
    expect(actor(incentive)?.balance).toBe(-0.375);
  });

  test('what is dated later is not known', () => {
    expect(actor(makeIncentive({ date: '2022' }))?.incentives).toEqual([]);
  });

  test('over five years old is marked stale', () => {
    const isStale = (date: string) => actor(makeIncentive({ date }))?.incentives[0]?.isStale;
    expect([isStale('2017-06-29'), isStale('2017-07-01')]).toEqual([true, false]);
  });
});

describe('the country', () => {
  test('is weighted by role over actors that have an incentive', () => {
    const found = score([
      makeActor([against, spoiler], 3, 'army'),
      makeActor([toward], 1, 'police'),
      makeActor([], 2, 'guard'),
    ]);
    // army ½ · −0.6 + ½ · −0.55 = −0.575, police ½ · 0 + ½ · 0.25 = 0.125
    expect(found.balance).toBeCloseTo((3 * -0.575 + 0.125) / 4, 12);
    expect(found.score).toBeCloseTo(50 * (1 - 0.4), 12);
    expect(found.weakest).toEqual({ actorId: 'army', balance: expect.closeTo(-0.575, 12) });
    expect(found).toMatchObject({ coverage: 0.5, status: 'published' });
  });

  test('has for its weakest actor the first of several that are equally weak', () => {
    const [army, police] = ['army', 'police'].map((id) => makeActor([against], 1, id));
    const guard = makeActor([toward], 1, 'guard');
    if (army === undefined || police === undefined) throw new Error('Two were made.');
    expect(score([guard, army, police]).weakest).toEqual({ actorId: 'army', balance: -0.375 });
    expect(score([police, guard, army]).weakest).toEqual({ actorId: 'police', balance: -0.375 });
  });

  test('is withheld where less than half is known in both domains', () => {
    const found = score([makeActor([against, spoiler], 1), makeActor([against], 2)]);
    expect(found).toMatchObject({ coverage: 1 / 3, status: 'withheld' });
    expect(found.balance).not.toBeNull();
  });

  test.each<[string, readonly ActorInput[], number | null]>([
    ['there are no actors', [], null],
    ['no incentive is on record', [makeActor([])], 0],
    ['nobody has judged the actors’ roles', [makeActor([against, spoiler], null)], null],
  ])('has no balance where %s', (_rule, actors, coverage) => {
    expect(score(actors)).toMatchObject({
      balance: null,
      score: null,
      coverage,
      status: 'withheld',
    });
  });

  const arbitraryIncentive: fc.Arbitrary<IncentiveInput> = fc.record({
    date: fc.option(arbitraryDate),
    domain: fc.constantFrom(...INCENTIVE_DOMAINS),
    effect: fc.constantFrom(...INCENTIVE_EFFECTS),
    strength: fc.constantFrom(1, 2, 3),
    sourceKind: fc.constantFrom(...SOURCE_KINDS),
    restsOnStatesWord: fc.boolean(),
  });
  const known = fc.array(arbitraryIncentive, { minLength: 1, maxLength: 6 });

  test('one more reason against never raises it, where the actor had a reason at all', () => {
    const added = arbitraryIncentive.map((each) => ({ ...each, effect: 'against' as const }));
    fc.assert(
      fc.property(known, known, added, (army, police, one) => {
        const before = score([makeActor(army), makeActor(police, 3)]);
        fc.pre(before.actors[0]?.balance !== null);
        const after = score([makeActor([...army, one]), makeActor(police, 3)]);
        expect(after.balance).toBeLessThanOrEqual((before.balance ?? -1) + 1e-12);
      }),
      PROPERTY_RUN,
    );
  });

  test('it lies between −1 and 1', () => {
    fc.assert(
      fc.property(known, known, (army, police) => {
        const found = score([makeActor(army), makeActor(police, 1)]);
        for (const balance of [found.balance, ...found.actors.map((each) => each.balance)]) {
          expect(Math.abs(balance ?? 0)).toBeLessThan(1);
        }
      }),
      PROPERTY_RUN,
    );
  });
});
