import { describe, expect, test } from 'vitest';
import type { AccessFact } from '#model/dataset.ts';
import { toCitationIndex, type Citation } from '#views/source/citations.ts';
import {
  getOnly,
  makeActor,
  makeCheck,
  makeClaim,
  makeCommitment,
  makeDataset,
  makeEpisode,
  makeFinding,
  makeMission,
  makeRisk,
  makeSource,
  makeStrategy,
  makeUndatedIncentive,
} from '../make-records.ts';

const source = makeSource({ id: 'the-one' });
const denied: AccessFact = {
  id: 'access-1',
  country: 'SDN',
  place: { file: 'data/example.csv', line: 2 },
  date: '2023',
  kind: 'monitors-denied',
  finding: 'Visas were refused.',
  source,
};

describe('toCitationIndex', () => {
  test.each<[Citation['kind'], Parameters<typeof makeDataset>[0], Partial<Citation>]>([
    [
      'instrument',
      { commitments: [makeCommitment({ instrument: source })] },
      {
        address: 'commitments/force/',
        label: 'A joint force is to be deployed.',
        date: '2020-05-21',
      },
    ],
    [
      'finding',
      { commitments: [makeCommitment({ findings: [makeFinding({ source })] })] },
      {
        address: 'commitments/force/#f1',
        label: 'A first battalion was trained.',
        date: '2022-01-01',
      },
    ],
    [
      'claim',
      { claims: [makeClaim({ source })] },
      { address: 'claims/claim/', label: 'The force is deployed.', date: '2021-12-11' },
    ],
    [
      'check',
      { claims: [makeClaim({ checks: [makeCheck({ source })] })] },
      { address: 'claims/claim/#k1', label: 'It was seen.', date: '2022-01-01' },
    ],
    [
      'strategy',
      { strategies: [makeStrategy({ sources: [source] })] },
      { address: 'strategies/plan/', label: 'National plan', date: '2020-05-21' },
    ],
    [
      'incentive',
      { actors: [makeActor({ incentives: [makeUndatedIncentive({ source })] })] },
      { address: 'actors/army/#i1', label: 'Companies of its own', date: null },
    ],
    [
      'risk',
      { risks: [makeRisk({ source })] },
      { address: 'countries/sdn/#risk-1', label: 'Shops were looted.', date: '2022-01-01' },
    ],
    [
      'access',
      { accessFacts: [denied] },
      { address: 'countries/sdn/#access-1', label: 'Visas were refused.', date: '2023' },
    ],
    [
      'compliance',
      { complianceFacts: [{ ...denied, id: 'c-1', kind: 'support-withheld', mission: null }] },
      { address: 'countries/sdn/#c-1', label: 'Visas were refused.', date: '2023' },
    ],
    [
      'episode',
      { episodes: [makeEpisode({ source })] },
      { address: 'episodes/sdn-unmix-2020/', label: 'The mandate ends.', date: '2020-12-22' },
    ],
    [
      'mission',
      { missions: [makeMission({ source })] },
      { address: 'missions/unmix/', label: 'United Nations Mission', date: null },
    ],
  ])('names what rests on a source and leads to its line: %s', (kind, records, citation) => {
    const found = toCitationIndex(makeDataset(records)).get('the-one') ?? [];
    expect(getOnly(found)).toEqual({ kind, sourceId: 'the-one', ...citation });
  });

  test('has every use of a source, the instruments first', () => {
    const commitment = makeCommitment({
      instrument: source,
      findings: [makeFinding({ source }), makeFinding({ id: 'f2', source })],
    });
    const claims = [makeClaim({ source })];
    const found = toCitationIndex(makeDataset({ claims, commitments: [commitment] })).get(
      'the-one',
    );
    expect(found?.map(({ kind }) => kind)).toEqual(['instrument', 'finding', 'finding', 'claim']);
  });

  test('has no entry for what nothing cites, nor for a mission without a source', () => {
    const dataset = makeDataset({ sources: [source], missions: [makeMission()] });
    expect(toCitationIndex(dataset).size).toBe(0);
  });
});
