/** What somebody typed, as a text that a browser keeps until it is cleared. Its form has a version. */

/** What is kept of a form. */
export interface KeptDraft {
  readonly answers: Readonly<Record<string, string>>;
  readonly hasNewDocument: boolean;
}

const VERSION = 1;
/** Most characters of one answer: more than fits into any field, and less than fills a browser's store. */
export const LONGEST_ANSWER = 5000;
const MOST_ANSWERS = 2000;

/** Name under which the draft of a form is kept, by the query of its address. */
export function toStoreName(query: string): string {
  return `record-form/${query.slice(0, 200)}`;
}

/** True for the name of a kept draft. */
export function isStoreName(name: string): boolean {
  return name.startsWith('record-form/');
}

/** The text of a draft. */
export function formatDraft({ answers, hasNewDocument }: KeptDraft): string {
  return JSON.stringify({ version: VERSION, answers, hasNewDocument });
}

/** Reads a kept text; null where there is none, where another version wrote it, or somebody else. */
export function parseDraft(text: string | null): KeptDraft | null {
  const value = readObject(text);
  if (value?.['version'] !== VERSION) return null;
  const { answers, hasNewDocument } = value;
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return null;
  const texts = Object.entries(answers).flatMap(([name, typed]: [string, unknown]) =>
    typeof typed === 'string' ? [[name, typed.slice(0, LONGEST_ANSWER)] as const] : [],
  );
  return {
    answers: Object.fromEntries(texts.slice(0, MOST_ANSWERS)),
    hasNewDocument: hasNewDocument === true,
  };
}

function readObject(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}
