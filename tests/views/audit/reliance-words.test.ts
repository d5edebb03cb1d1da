import { describe, expect, test } from 'vitest';
import { toRelianceWords } from '#views/audit/reliance-words.ts';
import { file, loadMinimal } from '../../dataset/minimal-data.ts';

function toWords(rows = '') {
  const head = 'item,field,value,sure,reason\n';
  const { dataset, problems } = loadMinimal(file('judgements/b.csv', `${head}${rows}`));
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return toRelianceWords(dataset);
}

describe('how far scores can be relied on', () => {
  test('is said of what was coded twice, by what the agreement allows', () => {
    // One incentive, against and toward: alpha is 1 − 1/1 = 0. The one risk has the same value twice: no alpha.
    const { ofParts } = toWords('sdn-army-i1,effect,toward,yes,\nsdn-risk-001,severity,3,yes,\n');
    expect(ofParts).toBe(
      'They agree too little for a headline on which way an incentive pulls (0.00): what rests on that is to be read with this in mind.',
    );
  });

  test('is silent where nothing was coded twice', () => {
    expect(toWords('sdn-force,legal-act,no,yes,\n').ofParts).toBe('');
  });

  test('is said of the levels of a country, or that one coder read them', () => {
    expect(toWords().ofCountry('SSD')).toBe(
      'The levels of this country’s findings have had one coder only.',
    );
  });
});
