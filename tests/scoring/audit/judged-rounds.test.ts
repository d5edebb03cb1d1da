import { describe, expect, test } from 'vitest';
import { measureJudgedRounds } from '#scoring/audit/judged-rounds.ts';
import { file, loadMinimal, text } from '../../dataset/minimal-data.ts';
import { readMethod } from '../read-method.ts';

const method = readMethod();
const toFile = (coder: string, first: string, second: string) =>
  file(
    `judgements/${coder}.csv`,
    `item,field,value,sure,reason
sdn-army-i1,strength,1,yes,
sdn-risk-001,severity,${first},yes,
sdn-risk-002,severity,${second},yes,
`,
  );
const coders = file(
  'coding-rounds.csv',
  `coder,round,position,date,saw
b,2,inside,2024-02,The codebook.
c,3,inside,2024-02,The codebook.
d,1,inside,,The records.
f,3,inside,2024-02,The codebook.
`,
);
const judged = text('countries/sdn/risks.csv', 'news-batch,,,', 'news-batch,2,Shops.,d');
/** In the record d gives the two risks 3 and 2; b, of round 2, gives 2 and 3; c and f, of round 3, 3 and 2. */
const { dataset, problems } = loadMinimal(
  coders,
  judged,
  toFile('b', '2', '3'),
  toFile('c', '3', '2'),
  toFile('f', '3', '2'),
);
if (dataset === null) throw new Error(JSON.stringify(problems));
const roundOf = (coder: string) => (coder === 'b' ? 2 : 3);
const rounds = measureJudgedRounds(dataset, roundOf, method);
const ofSeverity = rounds.filter(({ field }) => field === 'severity');

describe('judgements coded afresh', () => {
  test('are shown by the round alone, beside the first coder, and over all blind coders', () => {
    expect(
      ofSeverity.map(({ panel, round, coders }) => [panel, round, coders.join('')].join(' ')),
    ).toEqual(['beside-first 2 bd', 'round 3 cf', 'beside-first 3 cdf', 'all-blind  bcf']);
  });

  test('have the alphas of their coders', () => {
    const alphas = ofSeverity.map(({ agreement: { alpha } }) =>
      alpha.kind === 'alpha' ? alpha.alpha : alpha.reason,
    );
    // b against d: of four values two of each, every pair differs: alpha = 1 − 1/(2/3) = −1/2.
    expect(alphas[0]).toBeCloseTo(-1 / 2, 12);
    expect(alphas.slice(1, 3)).toEqual([1, 1]);
    // b, c, f: 2, 3, 3 and 3, 2, 2: of six values three of each: alpha = 1 − (2/3)/(3/5) = −1/9.
    expect(alphas[3]).toBeCloseTo(-1 / 9, 12);
  });

  test('leave out what a round was not asked about', () => {
    const without = loadMinimal(
      coders,
      judged,
      toFile('b', '2', '3'),
      file('judgements/c.csv', 'item,field,value,sure,reason\nsdn-risk-001,severity,3,yes,\n'),
    );
    if (without.dataset === null) throw new Error(JSON.stringify(without.problems));
    const shared = measureJudgedRounds(without.dataset, roundOf, method);
    expect(new Set(shared.map(({ field }) => field))).toEqual(new Set(['severity']));
    expect(shared[0]?.agreement.pairs.pairs).toBe(1);
  });

  test('are none of the first coder where the record has no value', () => {
    const without = loadMinimal(coders, toFile('b', '2', '3'), toFile('c', '3', '2'));
    if (without.dataset === null) throw new Error(JSON.stringify(without.problems));
    const [beside] = measureJudgedRounds(without.dataset, roundOf, method).filter(
      ({ field }) => field === 'severity',
    );
    expect(beside?.agreement.pairs.pairs).toBe(1);
  });

  test('are not shown where there was one round of second coders', () => {
    expect(measureJudgedRounds(dataset, () => 2, method)).toEqual([]);
  });
});
