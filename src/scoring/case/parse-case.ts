/**
 * A case: one set of commitments in a single JSON object, by which the method can be tried and other
 * implementations of it compared. Its keys are snake_case; its design values are given, not computed.
 */
import { getIsoDay, isIsoDay, type IsoDay, type PartialDate } from '#model/partial-date.ts';
import type { Verdict } from '#model/records.generated.ts';
import {
  DESIGN_ITEMS,
  DIRECTIONS,
  GRADES,
  INCENTIVE_DOMAINS,
  INCENTIVE_EFFECTS,
  LEVELS,
  OBSERVERS,
  SOURCE_KINDS,
  THREAT_CLASSES,
  VERDICTS,
  type DesignItem,
} from '#model/score-terms.ts';
import type { DesignValues } from '../design-score.ts';
import type {
  ActorInput,
  CommitmentInput,
  FindingInput,
  IncentiveInput,
  RiskFactInput,
  RiskInput,
  RiskVariableInput,
} from '../inputs.ts';
import {
  CaseRefusal,
  findKey,
  getBoolean,
  getDate,
  getKey,
  getList,
  getMember,
  getMembers,
  getNullable,
  getNumber,
  getText,
  refusal,
  type CaseNode,
} from './case-reader.ts';

/** A case as read. */
export interface Case {
  readonly asOf: IsoDay;
  readonly adoptedOn: PartialDate | null;
  /** Null: the case leaves it to the method. */
  readonly minCovered: number | null;
  readonly isAccessDenied: boolean;
  readonly isAudienceExternal: boolean;
  /** Calendar months from the decision to the commitments: below 0 before it. */
  readonly monthsFromDecision: number | null;
  readonly design: DesignValues;
  readonly commitments: readonly CommitmentInput[];
  /** Of the checked claims. */
  readonly claimVerdicts: readonly Verdict[];
  readonly actors: readonly ActorInput[];
  readonly risk: RiskInput;
}

/** A case, or the one line that says where it cannot be read and what to write. */
export type ParsedCase =
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'refused'; readonly message: string };

/** The keys of a case's design items. */
const DESIGN_KEYS: Readonly<Record<DesignItem, string>> = {
  'specific-acts': 'specific',
  'measurable-targets': 'targets',
  deadlines: 'deadlines',
  'responsible-body': 'responsible',
  budget: 'budget',
  'monitoring-and-access': 'monitoring',
  'communities-consulted': 'consulted',
  'threat-coverage': 'threat_coverage',
  'accountability-of-own-forces': 'accountability',
  'conditions-not-dates': 'conditions',
};

/** Reads a case. Keys that it does not know are left alone. */
export function parseCase(value: unknown): ParsedCase {
  try {
    return { kind: 'case', case: readCase({ path: '', value }) };
  } catch (error) {
    if (error instanceof CaseRefusal) return { kind: 'refused', message: error.message };
    throw error;
  }
}

function readCase(node: CaseNode): Case {
  const audience = getKey(node, 'audience');
  const minCovered = findKey(node, 'min_covered');
  return {
    asOf: readDay(getKey(node, 'as_of')),
    adoptedOn: getNullable(getKey(node, 'adopted'), getDate),
    minCovered: minCovered === undefined ? null : getNumber(minCovered, { min: 0, max: 1000 }),
    isAccessDenied: findBoolean(node, 'no_access'),
    isAudienceExternal: getBoolean(getKey(audience, 'external')),
    monthsFromDecision: getNullable(getKey(audience, 'months_from_decision'), getNumber),
    design: readDesign(getKey(node, 'design')),
    commitments: getList(getKey(node, 'commitments')).map(readCommitment),
    claimVerdicts: getList(getKey(node, 'claim_checks')).flatMap(readVerdict),
    actors: getList(getKey(node, 'security_actors')).map(readActor),
    risk: readRisk(getKey(node, 'risk')),
  };
}

function readDay(node: CaseNode): IsoDay {
  const date = getDate(node);
  if (!isIsoDay(date)) throw refusal(node, 'one day, YYYY-MM-DD');
  return date;
}

function findBoolean(node: CaseNode, key: string): boolean {
  const found = findKey(node, key);
  return found !== undefined && getBoolean(found);
}

