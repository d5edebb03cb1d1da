/**
 * What a browser needs to make the draws itself: the model laid out flat, and which countries are compared. Written at
 * build, read in a worker; numbers keep every bit, since JSON writes the shortest text that reads back the same.
 */
import type { ComparedCountry } from '#scoring/uncertainty/compare-countries.ts';
import type { DrawnComparisons } from './draw-messages.ts';
import type { DrawModel } from '#scoring/uncertainty/draw-model.ts';

export interface DrawFile {
  readonly model: DrawModel;
  readonly countries: readonly ComparedCountry[];
  /** What the build's own draws came to. */
  readonly published: DrawnComparisons;
}

/** Lists of numbers that JSON does not know, by the name under which they are written. */
const LISTS = [Float64Array, Int32Array, Uint32Array, Uint8Array] as const;

/** Any value in which lists of numbers stand, as text; `readFlat` reads it. */
export function writeFlat(file: object): string {
  return JSON.stringify(file, (_key, value: unknown) => {
    for (const list of LISTS) {
      if (value instanceof list) return { [list.name]: Array.from(value) };
    }
    return value;
  });
}

/** Reads what `writeFlat` wrote. */
export function readFlat(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const List = LISTS.find(({ name }) => name in value);
    if (!List) return value;
    const entries: unknown = Reflect.get(value, List.name);
    return Array.isArray(entries) ? List.from(entries) : value;
  });
}

export function writeDrawFile(file: DrawFile): string {
  return writeFlat(file);
}

/** Reads what `writeDrawFile` of the same build wrote. */
export function readDrawFile(text: string): DrawFile {
  return readFlat(text) as DrawFile; // the build that wrote the file also wrote this reader
}
