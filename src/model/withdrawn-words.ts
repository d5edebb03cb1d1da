/** What stands in the place of words that were withdrawn from a release. */

/** Where a field has no room for the id. */
export const WITHDRAWN_WORDS = 'Withdrawn.';

/** Words that say which record, entry or row they were taken out of. */
export function toWithdrawnWords(id: string): string {
  return `Withdrawn (${id}).`;
}

/** True for a text whose words were withdrawn. */
export function isWithdrawn(text: string): boolean {
  return text === WITHDRAWN_WORDS || /^Withdrawn \([\w-]+\)\.$/.test(text);
}
