import { checkFiles, findNewProblems } from '#dataset/new-record/check-change.ts';
import { listTakenIds } from '#dataset/new-record/known-records.ts';
import { makeChange, type Addition, type FileChange } from '#dataset/new-record/make-change.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { toFields, type Answers } from '#validation/new-record/answers.ts';
import { listEmptyLists, listQuestions, type Question } from '#validation/new-record/questions.ts';
import {
  choosesId,
  findRecipe,
  getQuestionSchema,
  type Recipe,
} from '#validation/new-record/recipes.ts';
import { refuseId } from '#validation/new-record/refuse-id.ts';
import { suggestId } from '#validation/new-record/suggest-id.ts';
import type { Problem } from '#validation/problem.ts';
import { askAnswers, askOne, type Asked, type Asking } from './ask-answers.ts';
import { addChange, type Session } from './session.ts';
import { askLine, Stopped, type Terminal } from './terminal.ts';

/** What is added: its kind, and where. */
export interface Wanted {
  readonly recipe: Recipe;
  /** Code of the country in lower case; null for a source that several countries use. */
  readonly country: string | null;
  /** Id of the record inside which it stands; null for one of its own. */
  readonly owner: string | null;
}

/** Something new that was put together and checked, and the session in which it is to be written. */
export interface Added {
  readonly session: Session;
  readonly change: FileChange;
  /** Warnings that it brings. */
  readonly warnings: readonly Problem[];
}

/** Asks for all that is missing, checks it against the whole data set, and asks again for what is wrong. */
export async function addByAsking(
  wanted: Wanted,
  given: Answers,
  start: Session,
  terminal: Terminal,
  givenId: string | null = null,
): Promise<Added> {
  const { recipe, country } = wanted;
  const questions = listQuestions(getQuestionSchema(recipe, start.schemas), start.schemas);
  const asking: Asking = {
    terminal,
    recipe,
    country,
    makeSource: (session) => makeSource(session, country, terminal),
  };
  let asked = await askAnswers(questions, given, start, asking);
  const id = givenId ?? (await askId(wanted, questions, asked, terminal));
  for (;;) {
    const change = compose(wanted, questions, asked, id);
    if (typeof change === 'string') throw new Stopped(change);
    const session = addChange(asked.session, change);
    const problems = listNewProblems(start, session, change);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { session, change, warnings: problems };
    terminal.say(`\n${errors.map(formatProblem).join('\n')}`);
    const name = await askLine(terminal, '  Which field is to be corrected? (Enter gives up) ');
    const question = questions.find((one) => one.name === name);
    if (name === '') throw new Stopped('Nothing was written.');
    if (question === undefined) terminal.say(`    There is no field "${name}" here.`);
    else asked = await askOne(question, asked, asking);
  }
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
  const fields = { ...Object.fromEntries(empty), ...toFields(questions, answers) };
  const addition: Addition = { recipe, country, owner, id, fields };
  return makeChange(addition, session.files, session.schemas);
}

/** What is wrong because of what is to be written; that nothing names a new source yet is no mistake. */
export function listNewProblems(
  start: Session,
  session: Session,
  { id }: FileChange,
): readonly Problem[] {
  const before = checkFiles(start.files, start.schemas);
  const after = checkFiles(session.files, session.schemas);
  return findNewProblems(before, after).filter(
    ({ code, found }) => code !== 'unused-source' || !found.includes(`"${id}"`),
  );
}

/** A problem on one line, for people. */
export function formatProblem(problem: Problem): string {
  const { severity, field, code } = problem;
  return `  ${severity}  ${field === '' ? '-' : field}  ${formatMessage(problem)}  [${code}]`;
}

/** The id that somebody confirms or writes; null for what gets the next free number. */
async function askId(
  { recipe, country }: Wanted,
  questions: readonly Question[],
  { answers, session }: Asked,
  terminal: Terminal,
): Promise<string | null> {
  if (!choosesId(recipe)) return recipe.record === 'country' ? country : null;
  const taken = listTakenIds(session.files);
  const suggested = suggestId(recipe.kind, country, toFields(questions, answers), taken);
  terminal.say(
    '\nid\n    The permanent id, which becomes the name of the file and part of its address.',
  );
  for (;;) {
    const typed = await askLine(terminal, `  id [${suggested}]: `);
    const id = typed === '' ? suggested : typed;
    const fault = refuseId(id, recipe, country, taken);
    if (fault === undefined) return id;
    terminal.say(`    ${fault}`);
  }
}

async function makeSource(
  session: Session,
  country: string | null,
  terminal: Terminal,
): Promise<{ id: string; session: Session }> {
  const recipe = findRecipe('source');
  if (recipe === undefined) throw new Error('There is no way to make a source.');
  terminal.say('\nA new source:');
  const added = await addByAsking({ recipe, country, owner: null }, new Map(), session, terminal);
  terminal.say(`\nSo far, and written at the end: ${added.change.path}`);
  return { id: added.change.id, session: added.session };
}
