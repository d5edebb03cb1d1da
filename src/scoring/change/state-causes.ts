/** What differs between two records of one host state, as far as a score can see it. */
import type { PartialDate } from '#model/partial-date.ts';
import type { StateRecord } from '../state-record.ts';

/** What a cause is a change of. */
export type CausePart =
  | 'country'
  | 'commitment'
  | 'finding'
  | 'source'
  | 'strategy'
  | 'actor'
  | 'incentive'
  | 'claim'
  | 'check'
  | 'risk'
  | 'episode';

/** A record, finding or row that was added, corrected or withdrawn. */
export interface RecordCause {
  readonly kind: 'added' | 'corrected' | 'withdrawn';
  readonly part: CausePart;
  readonly id: string;
  /** Ids of the records that it touches: its own, or that of the record that holds it; of a source, all that cite it. */
  readonly records: readonly string[];
  /** Of what was corrected: the fields that a score can see. */
  readonly fields: readonly string[];
  /** Of what is there afterwards: its date, and null where nobody knows it or it is gone. */
  readonly date: PartialDate | null;
  /** Everything that comes and goes with it, by key. */
  readonly units: readonly string[];
}

/** What can make a score differ. */
export type Cause =
  | RecordCause
  /** Constants in data/method/, the risk tree and its goalposts. */
  | { readonly kind: 'method' }
  /** Country-year figures of others. */
  | { readonly kind: 'indicators' }
  /** The day as of which is scored. */
  | { readonly kind: 'time' };

/** One item on one or both sides. Its fields are compared as JSON. */
interface Unit {
  readonly part: Exclude<CausePart, 'source' | 'country'>;
  readonly id: string;
  readonly within: string;
  readonly fields: object;
  readonly date: PartialDate | null;
}

/** Key of an item of a state's record: what a cause's `units` name. */
export function unitKey(part: CausePart, id: string): string {
  return `${part} ${id}`;
}

/**
 * The causes for which two records of a state can score differently, in the order of the record afterwards. What comes or
 * goes with a whole record, such as the findings of a new commitment, is one cause with it. Findings in which nothing but
 * the kind of their source differs are one cause, the source.
 */
export function findRecordCauses(before: StateRecord, after: StateRecord): readonly RecordCause[] {
  const [left, right] = [indexUnits(before), indexUnits(after)];
  const causes: RecordCause[] = [];
  for (const [key, unit] of right) {
    const old = left.get(key);
    if (old === undefined) {
      const isOwn = unit.part === partOfHolder(unit) || left.has(holderKey(unit));
      if (isOwn) causes.push(toCause('added', unit, collectUnits(unit, right)));
      continue;
    }
    const fields = listDifferences(old.fields, unit.fields);
    if (fields.length > 0) causes.push({ ...toCause('corrected', unit, [key]), fields });
  }
  for (const [key, unit] of left) {
    if (right.has(key)) continue;
    const isOwn = unit.part === partOfHolder(unit) || right.has(holderKey(unit));
    if (!isOwn) continue;
    causes.push({ ...toCause('withdrawn', unit, collectUnits(unit, left)), date: null });
  }
  return joinSources(causes, after);
}

function toCause(kind: RecordCause['kind'], unit: Unit, units: readonly string[]): RecordCause {
  const { part, id, within, date } = unit;
  return { kind, part, id, records: [within], fields: [], date, units };
}

const HOLDERS: Readonly<Partial<Record<CausePart, CausePart>>> = {
  finding: 'commitment',
  check: 'claim',
  incentive: 'actor',
};

function partOfHolder({ part }: Unit): CausePart {
  return HOLDERS[part] ?? part;
}

function holderKey(unit: Unit): string {
  return unitKey(partOfHolder(unit), unit.within);
}

/** The item and, where it is a record, all that it holds. */
function collectUnits(unit: Unit, units: ReadonlyMap<string, Unit>): readonly string[] {
  const own = unitKey(unit.part, unit.id);
  if (!Object.values(HOLDERS).includes(unit.part)) return [own];
  const held = [...units].filter(([key, each]) => key !== own && holderKey(each) === own);
  return [own, ...held.map(([key]) => key)];
}

function indexUnits(state: StateRecord): ReadonlyMap<string, Unit> {
  const units: Unit[] = [];
  const add = (
    part: Unit['part'],
    { id = '', ...fields }: { readonly id?: string },
    date: PartialDate | null,
    within = id,
  ) => units.push({ part, id, within, fields: { ...fields, within }, date });
  for (const strategy of state.strategies) add('strategy', strategy, strategy.date);
  for (const { findings, ...commitment } of state.commitments) {
    add('commitment', commitment, commitment.madeOn);
    for (const finding of findings) add('finding', finding, finding.date, commitment.id);
  }
  for (const { checks, ...claim } of state.claims) {
    add('claim', claim, claim.madeOn);
    for (const check of checks) add('check', check, check.date, claim.id);
  }
  for (const { incentives, ...actor } of state.actors) {
    add('actor', actor, null);
    for (const incentive of incentives) add('incentive', incentive, incentive.date, actor.id);
  }
  for (const fact of state.risk.facts) add('risk', fact, fact.date);
  for (const episode of state.episodes) add('episode', episode, episode.decidedOn);
  return new Map(units.map((unit) => [unitKey(unit.part, unit.id), unit]));
}

/** Names of the fields whose values differ, in alphabetical order. */
function listDifferences(before: object, after: object): readonly string[] {
  const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.filter((name) => {
    return JSON.stringify(left.get(name) ?? null) !== JSON.stringify(right.get(name) ?? null);
  });
}

function joinSources(causes: readonly RecordCause[], after: StateRecord): readonly RecordCause[] {
  const sources = new Map(
    after.commitments.flatMap(({ findings }) =>
      findings.map(({ id = '', sourceId }) => [unitKey('finding', id), sourceId] as const),
    ),
  );
  const joined = new Map<string, RecordCause>();
  for (const cause of causes) {
    const isOfSource = cause.kind === 'corrected' && cause.fields.join() === 'sourceKind';
    const sourceId = isOfSource ? sources.get(cause.units[0] ?? '') : undefined;
    if (sourceId === undefined) {
      joined.set(`${cause.kind} ${unitKey(cause.part, cause.id)}`, cause);
      continue;
    }
    const key = `source ${sourceId}`;
    const before = joined.get(key);
    joined.set(key, {
      ...(before ?? { ...cause, part: 'source', id: sourceId, fields: ['kind'], date: null }),
      records: [...new Set([...(before?.records ?? []), ...cause.records])],
      units: [...(before?.units ?? []), ...cause.units],
    });
  }
  return [...joined.values()];
}
