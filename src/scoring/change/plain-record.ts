/** Records as plain values, to be compared field by field: what they link to is named by its id, and no line is counted. */
import type { Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';

/** A value as JSON has it. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject;
/** Fields with such values. */
export interface PlainObject {
  readonly [field: string]: Plain;
}

/** Kinds of record that have an id of their own, in the order in which changes to them are told. */
export const CHANGED_KINDS = [
  'country',
  'strategy',
  'commitment',
  'claim',
  'actor',
  'risk',
  'access',
  'compliance',
  'mission',
  'episode',
  'mandate',
  'source',
  'reply',
  'vocabulary-term',
] as const;
/** One of them. */
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** A record by its name. */
export interface RecordName {
  readonly kind: ChangedKind;
  readonly id: string;
  /** The host state in whose folder it stands; null where it stands in none. */
  readonly country: Iso3 | null;
}

/** A record with its fields. */
export interface PlainRecord extends RecordName {
  readonly fields: PlainObject;
}

/** Fields under which a linked record stands. */
const LINKS = new Set(['source', 'sources', 'instrument', 'mission']);

/** Every record of a data set by `kind id`, in the order of the kinds. */
export function listPlainRecords(dataset: Dataset): ReadonlyMap<string, PlainRecord> {
  const terms = [...dataset.vocabularies].flatMap(([list, terms]) =>
    [...terms.values()].map((term) => ({ ...term, id: `${list}/${term.id}` })),
  );
  const kinds: Readonly<Record<ChangedKind, readonly object[]>> = {
    country: dataset.countries.map((country) => ({ ...country, id: country.iso3 })),
    strategy: dataset.strategies,
    commitment: dataset.commitments,
    claim: dataset.claims,
    actor: dataset.actors,
    risk: dataset.risks,
    access: dataset.accessFacts,
    compliance: dataset.complianceFacts,
    mission: dataset.missions,
    episode: dataset.episodes,
    mandate: dataset.mandates,
    source: dataset.sources,
    reply: dataset.replies,
    'vocabulary-term': terms,
  };
  const isCountry = (value: unknown): value is Iso3 =>
    dataset.countries.some(({ iso3 }) => iso3 === value);
  const records = CHANGED_KINDS.flatMap((kind) =>
    kinds[kind].map((record): PlainRecord => {
      const { id, country, ...fields } = Object.fromEntries(Object.entries(record));
      const home = kind === 'country' ? id : country;
      return {
        kind,
        id: String(id),
        country: isCountry(home) ? home : null,
        fields: toPlainFields(fields),
      };
    }),
  );
  return new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
}

/** Any value of ours as JSON has it; maps become objects, and what is undefined is left out. */
export function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Map) return toPlainFields(Object.fromEntries(value));
  if (typeof value === 'object') return toPlainFields(value);
  throw new TypeError(`No plain value: ${typeof value}.`);
}

function toPlainFields(record: object): PlainObject {
  const fields = Object.entries(record).filter(([field, value]) => {
    return value !== undefined && field !== 'place';
  });
  return Object.fromEntries(
    fields.map(([field, value]) => [field, LINKS.has(field) ? nameLinked(value) : toPlain(value)]),
  );
}

/** The id of a linked record, or the ids of several. */
function nameLinked(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(nameLinked);
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return toPlain(value);
}
