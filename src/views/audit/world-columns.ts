/** Pillars and variables of risk as columns over the countries of the world. */
import type { Column } from '#scoring/audit/correlation-table.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';

/** The danger of each pillar, 0–1, in the order of the ids. */
export function toPillarColumns(world: readonly WorldCountry[], ids: readonly string[]): Column[] {
  return ids.map((id) => ({
    id,
    values: world.map(
      ({ figures }) => figures.pillars.find((pillar) => pillar.id === id)?.danger ?? null,
    ),
  }));
}

/** The danger of each variable of a pillar, 0–1. */
export function toVariableColumns(world: readonly WorldCountry[], id: string): Column[] {
  const find = ({ figures }: WorldCountry) => figures.pillars.find((pillar) => pillar.id === id);
  const codes = (world[0] && find(world[0])?.variables) ?? [];
  return codes.map(({ variable }, at) => ({
    id: variable.code,
    values: world.map((country) => find(country)?.variables[at]?.danger ?? null),
  }));
}
