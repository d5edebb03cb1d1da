import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

type Mandate = Context['records']['mandate'][number];

/** A mandate's tiers are those of the tasks told, and restrictions are told where they are reported. */
export const rule: Rule = {
  code: 'mandate-cells',
  severity: 'error',
  reason: 'Two cells of one row that say different things cannot both be right.',
  check({ records }) {
    return records.mandate.flatMap((entry) => [...checkTiers(entry), ...checkRestrictions(entry)]);
  },
};

function checkTiers({ value, whole, spotOf }: Mandate): Remark[] {
  // In a row with another fault a cell may be there, only not as it should be.
  if (whole === null || value.tiers === undefined) return [];
  const told = [whole.tasksTier1, whole.tasksTier2, whole.tasksTier3].flatMap((task, index) =>
    task === undefined ? [] : [String(index + 1)],
  );
  const wanted = told.length === 0 ? 'unknown' : told.join(' ');
  if (whole.tiers === wanted) return [];
  const found = `The tiers are "${whole.tiers}", but the tasks told are of "${wanted}".`;
  const write = `Write "${wanted}", or tell the tasks of the other tiers.`;
  return [{ spot: spotOf('tiers'), found, write }];
}

function checkRestrictions({ whole, spotOf }: Mandate): Remark[] {
  if (whole === null) return [];
  const isTold = whole.restrictions !== undefined;
  if (isTold === (whole.restrictionsReported === 'yes')) return [];
  const found = `Restrictions are ${isTold ? 'told' : 'not told'}, but "restrictionsReported" is "${whole.restrictionsReported}".`;
  const write = isTold ? 'Write "yes".' : 'Tell them in "restrictions", or write "unknown".';
  return [{ spot: spotOf('restrictionsReported'), found, write }];
}
