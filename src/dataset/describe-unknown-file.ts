import { findLayout, KIND_FOLDERS } from '#validation/layout.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { quoteText } from '#validation/quote-text.ts';
import { findNearest } from '#validation/suggest.ts';
import { withoutCopyMark } from '#validation/without-copy-mark.ts';

/** Files that a system or an editor leaves behind. */
const LEFT_BEHIND =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*|\..*\.sw.|.*~|.*\.(?:bak|tmp|orig))$/i;

/** Words for a file in a place where nothing belongs: what was most likely meant. */
export function describeUnknownFile(path: string): Problem {
  const found = 'Nothing is known of a file in this place.';
  return toFileProblem('unknown-file', fileSpot(path), found, adviseOn(path));
}

function adviseOn(path: string): string {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (LEFT_BEHIND.test(name)) return 'Delete it: a system or an editor left it behind.';
  const single = `${withoutCopyMark(name.replace(/\.\w+$/, ''))}${/\.\w+$/.exec(name)?.[0] ?? ''}`;
  if (single !== name && findLayout([...parts.slice(0, -1), single].join('/')) !== undefined) {
    return `Rename it to ${quoteText(single)}.`;
  }
  // Editors that hide endings make `x.json.txt`.
  const bare = name.replace(/\.[^.]*$/, '').replace(/\.(?:json|csv)$/i, '');
  for (const ending of ['json', 'csv']) {
    const renamed = [...parts.slice(0, -1), `${bare}.${ending}`].join('/');
    if (findLayout(renamed) === undefined) continue;
    return `Save it as ${ending.toUpperCase()}, under the name ${quoteText(`${bare}.${ending}`)}.`;
  }
  const folder = parts.at(-2) ?? '';
  const meant = findNearest(folder, KIND_FOLDERS);
  if (meant !== undefined && meant !== folder) {
    return `Did you mean the folder "${meant}", not ${quoteText(folder)}?`;
  }
  return 'Put a record into its folder as data/README.md shows: data/countries/<iso3>/<kind>/<id>.json.';
}
