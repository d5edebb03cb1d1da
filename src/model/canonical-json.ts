import { compareText } from './compare-text.ts';

/**
 * A value as JSON with the keys of every object in the order of their code units, so that equal values give equal text.
 * What is undefined is left out. Throws for what JSON cannot hold: NaN, infinities, functions.
 */
export function writeCanonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`JSON has no number ${String(value)}.`);
  }
  if (Array.isArray(value)) return `[${value.map(writeCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return joinCanonicalJson(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => [key, writeCanonicalJson(part)]),
    );
  }
  const text = JSON.stringify(value);
  if (typeof text !== 'string') throw new TypeError(`JSON cannot hold a ${typeof value}.`);
  return text;
}

/** An object as canonical JSON, of whose parts each is that already. */
export function joinCanonicalJson(
  parts: readonly (readonly [key: string, text: string])[],
): string {
  const entries = parts
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return `{${entries.join(',')}}`;
}
