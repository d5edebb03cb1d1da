import { describe, expect, test } from 'vitest';
import { allTables } from '#views/downloads/all-tables.ts';
import type { Row } from '#views/downloads/table.ts';
import { findingsTable } from '#views/downloads/findings.ts';
import { sourcesTable } from '#views/downloads/sources.ts';
import { field } from '../../dataset/minimal-data.ts';
import { getRow, makeInput } from './make-input.ts';

const input = makeInput();
const rows = new Map<string, Row>(
  allTables.flatMap((table) =>
    table.toRows(input).map((row) => [`${table.name} ${String(row['id'])}`, row] as const),
  ),
);

describe('a row of the smallest data set', () => {
  test.each([
    [
      'countries SDN',
      {
        name: 'Sudan',
        region: null,
        strategyCount: 1,
        commitmentCount: 1,
        claimCount: 1,
        actorCount: 1,
        riskCount: 2,
        gapCount: 1,
        page: 'countries/sdn/',
        file: 'data/countries/sdn/country.json',
        line: 1,
      },
    ],
    [
      'missions unmix',
      {
        hostStates: ['SDN', 'SSD'],
        hostStateNames: ['Sudan', 'South Sudan'],
        end: '2020-12-31',
        transitionNotes: 'SDN: Closed at the wish of the Government.',
        access: 'part',
        accessLabel: 'Read at least in part',
        source: 'joint-report',
        url: null,
      },
    ],
    [
      'sources joint-report',
      {
        country: null,
        symbol: 'S/2021/199',
        isHostStatesOwn: null,
        titleLanguage: null,
        archiveUrl: null,
        isDead: null,
      },
    ],
    ['sources sdn-agreement', { country: 'SDN', symbol: null, access: 'cited', citationCount: 1 }],
    [
      'mandates binox-1769',
      {
        mission: 'binox',
        symbol: 'S/RES/1769 (2007)',
        pocLanguage: 'among-others',
        pocLanguageLabel: 'Among others',
        tiers: [2, 3],
        chapterVii: true,
        publicReporting: null, // the cell says unknown
        hrddp: null,
        hrddpLabel: null,
        restrictionsReported: true,
        tasksTier1: null,
        page: 'missions/binox/#binox-1769',
        line: 2,
      },
    ],
    ['mandates binox-2525', { pocLanguage: null, tiers: null, chapterVii: null }],
    [
      'episodes sdn-binox-2020',
      {
        country: 'SDN',
        mission: 'binox',
        decidedOn: '2020-06-03',
        kind: 'drawdown',
        kindLabel: 'Drawdown or change of pace',
        source: 'joint-report',
        pinpoint: 'para. 30',
      },
    ],
    [
      'strategies sdn-plan',
      {
        country: 'SDN',
        countryName: 'Sudan',
        kind: 'national-poc-plan',
        kindLabel: 'National POC plan',
        statusHistory: '2020-05-21 adopted\n2021-10 lapsed (joint-report)',
        linkedMissions: ['unmix'],
        offeredDuringDrawdown: null,
        sources: ['sdn-letter'],
        commitmentCount: 1,
      },
    ],
    [
      'design sdn-plan.budget',
      { criterion: 'budget', value: null, reason: 'The text was not retrieved.', coder: 'd' },
    ],
    ['design sdn-plan.specific-acts', { value: 1, criterionLabel: 'Specific acts' }],
    [
      'commitments sdn-force',
      {
        madeOn: '2020-05-21',
        madeToLabel: 'Security Council',
        strategy: 'sdn-plan',
        strategyTitle: 'National plan to protect civilians',
        instrument: 'sdn-agreement',
        instrumentTitle: 'Agreement on security arrangements',
        pinpoint: 'art. 29',
        tiers: [1, 2],
        tierLabels: ['Tier 1: dialogue and engagement', 'Tier 2: physical protection'],
        themeLabel: 'Physical protection',
        namesBody: null,
        namesBodyReason: null,
        deadline: '2021-03-31',
        target: null,
        weight: null,
        findingCount: 2,
        page: 'commitments/sdn-force/',
      },
    ],
    ['commitments ssd-access', { strategy: null, strategyTitle: null, madeOn: '2020-02' }],
    [
      'findings sdn-force-f1',
      {
        commitment: 'sdn-force',
        country: 'SDN',
        date: '2021-02',
        level: 0,
        levelLabel: 'None',
        reversed: null,
        coder: 'a',
        observerLabel: 'United Nations',
        source: 'joint-report',
        sourceKind: 'sg-report',
        scoredLevel: 0,
        isScoredReversed: false,
        isCapped: false,
        role: 'independent',
        mass: 1, // the United Nations 1.0 × a Secretary-General's report 1.0
        page: 'commitments/sdn-force/#sdn-force-f1',
        line: 16,
      },
    ],
    ['findings sdn-force-f2', { mass: 0.4, scoredLevel: 1 }], // press 0.5 × news 0.8
    ['claims sdn-claim-deployed', { source: 'sdn-letter-2021', checkCount: 1, pinpoint: 'p. 1' }],
    [
      'checks sdn-claim-deployed-k1',
      {
        claim: 'sdn-claim-deployed',
        verdict: 'contradicted',
        observerBasisLabel: "The check's own words",
        scoredVerdict: 'contradicted',
        weight: 0.4, // press 0.5 × news 0.8
        page: 'claims/sdn-claim-deployed/#sdn-claim-deployed-k1',
      },
    ],
    [
      'actors sdn-army',
      {
        role: 3,
        roleCoder: 'd',
        incentiveCount: 1,
        politicalBalance: null, // its one incentive had ended by the day of the scores
        economicBalance: null,
        balance: null,
      },
    ],
    [
      'incentives sdn-army-i1',
      {
        actor: 'sdn-army',
        actorName: 'Sudanese Armed Forces (SAF)',
        date: '2022-04',
        until: '2023-04',
        standing: 'ended',
        pull: -2.4, // strength 3 × news 0.8, against
        isStale: false,
      },
    ],
    ['risks sdn-risk-001', { severity: 3, severityLabel: 'mass', severityCoderLabel: 'Coder D' }],
    ['risks sdn-risk-002', { severity: null, severityLabel: null, perpetrator: 'Army' }],
    ['compliance sdn-compliance-001', { mission: 'binox', kindLabel: 'Status of forces not kept' }],
    ['access sdn-access-001', { kindLabel: 'Monitors denied', pinpoint: 'para. 9', line: 2 }],
    ['gaps SDN.1', { country: 'SDN', gap: 'The text of the plan: not retrieved.' }],
    ['codings sdn-force-f2.a', { coder: 'a', level: 1, isUnclear: false, reversed: null }],
    [
      'codings sdn-force-f2.b',
      {
        item: 'sdn-force-f2',
        level: null,
        levelLabel: null,
        isUnclear: true,
        reversed: false,
        verdict: null,
        file: 'data/codings/b.csv',
        line: 4,
      },
    ],
    [
      'codings sdn-claim-deployed-k1.b',
      { itemKind: 'check', level: null, isUnclear: null, verdict: 'contradicted' },
    ],
  ])('%s says what the record says', (key, expected) => {
    expect(rows.get(key)).toMatchObject(expected);
  });
});

test('a finding dated only by a year that has not ended has no level in the scores', () => {
  const waiting = makeInput(
    field('countries/sdn/commitments/sdn-force.json', ['evidence', 1, 'date'], '2024'),
    field('countries/sdn/sources/news-batch.json', ['date'], '2024-06'),
  );
  expect(getRow(findingsTable, waiting, 'sdn-force-f2')).toMatchObject({
    level: 1,
    scoredLevel: null,
    mass: null,
    role: 'not-usable',
  });
});

test('a source says where its copy is archived, and whether its address was dead when it was tried', () => {
  const batch = 'countries/sdn/sources/news-batch.json';
  const copy = 'https://web.archive.org/web/20240501000000/https://news.example.org/first-batch';
  const changed = makeInput(
    field(batch, ['archive'], { url: copy, copySha256: 'a'.repeat(64) }),
    field(batch, ['linkCheck'], { isDead: true, checkedOn: '2024-05-02' }),
  );
  expect(getRow(sourcesTable, changed, 'news-batch')).toMatchObject({
    archiveUrl: copy,
    archiveCopySha256: 'a'.repeat(64),
    isDead: true,
    linkCheckedOn: '2024-05-02',
  });
});
