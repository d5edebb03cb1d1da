import type { EntryKind } from './entry.ts';
import type { FieldPath } from './parsed-file.ts';

/**
 * What a free text of a record holds: whole sentences in our own words; other words, in ours or in those of another; or the
 * name, title or symbol of something that has one already.
 */
export type FreeText = 'sentences' | 'words' | 'name';

/** Every field that a schema leaves free, by its name, which says the same wherever it stands. */
const FIELDS: ReadonlyMap<string, FreeText> = new Map([
  ['acronym', 'name'],
  ['deadlineNote', 'words'],
  ['decision', 'sentences'],
  ['definition', 'words'],
  ['differs', 'words'],
  ['factor', 'words'],
  ['figures', 'words'],
  ['finding', 'sentences'],
  ['gaps', 'sentences'],
  ['label', 'name'],
  ['mended', 'words'],
  ['name', 'name'],
  ['noOutcome', 'words'],
  ['note', 'sentences'],
  ['onBehalfOf', 'words'],
  ['perpetrator', 'words'],
  ['pinpoint', 'words'],
  ['pocMandateResolutions', 'name'],
  ['publisher', 'name'],
  ['purpose', 'sentences'],
  ['rationale', 'sentences'],
  ['reason', 'sentences'],
  ['region', 'name'],
  ['responsibleActor', 'words'],
  ['restrictions', 'sentences'],
  ['saw', 'words'],
  ['severityReason', 'sentences'],
  ['statement', 'sentences'],
  ['symbol', 'name'],
  ['target', 'words'],
  ['tasksTier1', 'sentences'],
  ['tasksTier2', 'sentences'],
  ['tasksTier3', 'sentences'],
  ['text', 'words'],
  ['title', 'name'],
  ['who', 'name'],
]);

/** What a field holds; undefined where it is no free text, such as an id, a date or an address. */
export function findFreeText(path: FieldPath): FreeText | undefined {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? undefined : FIELDS.get(name);
}

/** True for a field of a record that holds whole sentences; the reasons of redirects may be shorter. */
export function isSentenceField(kind: EntryKind, path: FieldPath): boolean {
  return kind !== 'redirect' && findFreeText(path) === 'sentences';
}
