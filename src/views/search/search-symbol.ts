/** Symbols of documents of the United Nations, as people type them: S/2020/429, S/RES/2525 (2020), A/HRC/36/54. */

/** Organ, parts, and for a resolution its year: at least one stroke and one figure. */
const form = /^[A-Z]{1,5}(?:\/[A-Z0-9.()-]+)+(?: \(\d{4}\))?(?: AND [A-Z]+\.\d+)?$/;
const yearAtEnd = / \(\d{4}\)$/;

/**
 * A symbol in one spelling: capitals, no quotation marks, no space but before a resolution's year, so that
 * `"s/res/2525(2020)"` and `S/RES/2525 (2020)` are the same.
 */
export function normaliseSymbol(text: string): string {
  return text
    .replace(/["'“”„«»]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/([^ ])(\(\d{4}\))$/, '$1 $2')
    .replace(/[.,;: ]+$/, '')
    .trim();
}

/** True where a text is a document symbol and nothing else. */
export function isSymbol(text: string): boolean {
  const symbol = normaliseSymbol(text);
  return form.test(symbol) && /\d/.test(symbol);
}

/** True where two texts name one document. A resolution may be named without its year. */
export function isSameSymbol(a: string, b: string): boolean {
  const one = normaliseSymbol(a);
  const other = normaliseSymbol(b);
  if (one === other) return true;
  const isOneWithoutYear = yearAtEnd.test(one) !== yearAtEnd.test(other);
  return isOneWithoutYear && one.replace(yearAtEnd, '') === other.replace(yearAtEnd, '');
}

/** The symbols that a source's field names: `S/2019/211 and Add.1` is a document and its addendum. */
export function splitSymbols(field: string): readonly string[] {
  const [first = '', ...others] = field.split(/ and /i).map(normaliseSymbol);
  const rest = others.map((other) => (/^[A-Z]+\.\d+$/.test(other) ? `${first}/${other}` : other));
  return [first, ...rest];
}

/** True where the text names the symbol as a whole: S/2020/43 is not named in S/2020/430 or S/2020/43/Add.1. */
export function namesSymbol(text: string, symbol: string): boolean {
  const pattern = normaliseSymbol(symbol).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![A-Z0-9/.-])${pattern}(?![A-Z0-9]|[/.-][A-Z0-9])`);
  return whole.test(normaliseSymbol(text));
}
