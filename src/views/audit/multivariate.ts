/** Step 4: whether the parts tell different things, and whether the pillars of risk belong together. */
import { text } from '#i18n/text.ts';
import { correlateColumns, type Pairing } from '#scoring/audit/correlation-table.ts';
import type { StatePart } from '#scoring/audit/state-parts.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import type { Figure } from '../plot/figure.ts';
import { toPartColumn, type AuditedCountry, type AuditInput } from './audit-input.ts';
import { toConsistencyTable } from './consistency-table.ts';
import { toCorrelationFigure } from './correlation-figure.ts';
import { formatStatistic, isTold, valueOf } from './correlation-words.ts';
import { toPillarColumns } from './world-columns.ts';
import { asFigure, asTable, type StepResult } from './step.ts';

const words = text.audit.multivariate;

/** The parts that are scored by themselves. */
const PARTS = ['delivery', 'incentives', 'design', 'risk'] as const satisfies readonly StatePart[];

export function toMultivariateStep({ countries, world, basis, scores }: AuditInput): StepResult {
  const probability = scores.method.uncertainty.intervalProbability;
  const parts = toPartsFigure(countries, probability);
  const names = new Map(basis.tree.pillars.map(({ id, label }) => [id, label]));
  const pillars = toPillarFigure(world, names, probability);
  return {
    finding: words.finding(parts.headline, pillars.headline),
    sections: [
      asFigure(parts),
      asFigure(pillars),
      asTable(
        toConsistencyTable(
          world,
          countries.map(({ iso3 }) => iso3),
          names,
        ),
      ),
    ],
  };
}

/** Correlations of the parts across the covered countries. */
export function toPartsFigure(
  countries: readonly Pick<AuditedCountry, 'scores'>[],
  probability: number,
): Figure {
  const pairs = correlateColumns(
    PARTS.map((part) => toPartColumn(part, countries)),
    probability,
  );
  const toName = (id: string) => text.parts.names[id as (typeof PARTS)[number]]; // ids are parts
  return toCorrelationFigure({
    id: 'parts',
    headline: describePairs(pairs, toName),
    subtitle: words.parts.subtitle,
    description: words.parts.description,
    ids: PARTS,
    toName,
    pairs,
  });
}

/** Which of the pairs go together beyond what chance would give, by their intervals. */
export function describePairs(pairs: readonly Pairing[], toName: (id: string) => string): string {
  const told = pairs.filter(isTold);
  const own = words.parts;
  if (told.length === 0) return own.noneTold(pairs.length);
  const strongest = told.toSorted(
    (a, b) => Math.abs(valueOf(b.spearman) ?? 0) - Math.abs(valueOf(a.spearman) ?? 0),
  )[0];
  if (!strongest) return own.noneTold(pairs.length);
  return own.told(
    told.length,
    pairs.length,
    toName(strongest.one),
    toName(strongest.other).toLowerCase(),
    formatStatistic(strongest.spearman),
  );
}

/** Correlations of the pillars of risk across all countries of the world that have them. */
export function toPillarFigure(
  world: readonly WorldCountry[],
  names: ReadonlyMap<string, string>,
  probability: number,
): Figure {
  const columns = toPillarColumns(world, [...names.keys()]);
  const pairs = correlateColumns(columns, probability);
  const values = pairs.flatMap(({ spearman }) => valueOf(spearman) ?? []);
  const own = words.pillars;
  return toCorrelationFigure({
    id: 'pillars',
    headline: own.headline(
      values.filter((value) => value > 0).length,
      pairs.length,
      values.filter((value) => Math.abs(value) > REDUNDANT).length,
    ),
    subtitle: own.subtitle,
    description: own.description(REDUNDANT),
    ids: columns.map(({ id }) => id),
    toName: (id) => names.get(id) ?? id,
    pairs,
  });
}

/** Above it two things say nearly the same: the mark that the JRC's audits use. */
const REDUNDANT = 0.92;
