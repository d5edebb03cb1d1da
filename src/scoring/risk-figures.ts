import type { Method } from '#model/method.ts';
import type { RiskPillarInput, RiskVariableInput } from './inputs.ts';
import { meanOf } from './statistics/mean.ts';
import { reaches } from './threshold.ts';

/** One variable placed between its goalposts. */
export interface PlacedVariable {
  readonly variable: RiskVariableInput;
  /** y, 0 the least and 1 the greatest danger; null where it is not usable. */
  readonly danger: number | null;
}

/** One pillar of the risk to civilians. */
export interface RiskPillar {
  readonly id: string;
  readonly variables: readonly PlacedVariable[];
  /** Mean danger, 0–1; null where fewer of its variables are usable than the method asks for. */
  readonly danger: number | null;
}

/** Risk by figures alone. */
export interface RiskFigures {
  readonly pillars: readonly RiskPillar[];
  /** Rq, 0–1; null where no pillar is usable. */
  readonly danger: number | null;
  /** Usable of all variables, 0–1; null where there are none. */
  readonly usableShare: number | null;
}

/**
 * Rq = √(mean of pillar²): each variable is placed between fixed goalposts, each pillar is the mean of
 * its usable variables where at least half are usable (Method §3.5).
 */
export function scoreRiskFigures(pillars: readonly RiskPillarInput[], method: Method): RiskFigures {
  const placed = pillars.map((pillar) => placePillar(pillar, method));
  const variables = placed.flatMap((pillar) => pillar.variables);
  const usable = variables.filter(({ danger }) => danger !== null);
  const squares = placed.flatMap(({ danger }) => (danger === null ? [] : danger ** 2));
  return {
    pillars: placed,
    danger: squares.length === 0 ? null : Math.sqrt(meanOf(squares)),
    usableShare: variables.length === 0 ? null : usable.length / variables.length,
  };
}

/**
 * y = clip((g(x) − g(low)) / (g(high) − g(low)), 0, 1), 1 − y where higher is better; null without a
 * figure or with one goalpost on the other.
 */
export function placeVariable(variable: RiskVariableInput): number | null {
  const { value, low, high, transform, higherIs } = variable;
  if (value === null || high === low) return null;
  const toScale = transform === 'log1p' ? Math.log1p : (x: number) => x;
  const share = (toScale(value) - toScale(low)) / (toScale(high) - toScale(low));
  const clipped = Math.min(1, Math.max(0, share));
  return higherIs === 'worse' ? clipped : 1 - clipped;
}

function placePillar({ id, variables }: RiskPillarInput, method: Method): RiskPillar {
  const placed = variables.map((variable) => ({ variable, danger: placeVariable(variable) }));
  const usable = placed.flatMap(({ danger }) => danger ?? []);
  const isUsable =
    usable.length > 0 &&
    reaches(usable.length / variables.length, method.risk.pillarUsableShare, method);
  return { id, variables: placed, danger: isUsable ? meanOf(usable) : null };
}
