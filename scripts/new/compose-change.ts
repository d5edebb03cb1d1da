/** The file that answers make, and what the check says of the data with it. */
import { checkFiles, findNewProblems } from '#dataset/new-record/check-change.ts';
import { makeChange, type Addition, type FileChange } from '#dataset/new-record/make-change.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { toFields } from '#validation/new-record/answers.ts';
import { getUsual } from '#validation/new-record/asking-order.ts';
import { listEmptyLists, type Question } from '#validation/new-record/questions.ts';
import { getQuestionSchema, type Recipe } from '#validation/new-record/recipes.ts';
import type { Problem } from '#validation/problem.ts';
import type { Asked } from './ask-answers.ts';
import type { Session } from './session.ts';

/** What is added: its kind, and where. */
export interface Wanted {
  readonly recipe: Recipe;
  /** Code of the country in lower case; null for a source that several countries use. */
  readonly country: string | null;
  /** Id of the record inside which it stands; null for one of its own. */
  readonly owner: string | null;
}

/** The change that answers make, or in a sentence why there can be none. */
export function compose(
  { recipe, country, owner }: Wanted,
  questions: readonly Question[],
  { answers, session }: Asked,
  id: string | null,
): FileChange | string {
  const schema = getQuestionSchema(recipe, session.schemas);
  const empty = listEmptyLists(schema, session.schemas).map((list): [string, Json] => [list, []]);
  const fields = {
    ...Object.fromEntries(empty),
    ...toFields(questions, new Map([...listUsual(questions), ...answers])),
  };
  const addition: Addition = { recipe, country, owner, id, fields };
  return makeChange(addition, session.files, session.schemas);
}

/** The answers that nobody has to give. */
function listUsual(questions: readonly Question[]): readonly (readonly [string, Json])[] {
  return questions.flatMap(({ name }) => {
    const usual = getUsual(name);
    return usual === undefined ? [] : [[name, usual] as const];
  });
}

/** What is wrong because of what is to be written; that nothing names a new source yet is no mistake. */
export function listNewProblems(
  start: Session,
  session: Session,
  { id }: FileChange,
): readonly Problem[] {
  const before = checkFiles(start.files, start.schemas, start.firstCoded);
  const after = checkFiles(session.files, session.schemas, session.firstCoded);
  return findNewProblems(before, after).filter(
    ({ code, found }) => code !== 'unused-source' || !found.includes(`"${id}"`),
  );
}

/** A problem on one line, for people. */
export function formatProblem(problem: Problem): string {
  const { severity, field, code } = problem;
  return `  ${severity}  ${field === '' ? '-' : field}  ${formatMessage(problem)}  [${code}]`;
}
