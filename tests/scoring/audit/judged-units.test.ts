import { describe, expect, test } from 'vitest';
import { listJudgedItems } from '#scoring/audit/judged-items.ts';
import { rankIn, toJudgedFields } from '#scoring/audit/judged-units.ts';
import { file, loadMinimal } from '../../dataset/minimal-data.ts';

const rows = `item,field,value,sure,reason
sdn-army,role,2,yes,
sdn-army-i1,effect,toward,no,Both ways.
sdn-force,legal-act,no,yes,
sdn-plan,budget,0,yes,
sdn-plan,specific-acts,2,yes,
sdn-risk-001,severity,unknown,yes,
`;
const { dataset, problems } = loadMinimal(file('judgements/b.csv', rows));
if (dataset === null) throw new Error(JSON.stringify(problems));
const fields = toJudgedFields(dataset);
const find = (name: string) => fields.find(({ field }) => field === name);

describe('judged records', () => {
  test('have the value of the record first, and further coders’ with their reasons', () => {
    const [item] = listJudgedItems('effect', dataset);
    expect(item).toMatchObject({ id: 'sdn-army-i1', owner: 'sdn-army', country: 'SDN' });
    expect(item?.values.map(({ coder, value }) => [coder, value])).toEqual([
      ['a', 'against'],
      ['b', 'toward'],
    ]);
    expect(item?.values[1]?.reason).toBe('Both ways.');
  });

  test('are units with one value a coder', () => {
    expect(find('role')).toMatchObject({ metric: 'ordinal', coders: ['b', 'd'] });
    expect(find('role')?.items[0]?.unit).toEqual([1, 2]);
    expect(find('effect')).toMatchObject({ metric: 'nominal' });
  });

  test('have no value on the scale where a coder could not tell', () => {
    expect(find('severity')?.items[0]?.unit).toEqual([null, 2]);
  });

  test('have a rank among the values of their field, and what is none of them has no rank', () => {
    expect(['0', '1', '2', 'unknown'].map(rankIn('budget'))).toEqual([0, 1, 2, null]);
    expect(() => rankIn('budget')('3')).toThrow('"3" is no value of budget.');
  });

  test('of design are measured together, and by whether they could be told', () => {
    // Six criteria of one plan: of budget d could tell nothing, of specific acts both can.
    expect(find('design')?.items.map(({ unit }) => unit)).toContainEqual([2, 1]);
    expect(find('design')?.items.map(({ unit }) => unit)).toContainEqual([0, null]);
    expect(find('design-known')?.items.map(({ unit }) => unit)).toContainEqual([1, 0]);
  });
});
