/**
 * What somebody wants to add or correct, as an address carries it: `?add=finding&record=sdn-joint-force-12000`,
 * `?add=claim&country=sdn`, `?correct=sdn-letter-s-2020-429`.
 */
import { isIdForm } from '#model/id-form.ts';
import type { RecordId } from '#model/records.generated.ts';
import { addresses } from '../addresses.ts';

/** What can be added with the form. */
export const ADDABLE = [
  'finding',
  'check',
  'commitment',
  'claim',
  'risk',
  'access',
  'compliance',
  'mandate',
  'strategy',
  'actor',
  'incentive',
  'source',
  'country',
] as const;

export type Addable = (typeof ADDABLE)[number];

/** What is to be done, as far as it is chosen. */
export interface FormTarget {
  readonly action: Addable | 'correct' | null;
  /** Code of the country in lower case. Null where the record says it, or nothing is chosen. */
  readonly country: string | null;
  /** Id of the record to correct, or inside which a finding, check or incentive is to stand. */
  readonly record: RecordId | null;
}

/** A target, and the parts of the address that mean nothing here, as they were written and cut short. */
export interface ParsedTarget {
  readonly target: FormTarget;
  readonly ignored: readonly string[];
}

export const nothingChosen: FormTarget = { action: null, country: null, record: null };

/** What stands inside a record: a finding in a commitment, a check in a claim, an incentive in an actor. */
export type AddableEntry = 'finding' | 'check' | 'incentive';

export function isEntry(action: FormTarget['action']): action is AddableEntry {
  return action === 'finding' || action === 'check' || action === 'incentive';
}

/** What has to be chosen beside the action: the record or the country; null for what stands in neither. */
export function findNeed(action: Addable | 'correct'): 'record' | 'country' | null {
  if (action === 'correct' || isEntry(action)) return 'record';
  return action === 'mandate' || action === 'country' ? null : 'country';
}

/** True once everything is chosen that a form needs to open. */
export function isComplete(target: FormTarget): boolean {
  if (target.action === null) return false;
  const need = findNeed(target.action);
  return need === null || target[need] !== null;
}

/** Reads the target from an address' query. What is not of the form of a code or an id is left out and named. */
export function parseTarget(query: string): ParsedTarget {
  const given = new Map<string, string>();
  const ignored: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (!given.has(name) && isKnown(name, value)) given.set(name, value);
    else ignored.push(shorten(`${name}=${value}`));
  }
  const correct = given.get('correct');
  if (correct !== undefined) {
    const rest = [...given].filter(([name]) => name !== 'correct');
    return {
      target: { action: 'correct', country: null, record: correct },
      ignored: [...ignored, ...rest.map(([name, value]) => shorten(`${name}=${value}`))],
    };
  }
  const action = ADDABLE.find((each) => each === given.get('add')) ?? null;
  const needed = action === null ? null : findNeed(action);
  const rest = [...given].filter(([name]) => name !== 'add' && name !== needed);
  return {
    target: {
      action,
      country: needed === 'country' ? (given.get('country') ?? null) : null,
      record: needed === 'record' ? (given.get('record') ?? null) : null,
    },
    ignored: [...ignored, ...rest.map(([name, value]) => shorten(`${name}=${value}`))],
  };
}

/** The query of a target, with its question mark; empty where nothing is chosen. */
export function formatTarget(target: FormTarget): string {
  const { action, record } = target;
  if (action === null) return '';
  if (action === 'correct') return record === null ? '' : `?correct=${record}`;
  const need = findNeed(action);
  const value = need === null ? null : target[need];
  return `?add=${action}${need === null || value === null ? '' : `&${need}=${value}`}`;
}

/** Address of the form with a record to correct. */
export function correctAddress(id: RecordId): string {
  return `${addresses.contribute}${formatTarget({ action: 'correct', country: null, record: id })}`;
}

/** Address of the form with a record to which a finding, check or incentive is to be added. */
export function addAddress(action: AddableEntry, id: RecordId): string {
  return `${addresses.contribute}${formatTarget({ action, country: null, record: id })}`;
}

function isKnown(name: string, value: string): boolean {
  switch (name) {
    case 'add':
      return ADDABLE.some((each) => each === value);
    case 'country':
      return /^[a-z]{3}$/.test(value);
    case 'correct':
    case 'record':
      return isIdForm(value);
    default:
      return false;
  }
}

/** The start of what an address holds, so that a long one does not fill the page. */
function shorten(text: string): string {
  const most = 60;
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
