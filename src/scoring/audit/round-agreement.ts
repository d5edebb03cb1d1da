/** Agreement round by round, where something was coded afresh by a sharpened codebook. */
import type { Coder, Iso3 } from '#model/records.generated.ts';
import type { Method } from '#model/method.ts';
import { measureAgreement, type Agreement } from '../reliability/agreement.ts';
import type { CodedUnit } from '../reliability/coincidences.ts';
import type { CodedField, CodedItem, CodedItems } from './coded-items.ts';

/**
 * Whose agreement: of all coders of a round; of all who coded before it; of those of them who were not the first to code,
 * and so worked blind by a codebook; of those of a round beside the value that stands in the record; or of the blind
 * coders of every round together, which tells whether the rounds read alike.
 */
export type RoundPanel = 'round' | 'before' | 'before-blind' | 'beside-first' | 'all-blind';

/** How far some coders agree on what several rounds coded in one country, or in all of them. */
export interface RoundAgreement {
  readonly field: CodedField;
  /** Null: all countries of which something was coded in several rounds. */
  readonly country: Iso3 | null;
  readonly panel: RoundPanel;
  /** Null for coders of every round. */
  readonly round: number | null;
  readonly coders: readonly Coder[];
  readonly agreement: Agreement;
}

/** A round that coded afresh what others had coded before, and how far it and they agree. */
export interface Recoding {
  readonly round: number;
  readonly agreements: readonly RoundAgreement[];
}

/** In which round each coder worked, and who was the first to code an item, with its source at hand. */
export interface CoderRounds {
  readonly roundOf: (coder: Coder) => number | undefined;
  readonly firstCoders: ReadonlySet<Coder>;
}

interface Panel extends Pick<RoundAgreement, 'panel' | 'round'> {
  /** Places of its coders in a unit. */
  readonly places: readonly number[];
}

/**
 * The agreement of each round that coded afresh, on the items that it and two earlier coders coded: all countries together
 * first, then each, unless the round coded of every country. A round that read only what one coder had read before it
 * coded nothing afresh, and has no place here.
 */
export function measureRounds(
  coded: CodedItems,
  by: CoderRounds,
  method: Method,
): readonly Recoding[] {
  const covered = new Set(coded.items.map(({ country }) => country)).size;
  return listRounds(coded.coders, by.roundOf).flatMap((round): readonly Recoding[] => {
    const placesOf = (isWanted: (other: number) => boolean) =>
      coded.coders.flatMap((coder, at) => {
        const other = by.roundOf(coder);
        return other !== undefined && isWanted(other) ? [at] : [];
      });
    const own = placesOf((other) => other === round);
    const before = placesOf((other) => other < round);
    const shared = coded.items.filter(
      ({ unit }) => countCoded(unit, own) > 0 && countCoded(unit, before) > 1,
    );
    if (shared.length === 0) return [];
    const countries = [...new Set(shared.map(({ country }) => country))].sort();
    const apart = coded.isGrouped && countries.length < covered ? countries : [];
    const panels = listPanels({ ...coded, items: shared }, { round, own, before }, by.firstCoders);
    const agreements = [null, ...apart].flatMap((country) => {
      const items = shared.filter((item) => country === null || item.country === country);
      return panels.map((panel) => measurePanel(coded, items, country, panel, method));
    });
    return [{ round, agreements }];
  });
}

/** The rounds in which coders worked, in order. */
export function listRounds(
  coders: readonly Coder[],
  roundOf: CoderRounds['roundOf'],
): readonly number[] {
  return [...new Set(coders.flatMap((coder) => roundOf(coder) ?? []))].sort((a, b) => a - b);
}

function countCoded(unit: CodedUnit, places: readonly number[]): number {
  return places.filter((at) => unit[at] !== null).length;
}

function listPanels(
  { coders, items }: CodedItems,
  { round, own, before }: { round: number; own: readonly number[]; before: readonly number[] },
  firstCoders: ReadonlySet<Coder>,
): readonly Panel[] {
  const isBlind = (at: number) => {
    const coder = coders[at];
    return coder !== undefined && !firstCoders.has(coder);
  };
  const hasCoded = (at: number) => items.some(({ unit }) => unit[at] !== null);
  const blind = before.filter(isBlind);
  const isMixed = blind.length < before.filter(hasCoded).length;
  return [
    { panel: 'before', round, places: before },
    ...(isMixed ? [{ panel: 'before-blind', round, places: blind } as const] : []),
    { panel: 'round', round, places: own },
    { panel: 'all-blind', round: null, places: [...blind, ...own.filter(isBlind)] },
  ];
}

function measurePanel(
  { field, metric, coders }: CodedItems,
  items: readonly CodedItem[],
  country: Iso3 | null,
  { panel, round, places }: Panel,
  method: Method,
): RoundAgreement {
  const units = items.map(({ unit }) => places.map((at) => unit[at] ?? null));
  const present = places.filter((at) => items.some(({ unit }) => unit[at] !== null));
  const name = [field, country ?? 'all', panel, round ?? 'every'].join(' ');
  return {
    ...{ field, country, panel, round },
    coders: present.flatMap((at) => coders[at] ?? []),
    agreement: measureAgreement(name, units, metric, method),
  };
}
