import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Goalpost, Iso3, RiskPillarEntry, RiskVariable } from '#model/records.generated.ts';
import type { RiskPillarInput } from '../inputs.ts';
import { findUsableFigure, type UsableFigure } from './usable-figure.ts';

/** One variable of the tree for a country on a day. */
export interface VariableFigure {
  readonly variable: RiskVariable;
  readonly figure: UsableFigure;
  readonly goalpost: Readonly<Goalpost>;
}

/** One pillar of the tree for a country on a day. */
export interface PillarFigures {
  readonly pillar: RiskPillarEntry;
  readonly variables: readonly VariableFigure[];
}

/** A state whose risk to civilians is asked for. */
export interface RiskSubject {
  readonly iso3: Iso3;
  readonly civiliansElsewhere?: boolean;
}

/** The 5th and 95th percentile, or the 1st and 99th that uncertainty runs try (Method §3.7). */
export type GoalpostWidth = 'main' | 'wide';

/** Every variable of the tree with the figure that serves for a country on a day, or why none does. */
export function findPillarFigures(
  basis: RiskBasis,
  iso3: Iso3,
  asOf: IsoDay,
): readonly PillarFigures[] {
  return basis.tree.pillars.map((pillar) => ({
    pillar,
    variables: pillar.variables.map((variable) => ({
      variable,
      figure: findUsableFigure(variable, iso3, asOf, basis),
      goalpost: getGoalpost(basis, variable),
    })),
  }));
}

/**
 * The figures that speak of the civilians whom a state's undertakings are about. The open figures are of a state's own
 * territory: where those civilians live elsewhere there are none.
 */
export function findStateFigures(
  { iso3, civiliansElsewhere = false }: RiskSubject,
  basis: RiskBasis,
  asOf: IsoDay,
): readonly PillarFigures[] {
  return civiliansElsewhere ? [] : findPillarFigures(basis, iso3, asOf);
}

/** The same as the score of risk takes it (Method §3.5). */
export function toRiskPillars(
  pillars: readonly PillarFigures[],
  width: GoalpostWidth = 'main',
): readonly RiskPillarInput[] {
  return pillars.map(({ pillar, variables }) => ({
    id: pillar.id,
    variables: variables.map(({ variable, figure, goalpost }) => ({
      code: variable.code,
      value: figure.kind === 'usable' ? figure.value : null,
      transform: variable.transform,
      low: width === 'main' ? goalpost.low : goalpost.wideLow,
      high: width === 'main' ? goalpost.high : goalpost.wideHigh,
      higherIs: variable.higherIs,
    })),
  }));
}

function getGoalpost({ goalposts }: RiskBasis, { code }: RiskVariable): Readonly<Goalpost> {
  const goalpost = goalposts.get(code);
  if (goalpost === undefined) throw new Error(`No goalposts for "${code}": run npm run goalposts.`);
  return goalpost;
}
