/** A small record to ask: two states, one plan, one claim. */
import { openCheckIndex, type CheckIndex } from '#views/check/check-index.ts';
import { toCheckIndex } from '#views/check/to-check-index.ts';
import {
  makeCheck,
  makeClaim,
  makeCommitment,
  makeCountry,
  makeFinding,
  makeMission,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

const letter = makeSource({ id: 'letter', kind: 'state-letter', symbol: 'S/2021/1' });
const report = makeSource({ id: 'report', symbol: 'S/2022/2' });

const { dataset, scores } = scoreRecords({
  countries: [makeCountry('SDN', 'Sudan'), makeCountry('SSD', 'South Sudan')],
  missions: [makeMission({ acronym: 'UNISFA', hostStates: ['SDN', 'SSD'] })],
  commitments: [
    makeCommitment({
      id: 'aid',
      statement: 'Relief convoys are let through to all camps.',
      theme: 'humanitarian-access',
    }),
    makeCommitment({
      id: 'joint-force',
      statement: 'A joint force of 12,000 is to be deployed.',
      findings: [
        makeFinding({ id: 'f1', date: '2021', finding: 'Training had begun.', source: report }),
        makeFinding({
          id: 'f2',
          date: '2022-04',
          finding: 'No unit was in place.',
          level: 0,
          source: makeSource({ id: 'other', publisher: 'A paper' }),
        }),
        makeFinding({
          id: 'f3',
          date: '2022-05-01',
          finding: 'The minister said that all is done.',
          observer: 'host-state',
          level: 3,
          source: letter,
        }),
      ],
    }),
    makeCommitment({
      id: 'public-security',
      statement: 'Order is restored.',
      findings: [
        makeFinding({ id: 'h1', finding: 'The police left the town to gangs.', source: report }),
        makeFinding({ id: 'h2', finding: 'The police fled as gangs came.', source: report }),
        makeFinding({ id: 'h3', finding: 'Some gangs paint walls.', source: report }),
      ],
    }),
    makeCommitment({
      id: 'southern-force',
      country: 'SSD',
      statement: 'A joint force is to be trained and deployed.',
      findings: [makeFinding({ id: 'g1', date: '2023-06', finding: 'A joint force stood ready.' })],
    }),
  ],
  claims: [
    makeClaim({
      id: 'deployed',
      statement: 'The joint force is deployed.',
      checks: [
        makeCheck({
          id: 'k1',
          finding: 'It had not left its camp.',
          verdict: 'contradicted',
          source: report,
        }),
      ],
    }),
  ],
});

/** As the browser has it: written, sent, read. */
export function makeCheckIndex(): CheckIndex {
  return openCheckIndex(JSON.parse(JSON.stringify(toCheckIndex(dataset, scores))));
}
