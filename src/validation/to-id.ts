/** Longest id that is suggested; ids may have 80 characters. */
const LONGEST = 60;

/**
 * A text in the form of an id: lower-case letters a to z, digits and single hyphens, accents left away and at most
 * 60 characters. Empty where it has neither letters nor digits of that kind.
 */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}
