/** What browsers and systems add to the name of a second copy, and no id can have: `x (1)`, `x - Copy`, `x_copy`. */
const AFTER = /(?:\s*\(\d+\)|(?: - |[ _])\(?(?:another )?copy\)?(?:[ _]?\(?\d+\)?)?)$/i;
const BEFORE = /^copy(?: \(\d+\))? of /i;

/** The name that a file had before it was downloaded or copied a second time; others stay as they are. */
export function withoutCopyMark(name: string): string {
  return name.replace(BEFORE, '').replace(AFTER, '');
}
