import { listKnown } from '#dataset/new-record/known-records.ts';
import type { RecordKind } from '#validation/layout.ts';
import { searchKnown, type KnownRecord } from '#validation/new-record/find-known.ts';
import { findNearest } from '#validation/suggest.ts';
import type { Session } from './session.ts';
import { askLine, type Terminal } from './terminal.ts';

/** So many records are shown at once, with so many characters of their title. */
const MOST = 8;
const LONGEST_TITLE = 70;

/** What somebody chose: a record by its id, a new one, or nothing. */
export type Choice =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'none' };

/**
 * Asks for a record by its id, or by words of its title from which the known ones are shown. `+` asks for a new source.
 * @param prompt what stands before the answer
 * @param words what is looked for before anything is asked
 */
export async function chooseRecord(
  terminal: Terminal,
  known: readonly KnownRecord[],
  kind: RecordKind,
  prompt: string,
  words = '',
): Promise<Choice> {
  let shown: readonly KnownRecord[] = [];
  const show = (typed: string) => {
    shown = searchKnown(known, typed, MOST);
    terminal.say(describeFound(shown, kind, typed));
  };
  if (words !== '') show(words);
  for (;;) {
    const typed = await askLine(terminal, prompt);
    if (typed === '') return { kind: 'none' };
    if (typed === '+' && kind === 'source') return { kind: 'new' };
    const picked = /^\d+$/.test(typed) ? shown[Number(typed) - 1] : undefined;
    if (picked !== undefined) return { kind: 'id', id: picked.id };
    if (known.some(({ id }) => id === typed)) return { kind: 'id', id: typed };
    show(typed);
  }
}

/** Why an id that was given as a flag is refused; undefined where there is such a record. */
export function refuseReference(
  { files }: Session,
  kind: RecordKind,
  country: string | null,
  id: string,
): string | undefined {
  const ids = listKnown(files, kind, country).map((record) => record.id);
  if (ids.includes(id)) return undefined;
  const near = findNearest(id, ids);
  const found = `There is no ${kind} "${id}" that this may name.`;
  return near === undefined ? found : `${found} Did you mean "${near}"?`;
}

function describeFound(shown: readonly KnownRecord[], kind: RecordKind, typed: string): string {
  const orNew = kind === 'source' ? ', + for a new source' : '';
  if (shown.length === 0) {
    return `    No ${kind} has "${typed}" in its title, publisher, symbol or id. Try other words${orNew}.`;
  }
  const lines = shown.map(({ id, title, about }, index) => {
    return `    ${String(index + 1)}  ${id}  ${cut(title)}${about === '' ? '' : ` (${about})`}`;
  });
  return [...lines, `    Its number, other words${orNew}.`].join('\n');
}

/** The start of a long title, so that each has a line. */
function cut(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
