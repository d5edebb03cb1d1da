/** Lists of records of which some are as before and some as afterwards. */

/** Number of the cause with which something comes, changes or goes; null where it is the same on both sides. */
export type CauseOf = (id: string) => number | null;

/** Something with an id on one side or both. */
interface Pair<Item> {
  readonly id: string;
  readonly cause: number | null;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

interface Identified {
  readonly id?: string;
}

/** What a record holds, and how it is built with other such things in it. */
export interface Holding<Whole, Item> {
  readonly causeOf: CauseOf;
  readonly list: (whole: Whole) => readonly Item[];
  readonly put: (whole: Whole, items: readonly Item[]) => Whole;
}

/** Which of some causes are in force, as a text of 1 and 0 in their order. */
export function toKey(causes: readonly number[], isIn: Uint8Array): string {
  let key = '';
  for (const cause of causes) key += isIn[cause] === 1 ? '1' : '0';
  return key;
}

/** Prepares to build a list between two, of records that hold nothing of their own. */
export function prepareList<Whole extends Identified>(
  before: readonly Whole[],
  after: readonly Whole[],
  causeOf: CauseOf,
): (isIn: Uint8Array) => readonly Whole[] {
  const pairs = pairUp(before, after, causeOf);
  return (isIn) => pairs.flatMap((pair) => choose(pair, isIn) ?? []);
}

/**
 * Prepares to build a list between two, of records that hold others. A record in which nothing changes from one mixture
 * to another is the same object in both.
 */
export function prepareHolders<Whole extends Identified, Item extends Identified>(
  before: readonly Whole[],
  after: readonly Whole[],
  causeOf: CauseOf,
  holding: Holding<Whole, Item>,
): (isIn: Uint8Array) => readonly Whole[] {
  const builders = pairUp(before, after, causeOf).map((pair) => prepareHolder(pair, holding));
  return (isIn) => builders.flatMap((build) => build(isIn) ?? []);
}

function prepareHolder<Whole, Item extends Identified>(
  pair: Pair<Whole>,
  { causeOf, list, put }: Holding<Whole, Item>,
): (isIn: Uint8Array) => Whole | undefined {
  const itemsOf = (whole: Whole | undefined) => (whole === undefined ? [] : list(whole));
  const items = pairUp(itemsOf(pair.before), itemsOf(pair.after), causeOf);
  const causes = [...new Set([pair.cause, ...items.map(({ cause }) => cause)])];
  const changing = causes.filter((cause) => cause !== null);
  const built = new Map<string, Whole | undefined>();
  return (isIn) => {
    const key = toKey(changing, isIn);
    if (built.has(key)) return built.get(key);
    const whole = choose(pair, isIn);
    const made =
      whole &&
      put(
        whole,
        items.flatMap((item) => choose(item, isIn) ?? []),
      );
    built.set(key, made);
    return made;
  };
}

/** Of each id what stands under it before and afterwards, in the order of the list afterwards, what is gone last. */
function pairUp<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
  causeOf: CauseOf,
): readonly Pair<Item>[] {
  const left = new Map(before.map((item) => [item.id ?? '', item]));
  const right = new Map(after.map((item) => [item.id ?? '', item]));
  const gone = [...left.keys()].filter((id) => !right.has(id));
  return [...right.keys(), ...gone].map((id) => ({
    id,
    cause: causeOf(id),
    before: left.get(id),
    after: right.get(id),
  }));
}

function choose<Item>({ cause, before, after }: Pair<Item>, isIn: Uint8Array): Item | undefined {
  return cause === null || isIn[cause] === 1 ? after : before;
}
