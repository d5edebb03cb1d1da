import type { Entry } from './entry.ts';
import type { FieldPath } from './parsed-file.ts';
import type { Remark } from './problem.ts';

/** A place that is one of many of its sort. */
export interface Case {
  readonly entry: Entry;
  readonly path: FieldPath;
}

/**
 * One remark for each country, and one for what stands outside the countries' folders, at the first of its
 * cases: so that what is common and known does not hide what is new.
 * @param foundInEach what each of them has, for whoever looks at one alone
 */
export function summarise(
  cases: readonly Case[],
  foundInEach: string,
  describe: (number: number, where: string) => Pick<Remark, 'found' | 'write'>,
): Remark[] {
  const groups = Map.groupBy(cases, ({ entry }) => entry.country ?? '');
  return [...groups].flatMap(([country, ofCountry]) => {
    const [first] = ofCountry;
    if (first === undefined) return [];
    const where = country === '' ? 'of no single country' : `of ${country}`;
    const spots = ofCountry.map(({ entry, path }) => entry.spotOf(...path));
    return [
      {
        spot: first.entry.spotOf(...first.path),
        ...describe(ofCountry.length, where),
        each: { found: foundInEach, spots },
      },
    ];
  });
}

/** `1 finding`, `12 findings`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A sentence on further places with the same mistake; empty where there are none. */
export function nameOthers(number: number): string {
  return number === 0 ? '' : ` So it is in ${count(number, 'other place')}.`;
}
