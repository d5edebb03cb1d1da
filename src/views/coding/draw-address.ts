/** What is drawn, as the address carries it: `?field=levels&country=SOM&sample=20&seed=7`. */
import { readAddressParts } from '../address-parts.ts';
import { isCodingField } from './coding-form.ts';
import type { DrawRequest } from './draw-sheet.ts';

/** What a page draws before anything is chosen: a sitting's worth of levels. */
export const initialDraw: DrawRequest = { field: 'levels', countries: [], sample: 20, seed: 1 };

/** The highest number that can stand for a sample or a seed. */
export const highestNumber = 999_999_999;

const names = ['field', 'country', 'sample', 'seed'] as const;

/** Reads a query; null where it asks for nothing. What it cannot mean is named, not guessed. */
export function parseDraw(
  query: string,
  countries: ReadonlySet<string>,
): { readonly state: DrawRequest | null; readonly ignored: readonly string[] } {
  const { values, strange } = readAddressParts(query, names);
  const ignored = [...strange];
  const read = <Value>(name: (typeof names)[number], toValue: (text: string) => Value | null) => {
    const text = values.get(name);
    const value = text === undefined ? null : toValue(text);
    if (text !== undefined && value === null) ignored.push(`${name}=${text}`);
    return value;
  };
  const field = read('field', (text) => (isCodingField(text) ? text : null));
  const country = read('country', (text) => (countries.has(text) ? text : null));
  const isAll = values.get('sample') === 'all';
  const sample = isAll ? null : read('sample', (text) => readNumber(text, 1));
  const seed = read('seed', (text) => readNumber(text, 0));
  if (field === null) return { state: null, ignored };
  return {
    state: {
      field,
      countries: country === null ? [] : [country],
      sample: isAll ? null : (sample ?? initialDraw.sample),
      seed: seed ?? initialDraw.seed,
    },
    ignored,
  };
}

/** The query of a draw, always with the same parts in the same order; empty where nothing is drawn. */
export function formatDraw(draw: DrawRequest | null): string {
  if (draw === null) return '';
  const { field, countries, sample, seed } = draw;
  const [country] = countries;
  return new URLSearchParams([
    ['field', field],
    ...(country === undefined ? [] : [['country', country]]),
    ['sample', sample === null ? 'all' : String(sample)],
    ['seed', String(seed)],
  ]).toString();
}

/** A whole number from the least to the highest, written as such; null for anything else. */
export function readNumber(text: string, least: number): number | null {
  const number = Number(text);
  const isWhole = Number.isInteger(number) && String(number) === text;
  return isWhole && number >= least && number <= highestNumber ? number : null;
}

/** The name of a draw's file: `levels-som-20-seed-7.csv`. */
export function nameSheet({ field, countries, sample, seed }: DrawRequest): string {
  const places = countries.map((code) => code.toLowerCase());
  return `${[field, ...places, sample ?? 'all', 'seed', seed].join('-')}.csv`;
}
