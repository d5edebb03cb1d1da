import { expect, test } from 'vitest';
import { addAudit } from '#dataset/add-audit.ts';

const ROUNDS =
  'date,number,seed,percent,findings,checks,drawn,saw\n2026-11-26,,7,10,90,10,10,Parts.\n';
const round = {
  date: '2026-11-26',
  number: '',
  seed: '8',
  percent: '10',
  findings: '95',
  checks: '12',
  drawn: '11',
  saw: 'Whole texts.',
};
const files = new Map([['data/audits.csv', ROUNDS]]);
const textOf = (number: string, path: string) =>
  addAudit({ round: { ...round, number }, rows: [] }, files).find((change) => change.path === path)
    ?.after;

test('a second audit of one day stands beside the first, in a file with its number', () => {
  expect(textOf('2', 'data/audits.csv')?.split('\n').slice(1)).toEqual([
    '2026-11-26,,7,10,90,10,10,Parts.',
    '2026-11-26,2,8,10,95,12,11,Whole texts.',
    '',
  ]);
  expect(textOf('2', 'data/audits/2026-11-26-2.csv')).toContain('item,verdict,');
});

test('an audit that is taken again replaces itself', () => {
  expect(textOf('', 'data/audits.csv')?.split('\n').slice(1)).toEqual([
    '2026-11-26,,8,10,95,12,11,Whole texts.',
    '',
  ]);
});
