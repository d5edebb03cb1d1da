import { describe, expect, test } from 'vitest';
import { scoresClaimsTable } from '#views/downloads/scores-claims.ts';
import { scoresCommitmentsTable } from '#views/downloads/scores-commitments.ts';
import { scoresCredibilityTable } from '#views/downloads/scores-credibility.ts';
import { scoresIncentivesTable } from '#views/downloads/scores-incentives.ts';
import { scoresSetsTable } from '#views/downloads/scores-sets.ts';
import { field } from '../../dataset/minimal-data.ts';
import { getRow, makeInput } from './make-input.ts';

const input = makeInput();
const findings = 'countries/sdn/commitments/sdn-force.json';

describe('scores-commitments', () => {
  test('a covered commitment has its figures', () => {
    const row = getRow(scoresCommitmentsTable, input, 'sdn-force');
    expect(row).toMatchObject({
      strategy: 'sdn-plan',
      status: 'covered',
      reason: null,
      isDue: true,
      foundLevel: 0,
      foundLevelLabel: 'None',
      weight: 1,
      findingCount: 2,
      independentCount: 2,
      sourceCount: 2,
      isStale: false,
      levelStated: null,
      claimGap: null,
    });
    // Seen by coder b as 0 and as unclear, so the levels are 0 (UN, mass 1) and 1 (press, mass 0.4).
    // Days from 15 February 2021 to 5 July 2022: 505; 16.5914 months, so y is 0.6193 and 0.4, and D = 40 / (3 · 1.0193).
    expect(row['delivery']).toBeCloseTo(13.081, 3);
  });

  test('one on which nothing is counted has none, and the reason', () => {
    expect(getRow(scoresCommitmentsTable, input, 'ssd-access')).toMatchObject({
      status: 'not-covered',
      reason: 'no-findings',
      reasonLabel: 'nobody has looked',
      delivery: null,
      intervalLow: null,
      foundLevel: null,
      findingCount: 0,
      mass: 0,
      isStale: null,
      isContested: null,
    });
  });
});

describe('scores-sets', () => {
  test.each([['SDN'], ['sdn-plan'], ['SSD']])('a withheld score (%s) has no figures', (id) => {
    expect(getRow(scoresSetsTable, input, id)).toMatchObject({
      status: 'withheld',
      delivery: null,
      intervalLow: null,
      intervalHigh: null,
      probabilityUnder40: null,
      medianClaimGap: null,
    });
  });

  test('a withheld score says why, and gives coverage and bounds', () => {
    expect(getRow(scoresSetsTable, input, 'SSD')).toMatchObject({
      kind: 'country',
      name: 'South Sudan',
      statusReason: 'too-few-covered',
      statusReasonLabel: 'too few commitments were checked',
      boundLow: 0,
      boundHigh: 100,
      madeCount: 1,
      dueCount: 1,
      coveredCount: 0,
      coverage: 0,
      certainty: null,
      uncheckedCount: 1,
    });
  });

  test('a decision on a mission has the commitments around it', () => {
    // sdn-force was made on 21 May 2020, within 24 months of the decision of 22 December 2020.
    expect(getRow(scoresSetsTable, input, 'sdn-binox-2020-2')).toMatchObject({
      kind: 'episode',
      name: 'Mandate to end on 31 December 2020.',
      country: 'SDN',
      madeCount: 1,
      level0Count: 1,
      page: 'episodes/sdn-binox-2020-2/',
    });
  });

  test('a score that is shown has its figures', () => {
    const shown = makeInput(
      field('method/delivery.json', ['constants', 'minCovered', 'country', 'value'], 1),
    );
    const row = getRow(scoresSetsTable, shown, 'SDN');
    expect(row).toMatchObject({ status: 'published', coverage: 1, level0Count: 1 });
    expect(row['delivery']).toBeCloseTo(13.081, 3);
    expect(row['boundLow']).toBe(row['delivery']);
    expect(row['intervalLow']).toBeLessThan(Number(row['intervalHigh']));
  });
});

