import { expect, test } from 'vitest';
import type { FrozenScore } from '#model/frozen-score.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { toEdition } from '#views/edition.ts';
import { toNamedScores } from '#views/releases/now-columns.ts';
import { toNowFile } from '#views/releases/now-file.ts';

const score: FrozenScore = {
  ...{ kind: 'commitment', id: 'sdn-force', country: 'SDN', basis: '0123456789ab' },
  measures: { delivery: 13.14 },
  facts: {},
};
const withheld: FrozenScore = {
  ...{ kind: 'strategy', id: 'sdn-plan', country: 'SDN', basis: 'ffffffffffff' },
  measures: { delivery: 40 },
  facts: { status: 'withheld' },
};

test('what is said today is read back by record, with its name, and withheld where the page withholds it', () => {
  const edition = toEdition('2026.2', '1.0.0', getIsoDay('2026-11-23'), ['2026.1']);
  const file = toNowFile(edition, [score, withheld], ({ id }) => `Name of ${id}`);
  expect(file).toMatchObject({ version: '2026.2', isReleased: false, asOf: '2026-11-23' });
  expect(file.dataWords).toBe('2026.2 (in preparation)');
  expect(toNamedScores(file)).toEqual([
    {
      ...{ kind: 'commitment', id: 'sdn-force', country: 'SDN', basis: '0123456789ab' },
      ...{ name: 'Name of sdn-force', delivery: 13.1 },
    },
    {
      ...{ kind: 'strategy', id: 'sdn-plan', country: 'SDN', basis: 'ffffffffffff' },
      ...{ name: 'Name of sdn-plan', delivery: null },
    },
  ]);
});
