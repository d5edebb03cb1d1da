/** A mission's mandate resolutions over the years: those with a row of their own, and those that nobody here has read. */
import { compareText } from '#model/compare-text.ts';
import type { Mandate, Mission } from '#model/dataset.ts';
import { getPartialDate } from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import { caseOf, type MandateCase } from './mandate-case.ts';

/** One resolution of a mission. */
export interface MandateEntry {
  readonly symbol: string;
  /** Of a resolution that was not read only the year is known, from its symbol. */
  readonly date: WrittenDate;
  /** Null where it was not read. */
  readonly mandate: Mandate | null;
  readonly status: MandateCase | 'not-read';
}

export interface MandateHistory {
  readonly mission: Mission;
  /** Oldest first. */
  readonly entries: readonly MandateEntry[];
}

/** Missions with a mandate resolution on record, in order of their start. */
export function listMandateHistories(
  missions: readonly Mission[],
  mandatesOf: ReadonlyMap<string, readonly Mandate[]>,
): readonly MandateHistory[] {
  return missions
    .map((mission) => toHistory(mission, mandatesOf.get(mission.id) ?? []))
    .filter(({ entries }) => entries.length > 0)
    .sort(
      (a, b) =>
        compareText(a.mission.start, b.mission.start) || compareText(a.mission.id, b.mission.id),
    );
}

function toHistory(mission: Mission, mandates: readonly Mandate[]): MandateHistory {
  const read = mandates.map((mandate): MandateEntry => {
    const { symbol, date } = mandate;
    return { symbol, date, mandate, status: caseOf(mandate) };
  });
  const known = new Set(mandates.map(({ symbol }) => symbol));
  const others = mission.pocMandateResolutions
    .filter((symbol) => !known.has(symbol))
    .flatMap((symbol): MandateEntry[] => {
      const [, year] = /\((\d{4})\)$/.exec(symbol) ?? [];
      if (year === undefined) return [];
      return [{ symbol, date: getPartialDate(year), mandate: null, status: 'not-read' }];
    });
  return {
    mission,
    entries: [...read, ...others].sort(
      (a, b) => compareText(a.date, b.date) || compareText(a.symbol, b.symbol),
    ),
  };
}
