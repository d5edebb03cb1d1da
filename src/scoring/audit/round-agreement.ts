/** Agreement round by round, where something was coded afresh by a sharpened codebook. */
import type { Coder, Iso3 } from '#model/records.generated.ts';
import type { Method } from '#model/method.ts';
import { measureAgreement, type Agreement } from '../reliability/agreement.ts';
import type { CodedField, CodedItem, CodedItems } from './coded-items.ts';

/**
 * Whose agreement: of all coders of a round; of those of a round who worked blind by a codebook, where the first coder is
 * of that round too; of those of a round beside the value that stands in the record; or of the blind coders of every round
 * together, which tells whether the rounds read alike.
 */
export type RoundPanel = 'round' | 'blind' | 'beside-first' | 'all-blind';

/** How far some coders agree on what several rounds coded in one country, or in all of them. */
export interface RoundAgreement {
  readonly field: CodedField;
  /** Null: all countries that were coded in several rounds. */
  readonly country: Iso3 | null;
  readonly panel: RoundPanel;
  /** Null for coders of every round. */
  readonly round: number | null;
  readonly coders: readonly Coder[];
  readonly agreement: Agreement;
}

/** In which round each coder worked, and who coded first, before there was a codebook. */
export interface CoderRounds {
  readonly roundOf: (coder: Coder) => number | undefined;
  readonly firstCoder: Coder;
}

interface Panel extends Pick<RoundAgreement, 'panel' | 'round'> {
  /** Places of its coders in a unit. */
  readonly places: readonly number[];
}

/**
 * The agreement of each round, on the items that coders of every round coded: all countries together first, then each.
 * A round that read only what one coder had read before it coded nothing afresh, and is left aside. Empty where one round
 * is left.
 */
export function measureRounds(
  coded: CodedItems,
  { roundOf, firstCoder }: CoderRounds,
  method: Method,
): readonly RoundAgreement[] {
  const hasCoded = (at: number) => coded.items.some(({ unit }) => unit[at] !== null);
  const afresh = new Set(listRounds(coded.coders, roundOf).filter(isAfresh(coded, roundOf)));
  const ofAfresh = (coder: Coder) => {
    const round = roundOf(coder);
    return round !== undefined && afresh.has(round) ? round : undefined;
  };
  const panels = listPanels(coded.coders, hasCoded, { roundOf: ofAfresh, firstCoder });
  const rounds = panels.filter(({ panel }) => panel === 'round');
  if (rounds.length < 2) return [];
  const shared = coded.items.filter(({ unit }) =>
    rounds.every(({ places }) => places.some((at) => unit[at] !== null)),
  );
  const countries = coded.isGrouped
    ? [...new Set(shared.map(({ country }) => country))].sort()
    : [];
  return [null, ...countries].flatMap((country) => {
    const own = shared.filter((item) => country === null || item.country === country);
    return panels.map((panel) => measurePanel(coded, own, country, panel, method));
  });
}

/** Whether a round is the first, or read again what two coders of another round had read. */
function isAfresh({ coders, items }: CodedItems, roundOf: CoderRounds['roundOf']) {
  return (round: number, at: number) =>
    at === 0 ||
    items.some(({ unit }) => {
      const rounds = coders.flatMap((coder, place) =>
        unit[place] === null ? [] : (roundOf(coder) ?? []),
      );
      const before = rounds.filter((other) => other < round);
      return rounds.includes(round) && new Set(before).size < before.length;
    });
}

/** The rounds in which coders worked, in order. */
export function listRounds(
  coders: readonly Coder[],
  roundOf: CoderRounds['roundOf'],
): readonly number[] {
  return [...new Set(coders.flatMap((coder) => roundOf(coder) ?? []))].sort((a, b) => a - b);
}

function listPanels(
  coders: readonly Coder[],
  hasCoded: (at: number) => boolean,
  { roundOf, firstCoder }: CoderRounds,
): readonly Panel[] {
  const rounds = listRounds(coders, roundOf);
  const placesOf = (isWanted: (coder: Coder) => boolean) =>
    coders.flatMap((coder, at) => (isWanted(coder) && hasCoded(at) ? at : []));
  const ofRounds = rounds.flatMap((round): Panel[] => {
    const all = placesOf((coder) => roundOf(coder) === round);
    const blind = placesOf((coder) => roundOf(coder) === round && coder !== firstCoder);
    const own: Panel = { panel: 'round', round, places: all };
    return blind.length < all.length ? [own, { panel: 'blind', round, places: blind }] : [own];
  });
  const blind = placesOf((coder) => roundOf(coder) !== undefined && coder !== firstCoder);
  return [...ofRounds, { panel: 'all-blind', round: null, places: blind }];
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
