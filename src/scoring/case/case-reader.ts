import { parsePartialDate, type PartialDate } from '#model/partial-date.ts';

/** What stands at one place of a case, and where. */
export interface CaseNode {
  readonly path: string;
  readonly value: unknown;
}

/** Thrown where a case cannot be read; the message is one line and begins with the path. */
export class CaseRefusal extends Error {
  override readonly name = 'CaseRefusal';
}

/** The value under a key that must be there. */
export function getKey(node: CaseNode, key: string): CaseNode {
  const found = findKey(node, key);
  if (found === undefined) throw new CaseRefusal(`${pathTo(node, key)}: is missing`);
  return found;
}

/** The value under a key that may be left out. */
export function findKey(node: CaseNode, key: string): CaseNode | undefined {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal(node, 'an object');
  }
  const entry = Object.entries(value).find(([name]) => name === key);
  return entry === undefined ? undefined : { path: pathTo(node, key), value: entry[1] };
}

/** The members of an object, each under its own key. */
export function getMembers(node: CaseNode): readonly (CaseNode & { readonly key: string })[] {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal(node, 'an object');
  }
  return Object.entries(value).map(([key, member]) => ({
    key,
    path: pathTo(node, key),
    value: member,
  }));
}

/** The members of a list. */
export function getList(node: CaseNode): readonly CaseNode[] {
  if (!Array.isArray(node.value)) throw refusal(node, 'a list');
  const members: readonly unknown[] = node.value;
  return members.map((value, at) => ({ path: `${node.path}[${at}]`, value }));
}

/** A finite number within a range. */
export function getNumber(
  node: CaseNode,
  range: { readonly min: number; readonly max: number } = { min: -Infinity, max: Infinity },
): number {
  const { value } = node;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal(node, 'a number');
  if (value < range.min || value > range.max) {
    throw refusal(node, `a number from ${range.min} to ${range.max}`);
  }
  return value;
}

/** True or false. */
export function getBoolean(node: CaseNode): boolean {
  if (typeof node.value !== 'boolean') throw refusal(node, 'true or false');
  return node.value;
}

/** A text that is not empty. */
export function getText(node: CaseNode): string {
  if (typeof node.value !== 'string' || node.value === '') throw refusal(node, 'a text');
  return node.value;
}

/** A member of a closed list. */
export function getMember<T extends string | number>(node: CaseNode, allowed: readonly T[]): T {
  const found = allowed.find((member) => member === node.value);
  if (found === undefined) throw refusal(node, `one of ${allowed.join(', ')}`);
  return found;
}

/** A partial date that exists in the calendar. */
export function getDate(node: CaseNode): PartialDate {
  const parsed = typeof node.value === 'string' ? parsePartialDate(node.value) : undefined;
  if (parsed?.kind === 'date') return parsed.date;
  throw refusal(node, 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD');
}

/** What stands at a node, or null where null stands there. */
export function getNullable<T>(node: CaseNode, read: (node: CaseNode) => T): T | null {
  return node.value === null ? null : read(node);
}

/** What is wrong at a node, and what to write. */
export function refusal(node: CaseNode, wanted: string): CaseRefusal {
  const path = node.path === '' ? 'the case' : node.path;
  return new CaseRefusal(`${path}: should be ${wanted}, not ${describe(node.value)}`);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(value) ?? 'nothing';
}

function pathTo(node: CaseNode, key: string): string {
  return node.path === '' ? key : `${node.path}.${key}`;
}
