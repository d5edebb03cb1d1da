import type { Dataset } from '#model/dataset.ts';
import { parseMethod, type Method } from '#model/method.ts';
import { checkRecords } from '#validation/check-records.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { ParsedFile } from '#validation/parsed-file.ts';
import { compareProblems, fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { prepareValidators, type Validators } from '#validation/validators.ts';
import { withoutFollowing } from '#validation/without-following.ts';
import { linkDataset } from './link.ts';
import { parseFiles } from './parse-files.ts';
import type { FileMap } from './read-files.ts';

/** The linked data set, or null where there are errors; and everything that was found. */
export interface LoadedDataset {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** Files without which nothing else can be read. */
const NEEDED = ['data/dataset.json', 'data/redirects.csv'];

/**
 * Parses, checks and links the texts of data/ by the schemas (name → schema). Pure: the same texts give the
 * same answer. Warnings do not stand in the way of a data set, errors do.
 * @param firstCoded ids of what the first coder coded; all else must name its coder. Null where that is not asked
 */
export function loadDataset(
  texts: FileMap,
  schemas: ReadonlyMap<string, Json>,
  firstCoded: ReadonlySet<string> | null,
): LoadedDataset {
  const { files, problems: faults } = parseFiles(texts, schemas);
  const flood = faults.find(({ code }) => code === 'too-much-data');
  // Where reading stopped, all that was not read would be called missing.
  if (flood) return { dataset: null, problems: [flood] };
  const validators = prepareValidators(schemas, listVocabularies(files, schemas));
  const { context, problems: broken } = checkRecords(files, validators, firstCoded);
  const { method, problems: constants } = readMethod(files);
  const all = [...faults, ...checkNeeded(texts, schemas), ...broken, ...constants];
  const problems = withoutFollowing(all).sort(compareProblems);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const dataset = hasErrors || method === null ? null : linkDataset(context, method);
  return { dataset, problems };
}

/** The checks of single records and their fields, by the schemas and the closed lists among the texts. */
export function getValidators(texts: FileMap, schemas: ReadonlyMap<string, Json>): Validators {
  const lists = [...texts].filter(([path]) => path.startsWith('data/vocabularies/'));
  const { files } = parseFiles(new Map(lists), schemas);
  return prepareValidators(schemas, listVocabularies(files, schemas));
}

/** The ids of each closed list; the ones in a schema stand in for a list whose file is missing. */
function listVocabularies(
  files: readonly ParsedFile[],
  schemas: ReadonlyMap<string, Json>,
): ReadonlyMap<string, readonly string[]> {
  const vocabularies = findCommittedLists([...schemas.values()]);
  for (const { layout, text } of files) {
    if (layout.kind !== 'vocabulary-term' || text === '') continue;
    // Also of a list with a fault in it, so that one fault does not make every record that uses it wrong.
    const rows = text.split('\n').slice(1);
    const ids = rows.map((row) => row.split(',')[0] ?? '').filter((id) => /^[a-z0-9-]+$/.test(id));
    vocabularies.set(layout.name, ids);
  }
  return vocabularies;
}

function findCommittedLists(schemas: readonly Json[]): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const visit = (schema: Json): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('x-vocabulary' in schema && 'enum' in schema && Array.isArray(schema.enum)) {
      lists.set(String(schema['x-vocabulary']), schema.enum.map(String));
    }
    Object.values(schema).forEach(visit);
  };
  schemas.forEach(visit);
  return lists;
}

function checkNeeded(texts: FileMap, schemas: ReadonlyMap<string, Json>): Problem[] {
  const lists = [...findCommittedLists([...schemas.values()]).keys()];
  const needed = [...NEEDED, ...lists.map((list) => `data/vocabularies/${list}.csv`)];
  return needed
    .filter((path) => !texts.has(path))
    .map((path) => {
      const found = `${path} is missing.`;
      return toFileProblem('missing-file', fileSpot(path), found, 'Restore it.');
    });
}

function readMethod(files: readonly ParsedFile[]): {
  readonly method: Method | null;
  readonly problems: readonly Problem[];
} {
  const ofMethod = files.filter(({ layout }) => layout.kind === 'method');
  if (ofMethod.some(({ isWhole }) => !isWhole)) return { method: null, problems: [] };
  const values = ofMethod.map(({ layout, records }) => [layout.name, records[0]?.value] as const);
  try {
    return { method: parseMethod(Object.fromEntries(values)), problems: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, name = '', message = error.message] = /^([\w-]+): (.*)$/s.exec(error.message) ?? [];
    const spot = fileSpot(`data/method/${name}${name === '' ? '' : '.json'}`);
    const write = 'Write the constant as src/model/method.ts reads it.';
    return { method: null, problems: [toFileProblem('method-constant', spot, message, write)] };
  }
}
