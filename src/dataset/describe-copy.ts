import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { quoteText } from '#validation/quote-text.ts';
import { withoutCopyMark } from '#validation/without-copy-mark.ts';

/**
 * The problem that a file is where it is a second copy of one beside it, as a browser makes it of what is downloaded
 * twice; undefined for any other file.
 * @param textAt the text of a file that is there, undefined where there is none
 */
export function describeCopy(
  path: string,
  { text, isRead }: { readonly text: string; readonly isRead: boolean },
  textAt: (path: string) => string | undefined,
): Problem | undefined {
  const [, folder = '', name = '', ending = ''] = /^(.*\/)([^/]*?)(\.\w+)$/.exec(path) ?? [];
  const marked = withoutCopyMark(name);
  const [, numbered = name] = /^(.+)[- ](?:\d+|copy)$/.exec(name) ?? [];
  const original = [marked, numbered]
    .filter((bare) => bare !== name)
    .find((bare) => {
      const other = textAt(`${folder}${bare}${ending}`);
      // Some write x-2.json or x-copy.json, which may as well be ids: there the text decides.
      return other !== undefined && (bare === marked || other === text);
    });
  if (original === undefined) return undefined;
  const isSame = textAt(`${folder}${original}${ending}`) === text;
  // A file in a place where nothing belongs was not read: nobody knows what it says.
  const likeness = isSame ? ', and the same' : isRead ? ', with another text' : '';
  const found = `The file is a second copy of ${quoteText(`${original}${ending}`)}${likeness}.`;
  const write = isSame
    ? 'Delete it.'
    : 'Keep one of the two under that name, the newer one most likely, and delete the other.';
  return toFileProblem('second-copy', fileSpot(path), found, write);
}
