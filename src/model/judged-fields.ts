/** What is judged of a record besides levels and verdicts, and the values that each judgement can have. */

/** The kinds of record that are judged. */
export const JUDGED_KINDS = ['risk', 'actor', 'incentive', 'strategy', 'commitment'] as const;
/** One of them. */
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** What may stand for one judged field. */
export interface JudgedField {
  readonly of: JudgedKind;
  /** In rising order where the field is ordered. `unknown` is a value of the coder, and none of the scale. */
  readonly codes: readonly string[];
}

const STEPS = ['1', '2', '3', 'unknown'] as const;
const DEGREES = ['0', '1', '2', 'unknown'] as const;

/** The judged fields in the order of the method: risk, actors, incentives, design, enactments. */
export const JUDGED_FIELDS = {
  severity: { of: 'risk', codes: STEPS },
  role: { of: 'actor', codes: STEPS },
  domain: { of: 'incentive', codes: ['political', 'economic', 'unknown'] },
  effect: { of: 'incentive', codes: ['against', 'toward', 'unknown'] },
  strength: { of: 'incentive', codes: STEPS },
  'specific-acts': { of: 'strategy', codes: DEGREES },
  budget: { of: 'strategy', codes: DEGREES },
  'monitoring-and-access': { of: 'strategy', codes: DEGREES },
  'communities-consulted': { of: 'strategy', codes: DEGREES },
  'accountability-of-own-forces': { of: 'strategy', codes: DEGREES },
  'conditions-not-dates': { of: 'strategy', codes: DEGREES },
  'legal-act': { of: 'commitment', codes: ['no', 'yes'] },
} as const satisfies Readonly<Record<string, JudgedField>>;

export type JudgedFieldName = keyof typeof JUDGED_FIELDS;

/** True for the name of a judged field. */
export function isJudgedField(name: string): name is JudgedFieldName {
  return Object.hasOwn(JUDGED_FIELDS, name);
}

/** The fields that are judged of one kind of record. */
export function listJudgedFields(kind: string): readonly JudgedFieldName[] {
  return Object.keys(JUDGED_FIELDS)
    .filter(isJudgedField)
    .filter((name) => JUDGED_FIELDS[name].of === kind);
}