describe('scores-claims', () => {
  test('a checked claim has its verdict and range', () => {
    expect(getRow(scoresClaimsTable, input, 'sdn-claim-deployed')).toMatchObject({
      verdict: 'contradicted',
      verdictLabel: 'Contradicted',
      reason: null,
      lowest: 'contradicted',
      highest: 'contradicted',
      checkCount: 1,
      weighingCount: 1,
    });
  });

  test('a claim without a check is unchecked, and says why', () => {
    const none = makeInput(
      field('countries/sdn/claims/sdn-claim-deployed.json', ['checks'], []),
      (files) => {
        files.set('data/codings/b.csv', 'item,level,reversed,verdict,sure,reason\n');
        files.delete('data/audits/2024-03-01.csv');
      },
    );
    expect(getRow(scoresClaimsTable, none, 'sdn-claim-deployed')).toMatchObject({
      verdict: 'unchecked',
      verdictLabel: 'Unchecked',
      reason: 'no-checks',
      lowest: null,
      highestLabel: null,
      weighingCount: 0,
    });
  });
});

describe('scores-incentives', () => {
  test('a withheld balance has no figure', () => {
    expect(getRow(scoresIncentivesTable, input, 'SDN')).toMatchObject({
      status: 'withheld',
      balance: null,
      score: null,
      actorCount: 1,
      coverage: 0,
    });
  });

  test('a balance that is shown has both its forms', () => {
    const actor = 'countries/sdn/actors/sdn-army.json';
    const both = makeInput(
      field(actor, ['incentives', 0, 'until'], undefined),
      field(actor, ['incentives', 1], {
        id: 'sdn-army-i2',
        domain: 'political',
        factor: 'Standing abroad',
        effect: 'toward',
        strength: 1,
        rationale: 'Recognition is worth small concessions.',
        source: 'news-batch',
        date: '2022-04',
      }),
    );
    const row = getRow(scoresIncentivesTable, both, 'SDN');
    // Economic −2.4 / 4.4 = −0.545455; political 0.8 / 2.8 = 0.285714; I = ½ · −0.545455 + ½ · −0.129870.
    expect(row['balance']).toBeCloseTo(-0.337662, 6);
    expect(row['score']).toBeCloseTo(33.116883, 5);
    expect(row).toMatchObject({ weakestActor: 'sdn-army', status: 'published', coverage: 1 });
  });
});

test('the finding levels that the score uses are those of the evidence', () => {
  const changed = makeInput(field(findings, ['evidence', 1, 'level'], 3));
  const before = Number(getRow(scoresCommitmentsTable, input, 'sdn-force')['delivery']);
  const after = Number(getRow(scoresCommitmentsTable, changed, 'sdn-force')['delivery']);
  expect(after).toBeCloseTo(3 * before, 3);
});

describe('scores-credibility', () => {
  test('a withheld part leaves credibility and the protection gap unknown, and is named', () => {
    expect(getRow(scoresCredibilityTable, input, 'SDN')).toMatchObject({
      kind: 'country',
      delivery: null,
      incentives: null,
      design: null,
      credibility: null,
      arithmetic: null,
      protectionGap: null,
      missingParts: expect.arrayContaining(['delivery', 'incentives', 'design']),
    });
  });

  test('a set with too little to judge has a closed gate, no flag, and every leg', () => {
    expect(getRow(scoresCredibilityTable, input, 'sdn-plan')).toMatchObject({
      kind: 'strategy',
      gate: 'cannot-be-judged',
      gateLabel: expect.stringContaining('cannot be judged'),
      isShallow: false,
      promiseIsMet: false,
      claimsUnborne: 1, // the one claim is contradicted
      claimsUnborneIsMet: false, // three are needed
      incentivesAgainst: null,
      incentivesAgainstIsMet: false,
    });
  });
});
