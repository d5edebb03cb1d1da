import { isFields } from './json-shape.ts';

/** Open series that were found and are not given out. */

/** One that would be of use, but for its licence. */
export interface RefusedSeries {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly construct: string;
  readonly series: string;
  readonly licence: string;
  /** What was seen of its licence. */
  readonly evidence: string;
  readonly why: string;
  readonly wouldBeFreedBy: string;
}

/** One that could be given out, and of which nothing makes use. */
export interface UnusedSeries {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export interface NotRedistributed {
  readonly forLicence: readonly RefusedSeries[];
  readonly forWantOfUse: readonly UnusedSeries[];
}

const REFUSED_FIELDS = [
  'id',
  'title',
  'publisher',
  'construct',
  'series',
  'licence',
  'evidence',
  'why',
  'wouldBeFreedBy',
] as const;
const UNUSED_FIELDS = ['id', 'title', 'why'] as const;

/** The parsed `data/indicators/not-redistributed.json`. Throws with the place of a text that is missing. */
export function parseNotRedistributed(file: unknown): NotRedistributed {
  return {
    forLicence: readList(file, 'forLicence', REFUSED_FIELDS),
    forWantOfUse: readList(file, 'forWantOfUse', UNUSED_FIELDS),
  };
}

function readList<Field extends string>(
  file: unknown,
  name: string,
  fields: readonly Field[],
): readonly Readonly<Record<Field, string>>[] {
  const list = isFields(file) ? file[name] : undefined;
  if (!Array.isArray(list)) throw new TypeError(`not-redistributed: ${name} is not a list.`);
  return list.map((entry: unknown, at) => {
    const read = Object.fromEntries(
      fields.map((field) => {
        const found = isFields(entry) ? entry[field] : undefined;
        if (typeof found === 'string' && found !== '') return [field, found];
        throw new TypeError(`not-redistributed: ${name}[${String(at)}].${field} is no text.`);
      }),
    );
    return read as Record<Field, string>; // every field was just read
  });
}
