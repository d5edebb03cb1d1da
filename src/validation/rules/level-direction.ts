import type { Direction, Level } from '#model/records.generated.ts';
import type { Rule } from '../rule.ts';
import { formatChoice } from '../suggest.ts';

const LEVELS: Readonly<Record<Direction, readonly Level[]>> = {
  contradicts: [0, 1],
  mixed: [0, 1, 2],
  supports: [1, 2, 3],
};

/** Level and direction of a finding agree. */
export const rule: Rule = {
  code: 'level-direction',
  severity: 'error',
  reason: 'A finding that speaks against a commitment does not show it carried out.',
  check({ findings }) {
    return findings.flatMap(({ value, spotOf }) => {
      const { level, direction } = value;
      if (level === undefined || direction === undefined) return [];
      if (LEVELS[direction].includes(level)) return [];
      const found = `Level ${level} does not go with "${direction}".`;
      const levels = formatChoice(LEVELS[direction].map(String));
      const write = `With "${direction}" the level is ${levels}; correct one of the two.`;
      return [{ spot: spotOf('level'), found, write }];
    });
  },
};
