/** Agreement round by round, where something was coded afresh by a sharpened codebook. */
import type { Coder, Iso3 } from '#model/records.generated.ts';
import type { ReliabilityMethod } from '#model/reliability-method.ts';
import { measureAgreement, type Agreement } from '../reliability/agreement.ts';
import type { CodedField, CodedItem, CodedItems } from './coded-items.ts';

/** How far the coders of one round agree on what several rounds coded in one country, or in all of them. */
export interface RoundAgreement {
  readonly field: CodedField;
  /** Null: all countries that were coded in several rounds. */
  readonly country: Iso3 | null;
  readonly round: number;
  readonly coders: readonly Coder[];
  readonly agreement: Agreement;
}

/**
 * The agreement of each round, on the items that coders of every round coded: all countries together first, then each.
 * Empty where there is one round.
 */
export function measureRounds(
  coded: CodedItems,
  roundOf: (coder: Coder) => number | undefined,
  method: ReliabilityMethod,
): readonly RoundAgreement[] {
  const rounds = [...new Set(coded.coders.flatMap((coder) => roundOf(coder) ?? []))].sort();
  if (rounds.length < 2) return [];
  const places = (round: number) =>
    coded.coders.flatMap((coder, at) => (roundOf(coder) === round ? at : []));
  const shared = coded.items.filter(({ unit }) =>
    rounds.every((round) => places(round).some((at) => unit[at] !== null)),
  );
  const countries = [...new Set(shared.map(({ country }) => country))].sort();
  return [null, ...countries].flatMap((country) => {
    const own = shared.filter((item) => country === null || item.country === country);
    return rounds.map((round) =>
      measureRound(coded, own, { country, round }, places(round), method),
    );
  });
}

function measureRound(
  { field, metric, coders }: CodedItems,
  items: readonly CodedItem[],
  of: Pick<RoundAgreement, 'country' | 'round'>,
  places: readonly number[],
  method: ReliabilityMethod,
): RoundAgreement {
  const units = items.map(({ unit }) => places.map((at) => unit[at] ?? null));
  const name = `${field} ${of.country ?? 'all'} ${String(of.round)}`;
  return {
    field,
    ...of,
    coders: places.flatMap((at) => coders[at] ?? []),
    agreement: measureAgreement(name, units, metric, method),
  };
}
