/** Excerpts of found pages as plain text with the found words marked, so that nothing of them is ever run as HTML. */

/** A stretch of text, found word or not. */
export interface TextPart {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * The parts of an excerpt in which the index has put `<mark>` around each found word and `&lt;` `&gt;` for the page's own
 * angle brackets. Any other markup comes out as the text that it is.
 */
export function toTextParts(excerpt: string): readonly TextPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => {
      const found = /^<mark>(.*)<\/mark>$/s.exec(piece);
      return { text: decodeBrackets(found?.[1] ?? piece), isFound: found !== null };
    })
    .filter(({ text }) => text !== '');
}

/**
 * An excerpt without the beginning that says again what stands above it; empty where hardly anything more follows.
 * @param heading under which the excerpt is shown
 */
export function dropBeginning(parts: readonly TextPart[], heading: string): readonly TextPart[] {
  const whole = parts.map(({ text }) => text).join('');
  if (heading.includes(whole)) return [];
  if (!whole.startsWith(heading)) return parts;
  const rest = whole.slice(heading.length).replace(/^[\s.,;:·]+/, '');
  return /\p{L}{3}/u.test(rest) ? skipCharacters(parts, whole.length - rest.length) : [];
}

/**
 * An excerpt without words by which a page is found though it does not show them: they stand at the beginning of what the
 * index holds of it.
 * @param hidden those words, as they stand there
 */
export function dropHidden(
  parts: readonly TextPart[],
  content: string,
  hidden: string,
): readonly TextPart[] {
  const end = content.startsWith(hidden) ? /^[\s.]*/.exec(content.slice(hidden.length)) : null;
  const start = content.indexOf(parts.map(({ text }) => text).join(''));
  if (hidden === '' || end === null || start < 0) return parts;
  return skipCharacters(parts, Math.max(0, hidden.length + end[0].length - start));
}

function skipCharacters(parts: readonly TextPart[], count: number): readonly TextPart[] {
  let left = count;
  return parts.flatMap((part) => {
    const skipped = Math.min(left, part.text.length);
    left -= skipped;
    return skipped === part.text.length ? [] : [{ ...part, text: part.text.slice(skipped) }];
  });
}

function decodeBrackets(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
