/** Agreement on judgements round by round, where some were coded afresh by a sharpened codebook. */
import type { Dataset } from '#model/dataset.ts';
import { isJudgedField, JUDGED_FIELDS, type JudgedFieldName } from '#model/judged-fields.ts';
import type { Coder } from '#model/records.generated.ts';
import type { Method } from '#model/method.ts';
import { measureAgreement } from '../reliability/agreement.ts';
import { listJudgedItems, type GivenValue, type JudgedItem } from './judged-items.ts';
import { metricOf, rankIn } from './judged-units.ts';
import {
  listRounds,
  type CoderRounds,
  type RoundAgreement,
  type RoundPanel,
} from './round-agreement.ts';

type RoundOf = CoderRounds['roundOf'];

interface Panel {
  readonly panel: RoundPanel;
  readonly round: number | null;
  /** Further coders of the panel, and whether the value of the record stands beside theirs. */
  readonly coders: readonly Coder[];
  readonly withFirst: boolean;
}

/**
 * The agreement of each round of second coders, a field after the other, on the records that all these rounds were asked
 * about. Empty for a field that had one round.
 */
export function measureJudgedRounds(
  dataset: Dataset,
  roundOf: RoundOf,
  method: Method,
): readonly RoundAgreement[] {
  return Object.keys(JUDGED_FIELDS)
    .filter(isJudgedField)
    .flatMap((field) => measureField(field, listJudgedItems(field, dataset), roundOf, method));
}

function measureField(
  field: JudgedFieldName,
  items: readonly JudgedItem[],
  roundOf: RoundOf,
  method: Method,
): readonly RoundAgreement[] {
  const further = items.flatMap(listFurther);
  const coders = [...new Set(further.map(({ coder }) => coder))].sort();
  const rounds = listRounds(coders, roundOf);
  if (rounds.length < 2) return [];
  const shared = items.filter((item) =>
    rounds.every((round) => listFurther(item).some(({ coder }) => roundOf(coder) === round)),
  );
  return listPanels(coders, rounds, roundOf).map((panel) =>
    measurePanel(field, shared, panel, method),
  );
}

/** The values that other coders gave beside the one of the record. */
function listFurther({ first, values }: JudgedItem): readonly GivenValue[] {
  return values.filter((value) => value !== first);
}

function listPanels(
  coders: readonly Coder[],
  rounds: readonly number[],
  roundOf: RoundOf,
): readonly Panel[] {
  const ofRounds = rounds.flatMap((round): Panel[] => {
    const own = coders.filter((coder) => roundOf(coder) === round);
    const beside: Panel = { panel: 'beside-first', round, coders: own, withFirst: true };
    return own.length < 2
      ? [beside]
      : [{ panel: 'round', round, coders: own, withFirst: false }, beside];
  });
  return [...ofRounds, { panel: 'all-blind', round: null, coders, withFirst: false }];
}

function measurePanel(
  field: JudgedFieldName,
  items: readonly JudgedItem[],
  { panel, round, coders, withFirst }: Panel,
  method: Method,
): RoundAgreement {
  const toValue = rankIn(field);
  const valueOf = (given: string | undefined) => (given === undefined ? null : toValue(given));
  const units = items.map((item) => [
    ...(withFirst ? [valueOf(item.first?.value)] : []),
    ...coders.map((coder) =>
      valueOf(listFurther(item).find((each) => each.coder === coder)?.value),
    ),
  ]);
  const firsts = withFirst ? items.flatMap(({ first }) => first?.coder ?? []) : [];
  const name = [field, panel, round ?? 'every'].join(' ');
  return {
    ...{ field, country: null, panel, round },
    coders: [...new Set([...firsts, ...coders])].sort(),
    agreement: measureAgreement(name, units, metricOf(field), method),
  };
}
