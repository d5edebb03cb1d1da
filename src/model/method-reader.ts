/** The least and the most that a constant may be, both included. */
export interface ConstantRange {
  readonly min: number;
  readonly max: number;
}

/** Reads the constants of one file of `data/method/`, and throws with the path where one is wrong. */
export interface MethodReader {
  /** A number within a range. */
  readonly number: (path: string, range: ConstantRange) => number;
  /** A list of members of a closed list, without repetition. */
  readonly list: <T extends string>(path: string, allowed: readonly T[]) => readonly T[];
  /** One number for each of the keys, all within a range. */
  readonly table: <K extends string>(
    path: string,
    keys: readonly K[],
    range: ConstantRange,
  ) => Readonly<Record<K, number>>;
  /** The members of a closed list that stand under a path, each with a value of `true`. */
  readonly members: <T extends string>(path: string, allowed: readonly T[]) => readonly T[];
  /** Throws where the file holds a constant that nobody has read. */
  readonly finish: () => void;
}

/** Opens the constants of one file; `name` is its name without the ending. */
export function openMethodFile(name: string, file: unknown): MethodReader {
  const leaves = findLeaves(name, getRecord(file, name, 'constants'));
  const unread = new Set(leaves.keys());

  function take(path: string): unknown {
    if (!leaves.has(path)) throw new TypeError(`${name}: ${path} is missing.`);
    unread.delete(path);
    return leaves.get(path);
  }

  function number(path: string, range: ConstantRange): number {
    const value = take(path);
    if (typeof value === 'number' && value >= range.min && value <= range.max) return value;
    throw refusal(name, path, `a number from ${range.min} to ${range.max}`, value);
  }

  return {
    number,
    list: (path, allowed) => readList(name, path, take(path), allowed),
    table: (path, keys, range) => toTable(keys, (key) => number(`${path}.${key}`, range)),
    members(path, allowed) {
      const found = allowed.filter((member) => leaves.has(`${path}.${member}`));
      for (const member of found) {
        const value = take(`${path}.${member}`);
        if (value !== true) throw refusal(name, `${path}.${member}`, 'true', value);
      }
      return found;
    },
    finish() {
      const [first] = unread;
      if (first !== undefined) throw new TypeError(`${name}: ${first} is not a constant of ours.`);
    },
  };
}

/** The version that a file of `data/method/` states. */
export function readMethodVersion(name: string, file: unknown): string {
  const version = isRecord(file) ? file['version'] : undefined;
  if (typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw refusal(name, 'version', 'three numbers such as 1.0.0', version);
}

function findLeaves(name: string, constants: Record<string, unknown>): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  for (const [key, node] of Object.entries(constants)) collect(key, node);
  return leaves;

  function collect(path: string, node: unknown): void {
    if (!isRecord(node)) throw refusal(name, path, 'a constant or a group of them', node);
    if (!('value' in node)) {
      for (const [key, child] of Object.entries(node)) collect(`${path}.${key}`, child);
      return;
    }
    for (const field of ['unit', 'reason'] as const) {
      const text = node[field];
      if (typeof text !== 'string' || text === '') {
        throw refusal(name, `${path}.${field}`, 'a text', text);
      }
    }
    leaves.set(path, node['value']);
  }
}

function readList<T extends string>(
  name: string,
  path: string,
  value: unknown,
  allowed: readonly T[],
): readonly T[] {
  if (!Array.isArray(value)) throw refusal(name, path, 'a list', value);
  const members: readonly unknown[] = value;
  const stranger = members.find((member) => !allowed.some((known) => known === member));
  if (stranger !== undefined) throw refusal(name, path, allowed.join(', '), stranger);
  if (new Set(members).size < members.length) throw refusal(name, path, 'no repetition', value);
  return allowed.filter((known) => members.includes(known));
}

function toTable<K extends string>(
  keys: readonly K[],
  read: (key: K) => number,
): Readonly<Record<K, number>> {
  const table: Partial<Record<K, number>> = {};
  for (const key of keys) table[key] = read(key);
  return table as Record<K, number>; // every key was just given its number
}

function getRecord(file: unknown, name: string, key: string): Record<string, unknown> {
  const value = isRecord(file) ? file[key] : undefined;
  if (!isRecord(value)) throw refusal(name, key, 'an object', value);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(name: string, path: string, wanted: string, found: unknown): TypeError {
  return new TypeError(`${name}: ${path} should be ${wanted}, not ${JSON.stringify(found)}.`);
}
