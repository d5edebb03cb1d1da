const LONGEST = 60;

/** A text from the data in double quotes, cut to a length that fits in a message, with nothing that a terminal would obey. */
export function quoteText(text: string): string {
  const characters = Array.from(text);
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
  return `"${escapeInvisible(cut)}"`;
}

/**
 * A text with its control, bidirectional and other invisible characters written as code points, so that
 * text from a record can neither move the cursor of a terminal nor turn a line around.
 */
export function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
