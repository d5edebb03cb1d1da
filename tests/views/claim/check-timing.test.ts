import { expect, test } from 'vitest';
import { remarkOnTiming } from '#views/claim/check-timing.ts';

test.each<[string, string, string | null]>([
  ['2012-06-01', '2015-09-11', 'seen 39 months after the claim'],
  ['2012-06-01', '2013-06-01', null],
  ['2012-06-01', '2013-06-02', 'seen 12 months after the claim'],
  ['2012-06-30', '2015-09-11', 'seen 38 months after the claim'],
  // From the last day of the claim's month or year to the first of the check's.
  ['2012-06', '2015-09-11', 'seen at least 38 months after the claim'],
  ['2012', '2015', 'seen at least 24 months after the claim'],
  ['2012-06-01', '2013', null],
  ['2012-06-01', '2014', 'seen at least 19 months after the claim'],
  ['2012', '2013-12-31', null],
  ['2012-06-01', '2012-05', 'seen before the claim was made'],
  ['2012-06-01', '2012', null],
])('of a claim of %s, a check of %s is %s', (madeOn, seenOn, remark) => {
  expect(remarkOnTiming(madeOn, seenOn)).toBe(remark);
});
