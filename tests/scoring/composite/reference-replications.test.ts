import { expect, test } from 'vitest';
import { rankUnits } from '#scoring/composite/rank-units.ts';
import { createReplicator } from '#scoring/composite/replicate.ts';
import { USUAL_TREATMENT } from '#scoring/composite/treat.ts';
import { get, imputed, isClose, makeAsemTree, readRows, units } from './coinr.ts';
import { getOutcome } from './make-index.ts';

const replicator = getOutcome(
  createReplicator({
    tree: makeAsemTree('w1'),
    table: imputed,
    // COINr keeps a transformed column that still fails the test, and so do its replications.
    treatments: [1, 2, 3, 4, 5].map((mostPoints) => ({
      ...USUAL_TREATMENT,
      mostPoints,
      whenNothingHelps: 'keep-last-step',
    })),
    normalisations: [
      { all: { kind: 'min-max', low: 1, high: 100 } },
      { all: { kind: 'z-score', mean: 10, deviation: 2 } },
    ],
    aggregations: [{ rule: { kind: 'arithmetic' } }, { rule: { kind: 'geometric' } }],
  }),
);
/** One weight a node: what the row does not name keeps its own. */
const weightSets = readRows('replication-weights.csv').map((row) =>
  Float64Array.from(replicator.tree.codes, (code, node) =>
    Number(row.get(code) ?? replicator.tree.weights[node]),
  ),
);

test('200 random replications give COINr’s scores and ranks', () => {
  const scoreRows = readRows('replication-scores.csv');
  const rankRows = readRows('replication-ranks.csv');
  const settings = readRows('replication-settings.csv');
  const wrong = settings.filter((setting, replication) => {
    const choice = {
      treatment: Number(get(setting, 'mostPoints')) - 1,
      normalisation: get(setting, 'normalisation') === 'n_minmax' ? 0 : 1,
      aggregation: get(setting, 'aggregation') === 'a_amean' ? 0 : 1,
    };
    const weights = weightSets[Number(get(setting, 'weightSet')) - 1] ?? new Float64Array(0);
    const scores = getOutcome(replicator.replicate(choice, weights));
    const ranks = rankUnits(scores);
    const [scoreRow, rankRow] = [scoreRows[replication], rankRows[replication]];
    return units.some(
      (unit, at) =>
        !isClose(scores[at] ?? null, scoreRow?.get(unit) ?? '') ||
        ranks[at] !== Number(rankRow?.get(unit)),
    );
  });
  expect(settings).toHaveLength(200);
  expect(wrong).toEqual([]);
});
