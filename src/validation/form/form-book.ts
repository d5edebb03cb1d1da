/** The records that were loaded for a form, ready to be added to and checked. */
import type { Context } from '../context.ts';
import type { Json } from '../fill-vocabularies.ts';
import { findKindFolder, type RecordKind } from '../layout.ts';
import { searchKnown, type KnownRecord } from '../new-record/find-known.ts';
import { recheckFiles, toCheckedRecords, type CheckedRecords } from '../recheck.ts';
import type { Schemas } from '../schema-part.ts';
import type { Validators } from '../validators.ts';
import type { ComposeContext } from './compose-record.ts';
import type { FormChoice } from './form-field.ts';
import { findValue, toTyped } from './form-answers.ts';
import {
  toFarEntries,
  toFarUses,
  toParsedFile,
  type RecordFile,
  type RecordPlaces,
  type SharedRecords,
} from './record-files.ts';

/** What was fetched: what all share, where everything stands, and the folders of some countries by their codes. */
export interface FormRecords {
  readonly shared: SharedRecords;
  readonly places: RecordPlaces;
  readonly countries: ReadonlyMap<string, readonly RecordFile[]>;
}

/** The records, indexed for one form. */
export interface FormBook extends ComposeContext {
  readonly schemas: Schemas;
  readonly places: RecordPlaces;
  readonly checked: CheckedRecords;
  /** Every record of its own by its path. */
  readonly values: ReadonlyMap<string, Json>;
  readonly termsOf: (list: string) => readonly FormChoice[];
  /** Ids under which something stands already, or stood once. */
  readonly taken: ReadonlySet<string>;
}

/** Indexes the records. */
export function toFormBook(
  { shared, places, countries }: FormRecords,
  schemas: Schemas,
  validators: Validators,
): FormBook {
  const files = [...shared.files, ...[...countries.values()].flat()];
  const checked = toCheckedRecords(
    files.map((file) => toParsedFile(file)),
    validators,
  );
  const far = toFarUses(shared, (code) => countries.has(code));
  const redirects = checked.context.records.redirect.flatMap(({ value }) =>
    value.oldId === undefined ? [] : [[value.oldId, value.newId ?? ''] as const],
  );
  return {
    schemas,
    places,
    checked: {
      ...checked,
      uses: mergeUses(checked.uses, far),
      context: withFarRecords(checked.context, places),
    },
    values: new Map(files.flatMap(toValue)),
    usedIds: new Set([...checked.context.byId.keys(), ...shared.retired]),
    redirects: new Map(redirects.filter(([, newId]) => newId !== '')),
    termsOf: (list) => listTerms(shared, list),
    taken: new Set([...Object.values(places.folders).flat(), ...redirects.map(([id]) => id)]),
  };
}

/** Records of a kind in which every one of some words stands, newest first: those that a record of a country may name. */
export function suggestRecords(
  { values }: FormBook,
  {
    kind,
    country,
    words,
  }: { readonly kind: RecordKind; readonly country: string; readonly words: string },
  most: number,
): readonly KnownRecord[] {
  const folder = findKindFolder(kind) ?? '';
  const homes = [`data/countries/${country}/${folder}/`, `data/${folder}/`];
  const known = [...values]
    .filter(([path]) => homes.some((home) => path.startsWith(home)))
    .map(([path, value]) => toKnown(path.slice(path.lastIndexOf('/') + 1, -'.json'.length), value));
  return searchKnown(known, words, most);
}

/** The rows of a table; none where it is not there. */
export function listRows({ checked }: FormBook, path: string): readonly Json[] {
  const records = checked.files.get(path)?.records ?? [];
  return records.map(({ value }) => value as Json); // cells are texts and numbers
}

/** The problems of changed files: errors that they bring, and warnings in themselves. */
export function checkChanged(
  { checked }: FormBook,
  changed: readonly {
    readonly path: string;
    readonly value: Json;
    readonly text: string;
    /** All rows of a table. */
    readonly rows?: readonly Json[];
  }[],
) {
  const files = changed.map(({ path, value, text, rows }) =>
    toParsedFile({ path, values: rows ?? [value] }, text),
  );
  // A country whose folder was not loaded seems to have no file of its own.
  return recheckFiles(checked, files).problems.filter(({ code }) => code !== 'country-file');
}

/** The records with all that were not loaded, of which no more is known than where they stand. */
function withFarRecords(context: Context, places: RecordPlaces): Context {
  const byId = new Map(context.byId);
  for (const entry of toFarEntries(places)) {
    if (!byId.has(entry.id ?? '')) byId.set(entry.id ?? '', [entry]);
  }
  const folders = new Set(places.countries.map(({ code }) => code));
  return { ...context, byId, folders };
}

function toKnown(id: string, value: Json): KnownRecord {
  const textOf = (name: string) => toTyped(findValue(value, [name]));
  const titles = ['title', 'name', 'statement'].map(textOf);
  const about = ['publisher', 'acronym', 'symbol', 'date', 'madeOn'].map(textOf);
  return {
    id,
    title: titles.find((title) => title !== '') ?? id,
    about: about.filter((part) => part !== '').join(', '),
    date: [textOf('date'), textOf('madeOn')].find((date) => date !== '') ?? '',
  };
}

function toValue({ path, values }: RecordFile): readonly (readonly [string, Json])[] {
  return path.endsWith('.json') ? [[path, (values[0] ?? null) as Json]] : []; // parsed from JSON text
}

function listTerms({ files }: SharedRecords, list: string): readonly FormChoice[] {
  const file = files.find(({ path }) => path === `data/vocabularies/${list}.csv`);
  return (file?.values ?? []).map((row) => {
    const textOf = (name: string) => toTyped(findValue(row as Json, [name])); // cells are texts
    return { id: textOf('id'), label: textOf('label'), definition: textOf('definition') };
  });
}

function mergeUses(
  uses: CheckedRecords['uses'],
  far: ReturnType<typeof toFarUses>,
): CheckedRecords['uses'] {
  const merged = new Map(uses);
  for (const [target, more] of Map.groupBy(far, (reference) => reference.target)) {
    merged.set(target, [...(merged.get(target) ?? []), ...more]);
  }
  return merged;
}
