import type { Context } from './context.ts';
import type { Remark } from './problem.ts';
import { quoteText } from './quote-text.ts';

/**
 * One remark for each text in which a pattern is found; `describe` gets what was found first, as a code point
 * where it cannot be seen and in quotes.
 */
export function checkTexts(
  { texts, otherTexts }: Context,
  pattern: RegExp,
  describe: (character: string, quoted: string) => Pick<Remark, 'found' | 'write'>,
): Remark[] {
  return [...texts, ...otherTexts].flatMap(({ entry, path, text }) => {
    const [match] = pattern.exec(text) ?? [];
    if (match === undefined) return [];
    return [{ spot: entry.spotOf(...path), ...describe(toCodePoint(match), quoteText(match)) }];
  });
}

function toCodePoint(match: string): string {
  const code = match.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
