/** Keeps what is typed in the browser, on the reader's own device. */
import {
  formatDraft,
  isStoreName,
  parseDraft,
  toStoreName,
  type KeptDraft,
} from '#views/contribute/kept-draft.ts';

/** What was typed into the form of an address; null where nothing was, or nothing is kept. */
export function loadDraft(query: string): KeptDraft | null {
  try {
    return parseDraft(localStorage.getItem(toStoreName(query)));
  } catch {
    return null;
  }
}

/** Keeps what is typed; false where the browser keeps nothing. */
export function saveDraft(query: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(toStoreName(query), formatDraft(draft));
    return true;
  } catch {
    return false;
  }
}

/** Clears what was typed into every form. */
export function clearDrafts(): void {
  try {
    for (const name of Object.keys(localStorage).filter(isStoreName)) localStorage.removeItem(name);
  } catch {
    // Nothing is kept where the store is closed.
  }
}
