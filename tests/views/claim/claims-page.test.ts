import { describe, expect, test } from 'vitest';
import { toClaimsPage } from '#views/claim/claims-page.ts';
import { makeCheck, makeClaim, makeCountry, scoreRecords } from '../make-records.ts';

describe('toClaimsPage', () => {
  const inChad = { country: 'TCD' };
  const claims = [
    makeClaim({ id: 'later', madeOn: '2022' }),
    makeClaim({ id: 'earlier', madeOn: '2020' }),
    makeClaim({ id: 'of-chad', ...inChad }),
    makeClaim({ id: 'borne-out', checks: [makeCheck()] }),
    makeClaim({ id: 'belied', checks: [makeCheck({ verdict: 'contradicted' })] }),
  ];
  const { scores, registry } = scoreRecords({
    claims,
    countries: [makeCountry('TCD', 'Chad'), makeCountry()],
  });

  test('groups claims by verdict, what was not borne out first, the unchecked last', () => {
    const groups = toClaimsPage(claims, scores, registry);
    expect(groups.map(({ verdict }) => verdict)).toEqual([
      'contradicted',
      'substantiated',
      'unchecked',
    ]);
  });

  test('orders a group by country, then by date', () => {
    const unchecked = toClaimsPage(claims, scores, registry).at(-1);
    expect(unchecked?.rows.map(({ claim }) => claim.id)).toEqual(['of-chad', 'earlier', 'later']);
  });

  test('holds every claim once', () => {
    const rows = toClaimsPage(claims, scores, registry).flatMap((group) => group.rows);
    expect(rows.map(({ claim }) => claim.id).sort()).toEqual(claims.map(({ id }) => id).sort());
  });
});
