import type { EntryKind } from './entry.ts';
import type { FieldPath } from './parsed-file.ts';

/** Fields that hold sentences in our own words. */
const FIELDS: ReadonlySet<unknown> = new Set([
  'decision',
  'finding',
  'gaps',
  'note',
  'purpose',
  'rationale',
  'reason',
  'restrictions',
  'severityReason',
  'statement',
  'tasksTier1',
  'tasksTier2',
  'tasksTier3',
]);

/** True for a field of a record that holds whole sentences; the reasons of redirects may be shorter. */
export function isSentenceField(kind: EntryKind, path: FieldPath): boolean {
  const name = path.findLast((step) => typeof step === 'string');
  return kind !== 'redirect' && FIELDS.has(name);
}
