/** What is judged of risks, actors, incentives, strategies and commitments, with every coder's value. */
import type { Dataset, Place, SecondJudgement } from '#model/dataset.ts';
import { JUDGED_FIELDS, type JudgedFieldName, type JudgedKind } from '#model/judged-fields.ts';
import type { Coder, Iso3, RecordId } from '#model/records.generated.ts';

/** One coder's value; `unknown` where the row did not tell. */
export interface GivenValue {
  readonly coder: Coder;
  readonly value: string;
  /** Null where none was given. */
  readonly reason: string | null;
  readonly place: Place;
}

/** One record with the values that coders gave for one of its judged fields. */
export interface JudgedItem {
  readonly id: RecordId;
  readonly kind: JudgedKind;
  /** The record on whose page it stands: the actor of an incentive, else itself. */
  readonly owner: RecordId;
  readonly country: Iso3;
  /** Theme of the commitment; null for what has none. */
  readonly theme: string | null;
  /** What was judged, in the record's words. */
  readonly about: string;
  /** The value that stands in the record, and counts; null where none does. */
  readonly first: GivenValue | null;
  /** The value that stands in the record first, further coders' in the order of their names. */
  readonly values: readonly GivenValue[];
}

type Judged = Omit<JudgedItem, 'values' | 'kind'>;
type Data = Pick<
  Dataset,
  'risks' | 'actors' | 'strategies' | 'commitments' | 'judgements' | 'firstCoder'
>;

/** Every record that has one of the judged fields, in the order of the records. */
export function listJudgedItems(field: JudgedFieldName, data: Data): readonly JudgedItem[] {
  const kind = JUDGED_FIELDS[field].of;
  const seconds = Map.groupBy(
    data.judgements.filter((judgement) => judgement.field === field),
    ({ item }) => item,
  );
  return LISTS[kind](field, data).map(({ first, ...item }) => ({
    ...item,
    first,
    kind,
    values: [...(first === null ? [] : [first]), ...(seconds.get(item.id) ?? []).map(toValue)],
  }));
}

function toValue({ coder, value, reason, place }: SecondJudgement): GivenValue {
  return { coder, value, reason, place };
}

const LISTS: Readonly<
  Record<JudgedKind, (field: JudgedFieldName, data: Data) => readonly Judged[]>
> = {
  risk: (_field, { risks }) =>
    risks.map(({ id, country, finding, place, ...risk }) => ({
      ...{ id, owner: id, country, theme: null, about: finding },
      first: toFirst(risk.severityCoder, risk.severity, risk.severityReason, place),
    })),
  actor: (_field, { actors }) =>
    actors.map(({ id, country, name, role, place }) => ({
      ...{ id, owner: id, country, theme: null, about: name },
      first: toFirst(role?.coder, role?.value, role?.reason, place),
    })),
  incentive: (field, { actors, firstCoder }) =>
    actors.flatMap(({ id: owner, country, incentives }) =>
      incentives.map(({ id, factor, domain, effect, strength, rationale, coder, place }) => {
        const value = field === 'domain' ? domain : field === 'effect' ? effect : strength;
        const first = toFirst(coder ?? firstCoder, value, rationale, place);
        return { id, owner, country, theme: null, about: factor, first };
      }),
    ),
  strategy: (field, { strategies }) =>
    strategies.map(({ id, country, title, design, place }) => {
      const judged = design.find(({ criterion }) => criterion === field);
      const first = toFirst(judged?.coder, judged?.value, judged?.reason, place);
      return { id, owner: id, country, theme: null, about: title, first };
    }),
  commitment: (_field, { commitments }) =>
    commitments.map(({ id, country, theme, statement, legalAct, place }) => {
      const value = legalAct === undefined ? undefined : legalAct.value ? 'yes' : 'no';
      const first = toFirst(legalAct?.coder, value, legalAct?.reason, place);
      return { id, owner: id, country, theme, about: statement, first };
    }),
};

function toFirst(
  coder: Coder | undefined,
  value: string | number | undefined,
  reason: string | undefined,
  place: Place,
): GivenValue | null {
  if (coder === undefined || value === undefined) return null;
  return { coder, value: String(value), reason: reason ?? null, place };
}
