import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Each criterion of a strategy's design is judged once. */
export const rule: Rule = {
  code: 'repeated-criterion',
  severity: 'error',
  reason: 'Of two judgements of one criterion, nobody could say which counts.',
  check({ records }) {
    return records.strategy.flatMap(({ value, spotOf }) => {
      const criteria = (value.design ?? []).map((judged) => judged?.criterion);
      return criteria.flatMap((criterion, index): Remark[] => {
        if (criterion === undefined || criteria.indexOf(criterion) === index) return [];
        const found = `"${criterion}" is judged a second time.`;
        return [
          { spot: spotOf('design', index, 'criterion'), found, write: 'Keep one of the two.' },
        ];
      });
    });
  },
};
