import type { RiskBasis } from '#model/indicators.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { findPillarFigures, toRiskPillars } from '../indicators/risk-pillars.ts';
import type { RiskPillarInput } from '../inputs.ts';
import { scoreRiskFigures, type RiskFigures } from '../risk-figures.ts';

/** Risk by figures of one country of the world, covered by this record or not. */
export interface WorldCountry {
  readonly iso3: Iso3;
  readonly pillars: readonly RiskPillarInput[];
  readonly figures: RiskFigures;
}

/**
 * Risk by figures of every country for which a source of the tree has any, in the order of their codes: an index is
 * tested on all to which it could be applied, not only on those that it was made for.
 */
export function placeWorld(
  basis: RiskBasis,
  asOf: IsoDay,
  method: Method,
): readonly WorldCountry[] {
  const { table } = basis.indicators;
  const variables = basis.tree.pillars.flatMap((pillar) => pillar.variables);
  const codes = new Set(
    variables.flatMap(({ indicator }) => [...(table.get(indicator)?.keys() ?? [])]),
  );
  return [...codes].sort().map((iso3) => {
    const pillars = toRiskPillars(findPillarFigures(basis, iso3, asOf));
    return { iso3, pillars, figures: scoreRiskFigures(pillars, method) };
  });
}
