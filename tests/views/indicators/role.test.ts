import { describe, expect, test } from 'vitest';
import { formatFigure } from '#views/indicators/figure-words.ts';
import { toOrdinal } from '#views/indicators/goalposts.ts';
import { toRole } from '#views/indicators/role.ts';
import { makeTree } from '../../scoring/indicators/small-basis.ts';
import { getSeries, makeSmallBasis } from './small-series.ts';

const tree = makeTree({
  contained: [
    { index: 'all-deaths', parts: ['deaths'], source: 'For a test.' },
    { index: 'deaths', parts: ['some-deaths'], source: 'For a test.' },
  ],
  leftOutVariables: [{ indicator: 'late', reason: 'Comes out too late.' }],
});
const basis = makeSmallBasis(
  [
    { id: 'deaths' },
    { id: 'all-deaths', uses: ['backtest'] },
    { id: 'some-deaths', uses: ['country-page'] },
    { id: 'late', uses: ['validation'] },
    { id: 'people', uses: ['denominator', 'country-page'] },
    { id: 'coups', uses: ['country-page'], construct: 'incentive-political' },
    { id: 'other', uses: ['country-page'] },
  ],
  {},
  tree,
);
const roleOf = (id: string) => toRole(getSeries(basis, id), basis);

describe('a series', () => {
  test('that is scored says in which pillar and why', () => {
    expect(roleOf('deaths')).toMatchObject({ pillar: 'violence', reasons: ['For a test.'] });
  });

  test.each([
    ['all-deaths', 'contains what is scored already', 2],
    ['some-deaths', 'a part of what is scored already', 1],
    ['late', 'weighed and left out', 2],
    ['people', 'what counts are divided by', 1],
    ['coups', 'background on incentives', 1],
    ['other', 'shown for context', 1],
  ])('that is not scored says why: %s, %s', (id, brief, reasons) => {
    const role = roleOf(id);
    expect(role.pillar).toBeNull();
    expect(role.brief).toBe(brief);
    expect(role.reasons).toHaveLength(reasons);
  });
});

test.each([
  [0, '0'],
  [0.004, 'under 0.01'],
  [0.25, '0.25'],
  [3, '3'],
  [3.14, '3.1'],
  [45.6, '46'],
  [12_345.6, '12,346'],
  [-12.3, '−12'],
])('the figure %d reads %s', (figure, written) => {
  expect(formatFigure(figure)).toBe(written);
});

test.each([
  [1, '1st'],
  [5, '5th'],
  [11, '11th'],
  [22, '22nd'],
  [93, '93rd'],
  [99, '99th'],
  [95.0000001, '95th'],
])('the percentile %d reads %s', (percentile, written) => {
  expect(toOrdinal(percentile)).toBe(written);
});
