import { isFields, isList } from '#model/json-shape.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { pick, type Random } from './mutant.ts';

type Fields = Readonly<Record<string, Json>>;

/** A way to change an object or a list; undefined where it cannot be changed so. */
export interface ShapeChange {
  readonly change: string;
  /** The value as it becomes, and the field in it that was changed. */
  readonly apply: (value: Json, random: Random) => readonly [Json, string | number] | undefined;
}

/** Every way to change an object or a list, in the order of the report. */
export const SHAPE_CHANGES: readonly ShapeChange[] = [
  {
    change: 'a slip in the name of a field',
    apply: onField((fields, name) => rename(fields, name, name.slice(0, -1))),
  },
  {
    change: 'a field left out',
    apply: onField((fields, name) =>
      Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name)),
    ),
  },
  { change: 'a field too many', apply: onField((fields) => ({ ...fields, score: 1 })) },
  {
    change: '__proto__ as a field',
    apply: onField((fields) =>
      Object.fromEntries([...Object.entries(fields), ['__proto__', { level: 3 }]]),
    ),
  },
  { change: 'the values of two fields swapped', apply: swapFields },
  { change: 'an entry left out', apply: onEntry((list, at) => list.toSpliced(at, 1)) },
  {
    change: 'an entry twice',
    apply: onEntry((list, at) => list.toSpliced(at, 0, list[at] ?? null)),
  },
  { change: 'two entries swapped', apply: onEntry(swapEntries) },
];

function onField(change: (fields: Fields, name: string) => Json): ShapeChange['apply'] {
  return (value, random) => {
    if (!isFields(value) || Object.keys(value).length === 0) return undefined;
    const name = pick(random, Object.keys(value));
    return [change(value, name), name];
  };
}

function onEntry(change: (list: readonly Json[], at: number) => Json): ShapeChange['apply'] {
  return (value, random) => {
    if (!isList(value) || value.length === 0) return undefined;
    const at = Math.floor(random() * value.length);
    return [change(value, at), at];
  };
}

function swapFields(value: Json, random: Random): readonly [Json, string] | undefined {
  if (!isFields(value)) return undefined;
  const names = Object.keys(value).filter((name) => typeof value[name] === 'string');
  if (names.length < 2) return undefined;
  const [one, other] = [pick(random, names), pick(random, names)];
  return [{ ...value, [one]: value[other] ?? null, [other]: value[one] ?? null }, one];
}

function swapEntries(list: readonly Json[], at: number): Json {
  const next = (at + 1) % list.length;
  return list.with(at, list[next] ?? null).with(next, list[at] ?? null);
}

function rename(fields: Fields, name: string, renamed: string): Json {
  return Object.fromEntries(
    Object.entries(fields).map(([other, value]) => [other === name ? renamed : other, value]),
  );
}
