import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { FieldPath } from '../parsed-file.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A commitment belongs to a strategy of its own country, and a strategy or a fact on compliance to missions that stand in it. */
export const rule: Rule = {
  code: 'other-country',
  severity: 'error',
  reason: 'A strategy is scored by the commitments of its own state.',
  check(context) {
    return [
      ...context.records.commitment.flatMap((commitment) => {
        const { strategy } = commitment.value;
        const named = findEntries(context, strategy, 'strategy')[0];
        if (named === undefined || named.country === commitment.country) return [];
        if (!isAtHome(commitment) || !isAtHome(named)) return [];
        const found = `"${strategy ?? ''}" is a strategy of ${named.country ?? ''}.`;
        const write = `Name one of ${commitment.country ?? ''}, or leave the field out.`;
        return [{ spot: commitment.spotOf('strategy'), found, write }];
      }),
      ...context.records.strategy.flatMap((strategy) => checkMissions(context, strategy)),
      ...context.records.compliance.flatMap((row) =>
        checkMission(context, row, row.value.mission, ['mission']),
      ),
    ];
  },
};

function checkMissions(
  context: Context,
  strategy: Context['records']['strategy'][number],
): Remark[] {
  if (!isAtHome(strategy)) return [];
  return (strategy.value.linkedMissions ?? []).flatMap((id, index) =>
    checkMission(context, strategy, id, ['linkedMissions', index]),
  );
}

function checkMission(
  { records }: Context,
  { country, spotOf }: Entry & { readonly country: string | null },
  id: string | undefined,
  path: FieldPath,
): Remark[] {
  const mission = records.mission.find((other) => other.id === id)?.value;
  const hostStates = mission?.hostStates;
  if (hostStates === undefined || country === null || hostStates.includes(country)) return [];
  // A mission with a note on a state in which it does not stand is told by `host-state`.
  const hasNote = mission?.transitionNotes?.some((note) => note?.hostState === country);
  if (hostStates.includes(undefined) || hasNote === true) return [];
  const found = `The mission "${id ?? ''}" stands in ${hostStates.join(', ')}, not in ${country}.`;
  const write = 'Name a mission of this country, or correct the mission.';
  return [{ spot: spotOf(...path), found, write }];
}

function findEntries({ byId }: Context, id: string | undefined, kind: Entry['kind']): Entry[] {
  return (byId.get(id ?? '') ?? []).filter((entry) => entry.kind === kind);
}

/** False for a record whose id begins with another country's code: `wrong-folder` says so. */
function isAtHome({ file }: Entry): boolean {
  return file.layout.name.startsWith(`${file.layout.folder ?? ''}-`);
}