function readDesign(node: CaseNode): DesignValues {
  const values: Partial<Record<DesignItem, number | null>> = {};
  for (const item of DESIGN_ITEMS) {
    const value = getKey(node, DESIGN_KEYS[item]);
    values[item] = getNullable(value, (known) => getNumber(known, { min: 0, max: 2 }));
  }
  return values as DesignValues; // every item was just given its value
}

/** The day from which a commitment counts that says nothing of when it was made. */
const BEFORE_EVERYTHING = getIsoDay('0001-01-01');

function readCommitment(node: CaseNode): CommitmentInput {
  const madeOn = findKey(node, 'made_on');
  const weight = findKey(node, 'weight');
  return {
    id: getText(getKey(node, 'id')),
    madeOn: madeOn === undefined ? BEFORE_EVERYTHING : getNullable(madeOn, getDate),
    deadline: getNullable(getKey(node, 'deadline'), getDate),
    weight: weight === undefined ? 1 : getNumber(weight, { min: Number.MIN_VALUE, max: 1e6 }),
    isLegalAct: findBoolean(node, 'legal_act'),
    findings: getList(getKey(node, 'evidence')).map(readFinding),
  };
}

function readFinding(node: CaseNode): FindingInput {
  return {
    date: getNullable(getKey(node, 'date'), getDate),
    levels: [getMember(getKey(node, 'implementation_level'), LEVELS)],
    reversed: findBoolean(node, 'reversed'),
    direction: getMember(getKey(node, 'direction'), DIRECTIONS),
    observer: getMember(getKey(node, 'observer'), OBSERVERS),
    sourceId: getText(getKey(node, 'source')),
    sourceKind: getMember(getKey(node, 'source_kind'), SOURCE_KINDS),
  };
}

function readVerdict(node: CaseNode): readonly Verdict[] {
  const verdict = getMember(node, [...VERDICTS, 'unchecked' as const]);
  return verdict === 'unchecked' ? [] : [verdict];
}

function readActor(node: CaseNode): ActorInput {
  return {
    id: getText(getKey(node, 'id')),
    roleWeight: getNullable(getKey(node, 'weight'), (weight) => getMember(weight, GRADES)),
    incentives: getList(getKey(node, 'incentives')).map(readIncentive),
  };
}

function readIncentive(node: CaseNode): IncentiveInput {
  const until = findKey(node, 'until');
  const sourceKind = getMember(getKey(node, 'source_kind'), SOURCE_KINDS);
  return {
    date: getNullable(getKey(node, 'date'), getDate),
    until: until === undefined ? null : getNullable(until, getDate),
    domain: getMember(getKey(node, 'kind'), INCENTIVE_DOMAINS),
    effect: getMember(getKey(node, 'effect'), INCENTIVE_EFFECTS),
    strength: getMember(getKey(node, 'strength'), GRADES),
    sourceKind,
    // A case does not tell whose a press release is, so that only letters are the state's own word.
    restsOnStatesWord: sourceKind === 'state-letter',
  };
}

function readRisk(node: CaseNode): RiskInput {
  return {
    pillars: getMembers(getKey(node, 'pillars')).map((pillar) => ({
      id: pillar.key,
      variables: getList(pillar).map(readVariable),
    })),
    facts: getList(getKey(node, 'facts')).map(readFact),
  };
}

function readVariable(node: CaseNode): RiskVariableInput {
  const transform = getBoolean(getKey(node, 'log')) ? 'log1p' : 'none';
  const range = { min: transform === 'log1p' ? 0 : -Infinity, max: Infinity };
  return {
    code: getText(getKey(node, 'code')),
    value: getNullable(getKey(node, 'value'), (value) => getNumber(value, range)),
    transform,
    low: getNumber(getKey(node, 'lo'), range),
    high: getNumber(getKey(node, 'hi'), range),
    higherIs: getMember(getKey(node, 'direction'), [1, -1]) === 1 ? 'worse' : 'better',
  };
}

function readFact(node: CaseNode): RiskFactInput {
  return {
    date: getNullable(getKey(node, 'date'), getDate),
    threat: getMember(getKey(node, 'threat'), THREAT_CLASSES),
    severity: getNullable(getKey(node, 'severity'), (severity) => getMember(severity, GRADES)),
  };
}
