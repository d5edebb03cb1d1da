/** What a page may load before the reader acts, in bytes after gzip, which is how a host sends them. */
export interface Budget {
  readonly script: number;
  /** With styles, pictures and data. */
  readonly all: number;
}

/** Of a record's page, and of every other that has no more to do. */
const plain: Budget = { script: 5_000, all: 100_000 };

/**
 * Kinds of page that may weigh more: React alone is 70 kB. The scripts have little room above what they weigh, so that a
 * library too many is noticed; all together has more where it grows with the data.
 */
const heavier = {
  'claims/': { script: 80_000, all: 140_000 },
  'mandates/': { script: 80_000, all: 150_000 },
  'compare/': { script: 90_000, all: 150_000 },
  'compare/own-method/': { script: 95_000, all: 120_000 },
  'compare/side-by-side/': { script: 87_000, all: 110_000 },
  'check/': { script: 87_000, all: 115_000 },
  'explore/': { script: 88_000, all: 350_000 },
  'contribute/': { script: 95_000, all: 115_000 },
  'contribute/code/': { script: 92_000, all: 110_000 },
  'search/': { script: 83_000, all: 100_000 },
  // No React, but the reading of a citation.
  'changed/': { script: 6_500, all: 30_000 },
} as const satisfies Readonly<Record<string, Budget>>;

/** What a chart that comes into sight may load besides. */
export const chartScripts = 75_000;

/** The heaviest script that something the reader does may load: a worker with the rules of the check or of the score. */
export const heaviestScript = 145_000;

/** Kinds with a budget of their own. */
export const heavierKinds: readonly string[] = Object.keys(heavier);

/** The budget of a kind of page: `explore/`. */
export const findBudget = (kind: string): Budget =>
  new Map<string, Budget>(Object.entries(heavier)).get(kind) ?? plain;
