import type { DrawnComparison } from '#scoring/uncertainty/compare-countries.ts';
import type { Standing } from '#scoring/uncertainty/comparison.ts';

/** Countries by name in groups, from the highest down; all have the same figures, or what the test says instead. */
export function makeComparison(
  groups: readonly (readonly string[])[],
  given: Partial<Standing> = {},
): DrawnComparison {
  const names = groups.flat();
  const standings = names.map((name, at): Standing => ({
    id: name.slice(0, 3).toUpperCase(),
    name,
    median: 20,
    medianRank: at + 1,
    ranks: { low: at + 1, high: at + 1 },
    ...given,
  }));
  let before = 0;
  return {
    standings,
    groups: groups.map((members) => {
      const firstRank = before + 1;
      before += members.length;
      return { firstRank, lastRank: before, members: standings.slice(firstRank - 1, before) };
    }),
    above: names.map((_, row) =>
      names.map((__, column) => (row === column ? 0.5 : row < column ? 0.9 : 0.1)),
    ),
  };
}
