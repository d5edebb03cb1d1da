import { compareText } from '#model/compare-text.ts';
import { prepareContext, type Context } from './context.ts';
import type { Entry } from './entry.ts';
import { nameSources } from './name-sources.ts';
import type { ParsedFile } from './parsed-file.ts';
import { compareProblems, toProblem, type Problem } from './problem.ts';
import type { Reference } from './references.ts';
import { RULES } from './rules.ts';
import type { Validators } from './validators.ts';

/** A data set that was checked whole, and is ready to be checked again after a change to one file. */
export interface CheckedRecords {
  readonly validators: Validators;
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly context: Context;
  /** Places at which each id is named. */
  readonly uses: ReadonlyMap<string, readonly Reference[]>;
  /** What each file names. */
  readonly names: ReadonlyMap<string, readonly Reference[]>;
  /** Everything with an id in each file. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Files with records that could be told twice: of one country or publisher, with one source and date. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

/** What a change makes of the data set, as far as it reaches. */
export interface Recheck {
  /** Errors that the change brings, and warnings in the changed files themselves. */
  readonly problems: readonly Problem[];
  /** The context of the changed files and all that their rules look at. */
  readonly context: Context;
}

/** Prepares records, which must be without errors, for many changes of a few files each. */
export function toCheckedRecords(
  files: readonly ParsedFile[],
  validators: Validators,
): CheckedRecords {
  const { context } = prepareContext(files, validators);
  const entries = [...context.byId.values()].flat();
  return {
    validators,
    files: new Map(files.map((file) => [file.path, file])),
    context,
    uses: Map.groupBy(context.references, ({ target }) => target),
    names: Map.groupBy(context.references, ({ from }) => from.file.path),
    entries: Map.groupBy(entries, ({ file }) => file.path),
    twins: findTwins(context),
  };
}

/**
 * Checks records after a change of some files: by the rules, on the files and on all that they look at for their sake.
 * Finds the errors that a check of the whole would find, a hundred times as fast; a test holds it to that.
 * @param changed the files as they are now
 * @param moved where some of them stood before
 */
export function recheckFiles(
  before: CheckedRecords,
  changed: readonly ParsedFile[],
  moved: readonly string[] = [],
): Recheck {
  const { validators } = before;
  const own = new Set(changed.map(({ path }) => path));
  const gone = new Set([...own, ...moved]);
  const alone = prepareContext(changed, validators);
  const near = findNeighbours(before, gone, alone.context);
  const ids = new Set(
    [...gone].flatMap((name) => before.entries.get(name) ?? []).map(({ id }) => id),
  );
  const neighbours = [...near].flatMap((name) => {
    const file = before.files.get(name);
    return file === undefined ? [] : [narrow(file, ids, alone.context)];
  });
  const around = prepareContext([...neighbours, ...changed], validators);
  // What a text holds is a matter of its own file.
  const { texts, otherTexts } = alone.context;
  const context = { ...widen(around.context, before, gone), texts, otherTexts };
  const broken = RULES.flatMap((rule) =>
    rule.check(context).map((remark) => toProblem(rule, remark)),
  );
  const named = nameSources(alone.problems, before.context.records.source);
  const problems = [...named, ...broken]
    .filter((problem) => problem.severity === 'error' || own.has(problem.file))
    // Countries that were left aside are described all the same.
    .filter(
      ({ code, file }) => code !== 'country-file' || gone.has(file) || !before.files.has(file),
    )
    .sort(compareProblems);
  return { problems, context };
}

/** Files that some rule looks at whatever has changed. */
const ALWAYS = [
  'data/dataset.json',
  'data/redirects.csv',
  'data/vocabularies/coders.csv',
  'data/coding-rounds.csv',
  'data/audits.csv',
];

/** The files that the rules look at because of a change: what it names or named, and what names it. */
function findNeighbours(
  { files, names, uses, entries, twins, context }: CheckedRecords,
  gone: ReadonlySet<string>,
  changed: Context,
): ReadonlySet<string> {
  const paths = new Set(ALWAYS.filter((path) => files.has(path)));
  const named = [...gone].flatMap((path) => names.get(path) ?? []);
  const targets = [...named, ...changed.references].map(({ target }) => target);
  for (const target of targets) {
    for (const entry of context.byId.get(target) ?? []) paths.add(entry.file.path);
  }
  const old = [...gone].flatMap((path) => entries.get(path) ?? []);
  for (const { id } of [...old, ...[...changed.byId.values()].flat()]) {
    for (const { from } of uses.get(id ?? '') ?? []) paths.add(from.file.path);
    for (const entry of context.byId.get(id ?? '') ?? []) paths.add(entry.file.path);
  }
  for (const key of findTwins(changed).keys()) {
    for (const path of twins.get(key) ?? []) paths.add(path);
  }
  for (const path of gone) paths.delete(path);
  return paths;
}

/** Of a table of codings, the rows of what has changed: it has thousands of others. */
function narrow(
  file: ParsedFile,
  old: ReadonlySet<string | undefined>,
  changed: Context,
): ParsedFile {
  if (file.layout.kind !== 'coding') return file;
  const records = file.records.filter(({ value }) => {
    const item = typeof value === 'object' && value !== null && 'item' in value ? value.item : '';
    return old.has(String(item)) || changed.byId.has(String(item));
  });
  return { ...file, records };
}

/** The context of some files with the ids, folders and uses of all of them. */
function widen(around: Context, before: CheckedRecords, gone: ReadonlySet<string>): Context {
  const isNear = new Set(around.references.map(({ from }) => from.file.path));
  const far = around.records.source.flatMap(({ id }) => before.uses.get(id ?? '') ?? []);
  const references = [
    ...around.references,
    ...far.filter(({ from }) => !isNear.has(from.file.path) && !gone.has(from.file.path)),
  ];
  const folders = new Set([...before.context.folders, ...around.folders]);
  return { ...around, byId: widenIds(around, before, gone), references, folders };
}

/** Everything with an id, by id, with what is new of it in the place of what is gone. */
function widenIds(
  around: Context,
  { context, entries }: CheckedRecords,
  gone: ReadonlySet<string>,
): Context['byId'] {
  const old = [...gone].flatMap((path) => entries.get(path) ?? []);
  const fresh = [...around.byId.values()].flat().filter(({ file }) => gone.has(file.path));
  // Most changes leave all ids as they are; a copy of thousands of them takes longer than all rules together.
  if (toKeys(old) === toKeys(fresh)) return context.byId;
  const byId = new Map(context.byId);
  for (const { id = '' } of old) {
    const others = (byId.get(id) ?? []).filter(({ file }) => !gone.has(file.path));
    if (others.length > 0) byId.set(id, others);
    else byId.delete(id);
  }
  for (const entry of fresh) {
    const { id = '' } = entry;
    byId.set(id, [...(byId.get(id) ?? []), entry].sort(comparePaths));
  }
  return byId;
}

function toKeys(entries: readonly Entry[]): string {
  return entries
    .map(({ kind, id = '', file }) => `${kind} ${id} ${file.path}`)
    .sort()
    .join();
}

function comparePaths(a: Entry, b: Entry): number {
  return compareText(a.file.path, b.file.path);
}

/** Files by what makes two of their records or sources look like one. */
function findTwins({ records }: Context): ReadonlyMap<string, readonly string[]> {
  const keyed = [
    ...records.commitment.map(({ country, file, value }) => ({
      key: ['commitment', country, value.instrument, value.madeOn].join(' '),
      path: file.path,
    })),
    ...records.claim.map(({ country, file, value }) => ({
      key: ['claim', country, value.source, value.madeOn].join(' '),
      path: file.path,
    })),
    ...records.source.map(({ file, value }) => ({
      key: ['source', value.publisher?.toLowerCase(), value.date, value.language].join(' '),
      path: file.path,
    })),
  ];
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ path }) => path)]));
}
