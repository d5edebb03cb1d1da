import { expect, test } from 'vitest';
import type { Source } from '#model/dataset.ts';
import { getScore } from '#scoring/score-book.ts';
import { toDeliverySum, type DeliverySum } from '#views/delivery/delivery-sum.ts';
import { makeCommitment, makeFinding, makeSource, scoreRecords } from '../make-records.ts';

const reports = {
  first: makeSource({ id: 'first', title: 'First report' }),
  second: makeSource({ id: 'second', title: 'Second report' }),
  ngo: makeSource({ id: 'ngo', title: 'Report from the field', kind: 'ngo-report' }),
};

function sumOf(findings: readonly Parameters<typeof makeFinding>[0][]): DeliverySum {
  const commitment = makeCommitment({ findings: findings.map(makeFinding) });
  const score = getScore(scoreRecords({ commitments: [commitment] }).scores.commitments, 'force');
  if (score.kind === 'not-covered') throw new Error(`Not covered: ${score.reason}.`);
  return toDeliverySum(
    score,
    new Map<string, Source>(Object.values(reports).map((source) => [source.id, source])),
  );
}

test('the sum can be done again by hand, line by line', () => {
  // Two reports of the United Nations of one day share the mean of the factors 1 and ½: 0.75 each.
  // D = 100 × (0.75 × 1 + 0.75 × 2 + 0.8 × 0) / (3 × 2.3) = 225 / 6.9 = 32.6.
  const sum = sumOf([
    { id: 'f1', level: 1, source: reports.first },
    { id: 'f2', level: 2, source: reports.second },
    { id: 'f3', level: 0, source: reports.ngo, observer: 'ngo' },
  ]);
  expect(sum).toMatchObject({ totalWeight: '2.300', totalProduct: '2.250', delivery: '32.6' });
  expect(
    sum.lines.map(({ source, mass, echo, weight, level, product }) => [
      source.title,
      mass,
      echo,
      weight,
      level,
      product,
    ]),
  ).toEqual([
    ['Report from the field', '0.800', '1.000', '0.800', '0.00', '0.000'],
    ['First report', '1.000', '0.750', '0.750', '1.00', '0.750'],
    ['Second report', '1.000', '0.750', '0.750', '2.00', '1.500'],
  ]);
});

test('what one kind of observer saw in one document is one line with all its findings', () => {
  const { lines } = sumOf([
    { id: 'f1', level: 0, source: reports.first },
    { id: 'f2', level: 1, source: reports.first },
  ]);
  expect(lines.map(({ findingIds, level }) => [findingIds, level])).toEqual([
    [['f1', 'f2'], '0.50'],
  ]);
});

test('the state’s own good word has no line', () => {
  const { lines } = sumOf([
    { id: 'f1', source: reports.first },
    { id: 'f2', level: 3, source: reports.second, observer: 'host-state' },
  ]);
  expect(lines.map(({ findingIds }) => findingIds)).toEqual([['f1']]);
});
