import { isList } from '#model/json-shape.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import {
  findEntrySchema,
  findProperty,
  getRecordSchema,
  type SchemaPart,
  type Schemas,
} from '#validation/schema-part.ts';
import { SHAPE_CHANGES } from './change-shapes.ts';
import { TEXT_CHANGES } from './change-texts.ts';
import { VALUE_CHANGES } from './change-values.ts';
import { pick, type Knowledge, type Mutant, type Random, type Spot } from './mutant.ts';
import { parseOriginal, writeValue, type Original } from './record-text.ts';

/** What is known of the data set while one of its files is changed. */
export interface Known extends Knowledge {
  readonly schemas: Schemas;
  /** Names of the countries' folders. */
  readonly countries: readonly string[];
  /** Paths of all files. */
  readonly paths: ReadonlySet<string>;
}

const RENAMED = 'a file renamed';
const ELSEWHERE = 'a file in the folder of another country';

/** What can be done to a file, in the order of the report. */
export const CHANGES: readonly string[] = [
  ...[...VALUE_CHANGES, ...SHAPE_CHANGES, ...TEXT_CHANGES].map(({ change }) => change),
  RENAMED,
  ELSEWHERE,
];

/** A file with one change of the sort; undefined where it has nothing that can be changed so. */
export function makeMutant(
  original: Original,
  change: string,
  random: Random,
  known: Known,
): Mutant | undefined {
  const { path, text, layout } = original;
  const told = { change, kind: layout.kind, path, moved: null };
  if (change === RENAMED || change === ELSEWHERE) {
    const place = moveFile(original, change, random, known);
    return place === undefined ? undefined : { ...told, field: '', text, path: place, moved: path };
  }
  const ofText = TEXT_CHANGES.find((one) => one.change === change);
  if (ofText !== undefined) {
    const after = ofText.apply(text, random);
    return after === text ? undefined : { ...told, field: '', text: after };
  }
  const changed = changeValue(original, change, random, known);
  if (changed === undefined) return undefined;
  const after = writeValue(changed.value, original, known.schemas);
  return after === text ? undefined : { ...told, field: changed.field, text: after };
}

/** Another place for a file; undefined where another file stands there, over which it would be two changes. */
function moveFile(
  { path, layout }: Original,
  change: string,
  random: Random,
  { countries, paths }: Known,
): string | undefined {
  const { name, folder, format } = layout;
  if (format === 'csv' || (change === ELSEWHERE && folder === null)) return undefined;
  const others = countries.filter((country) => country !== folder);
  const place =
    change === RENAMED
      ? path.replace(`/${name}.`, `/${name}x.`)
      : path.replace(`/${folder ?? ''}/`, `/${pick(random, others)}/`);
  return paths.has(place) ? undefined : place;
}

function changeValue(
  original: Original,
  change: string,
  random: Random,
  known: Known,
): { readonly value: Json; readonly field: string } | undefined {
  const { kind, format } = original.layout;
  const whole = parseOriginal(original, known.schemas);
  const schema = getRecordSchema(known.schemas, kind);
  const part = format === 'csv' ? { type: 'array', items: schema } : schema;
  const spots = listSpots(whole, part, known.schemas, []);
  const ofValue = VALUE_CHANGES.find((one) => one.change === change);
  const ofShape = SHAPE_CHANGES.find((one) => one.change === change);
  // Not every place can be changed so: some are tried, in an order that the stream decides.
  for (let tries = 0; tries < 12; tries += 1) {
    const spot = pick(random, spots);
    const value = spot.path.length > 0 ? ofValue?.apply(spot, random, known) : undefined;
    if (value !== undefined)
      return { value: put(whole, spot.path, value), field: nameField(spot.path) };
    const [shaped, step] = ofShape?.apply(spot.value, random) ?? [];
    if (shaped === undefined || step === undefined) continue;
    return { value: put(whole, spot.path, shaped), field: nameField([...spot.path, step]) };
  }
  return undefined;
}

/** Every value of a record with its schema, itself first. */
function listSpots(
  value: Json,
  part: SchemaPart | undefined,
  schemas: Schemas,
  path: Spot['path'],
): Spot[] {
  const spot: Spot = { path, value, part };
  if (isList(value)) {
    const entry = part && findEntrySchema(part, schemas);
    const inside = value.flatMap((one, at) => listSpots(one, entry, schemas, [...path, at]));
    return [spot, ...inside];
  }
  if (typeof value !== 'object' || value === null) return [spot];
  const inside = Object.entries(value).flatMap(([name, field]) => {
    if (name === '$schema') return [];
    return listSpots(field, part && findProperty(part, name, schemas), schemas, [...path, name]);
  });
  return [spot, ...inside];
}

function put(whole: Json, [step, ...rest]: Spot['path'], value: Json): Json {
  if (step === undefined) return value;
  if (isList(whole)) return whole.with(Number(step), put(whole[Number(step)] ?? null, rest, value));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, field]) => [
      name,
      name === step ? put(field, rest, value) : field,
    ]),
  );
}

function nameField(path: Spot['path']): string {
  const named = path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
  return named.replace(/^(\[\])?\.?/, '');
}
