import type { Context } from '../context.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { fileSpot, type Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A file of codings or judgements bears the name of a coder, of whom it is said what they saw. */
export const rule: Rule = {
  code: 'coding-file',
  severity: 'error',
  reason: 'The name of the file says who coded; the first coder stands in the records themselves.',
  check(context) {
    const { records } = context;
    const coders = records['vocabulary-term']
      .filter(({ file }) => file.layout.name === 'coders')
      .flatMap(({ id }) => id ?? []);
    if (coders.length === 0) return [];
    const entries = [...records.coding, ...records.judgement];
    const files = new Set(entries.map(({ file }) => file));
    return [...files].flatMap(
      (file) => checkFile(file, coders, context) ?? checkRound(file, files, context),
    );
  },
};

function checkFile(
  { path, layout: { kind, name } }: ParsedFile,
  coders: readonly string[],
  { records }: Context,
): Remark[] | undefined {
  const spot = fileSpot(path);
  if (!coders.includes(name)) {
    const found = `"${name}" is not a coder of data/vocabularies/coders.csv.`;
    const write = 'Name the file after a coder of that list, or add the coder to it.';
    return [{ spot, found, write }];
  }
  if (kind === 'coding' && name === records.dataset[0]?.value.firstCoder) {
    const found = `"${name}" is the first coder, whose readings stand in the records.`;
    return [{ spot, found, write: 'Name the file after another coder of the list.' }];
  }
  return undefined;
}

/** A coder of whom nothing is said is one mistake, told in the first of their files. */
function checkRound(
  file: ParsedFile,
  files: ReadonlySet<ParsedFile>,
  { records }: Context,
): Remark[] {
  const { name } = file.layout;
  const [first] = [...files].filter(({ layout }) => layout.name === name);
  if (file !== first || records['coding-round'].some(({ value }) => value.coder === name)) {
    return [];
  }
  const found = `Nothing is said of the coder "${name}" in data/coding-rounds.csv.`;
  const spot = fileSpot(file.path);
  return [{ spot, found, write: 'Write a row there: the round, the position, what they saw.' }];
}
