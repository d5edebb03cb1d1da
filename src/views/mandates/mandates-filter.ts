/** By what the list of mandate resolutions can be narrowed: mission, host state, year, and the fragmented mandate. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Country, Mandate } from '#model/dataset.ts';
import { toListFilter, type ListFilter } from '../list-filter/list-filter.ts';
import { asksForProtection, caseOf, mandateCases } from './mandate-case.ts';

/** What a line of the list has of each filter, by the filter's name. */
export interface MandateLine {
  readonly mission: readonly string[];
  readonly country: readonly string[];
  readonly year: readonly string[];
  /** How it stands to monitoring, where it asks for protection; none where it does not, or the text shows no such task. */
  readonly monitoring: readonly string[];
}

export function toMandateLine(mandate: Mandate): MandateLine {
  return {
    mission: [mandate.mission.id],
    country: mandate.mission.hostStates,
    year: [mandate.date.slice(0, 4)],
    monitoring: asksForProtection(mandate) ? [caseOf(mandate)] : [],
  };
}

/** One filter for each, with the mandates in the order given. */
export function toMandatesFilter(
  mandates: readonly Mandate[],
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
): readonly ListFilter[] {
  const { names, cases } = text.mandates.filter;
  const lines = mandates.map(toMandateLine);
  const missions = new Map(mandates.map(({ mission }) => [mission.id, mission.acronym]));
  const years = [...new Set(lines.flatMap(({ year }) => year))].sort(compareText);
  const choices = {
    mission: [...missions]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => compareText(a.label, b.label)),
    country: countries.map(({ iso3, name }) => ({ id: iso3, label: name })),
    year: years.map((id) => ({ id, label: id })),
    monitoring: mandateCases
      .filter((id) => id !== 'unmonitored')
      .map((id) => ({ id, label: cases[id] })),
  };
  return (['mission', 'country', 'year', 'monitoring'] as const).map((name) =>
    toListFilter(
      name,
      names[name],
      choices[name],
      lines.map((line) => line[name]),
    ),
  );
}
