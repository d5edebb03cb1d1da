import { listTakenIds } from '#dataset/new-record/known-records.ts';
import type { FileChange } from '#dataset/new-record/make-change.ts';
import { formatDiff } from '#validation/fix/format-diff.ts';
import { diffLines } from '#validation/fix/line-diff.ts';
import { toFields, type Answers } from '#validation/new-record/answers.ts';
import { getUsual } from '#validation/new-record/asking-order.ts';
import { listQuestions, type Question } from '#validation/new-record/questions.ts';
import { choosesId, findRecipe, getQuestionSchema } from '#validation/new-record/recipes.ts';
import { refuseId } from '#validation/new-record/refuse-id.ts';
import { suggestId } from '#validation/new-record/suggest-id.ts';
import type { Problem } from '#validation/problem.ts';
import { findNearest } from '#validation/suggest.ts';
import { askAnswers, askOne, type Asked, type Asking } from './ask-answers.ts';
import { compose, formatProblem, listNewProblems, type Wanted } from './compose-change.ts';
import { addChange, type Session } from './session.ts';
import { askLine, Stopped, type Terminal } from './terminal.ts';

/** Something new that was put together and checked, and the session in which it is to be written. */
export interface Added {
  readonly session: Session;
  readonly change: FileChange;
  /** Warnings that it brings. */
  readonly warnings: readonly Problem[];
}

/**
 * Asks for all that is missing, checks it against the whole data set, shows it, and asks again for what is wrong or is
 * to be other.
 * @param last the question with which somebody says that all is as it should be
 */
export async function addByAsking(
  wanted: Wanted,
  given: Answers,
  start: Session,
  terminal: Terminal,
  { givenId = null, last }: { readonly givenId?: string | null; readonly last: string },
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
    const added = { session, change, warnings: problems };
    terminal.say(`\n${errors.length > 0 ? errors.map(formatProblem).join('\n') : describe(added)}`);
    const open = listOpen(questions, asked);
    const question = await askChange(
      questions,
      errors.length > 0 ? null : { last, open },
      terminal,
    );
    if (question === null) return added;
    asked = await askOne(question, asked, asking);
  }
}

/** The field that is to be other; null where all is as it should be. */
async function askChange(
  questions: readonly Question[],
  sound: { readonly last: string; readonly open: readonly string[] } | null,
  terminal: Terminal,
): Promise<Question | null> {
  if (sound !== null && sound.open.length > 0) {
    terminal.say(`Not filled in, if you know it: ${sound.open.join(', ')}`);
  }
  const prompt =
    sound === null
      ? '  Which field is to be corrected? (Enter gives up) '
      : `${sound.last} [Enter: yes, n: no, or the name of a field to fill in or change] `;
  for (;;) {
    const typed = await askLine(terminal, prompt);
    if (sound !== null && /^(y|yes)?$/i.test(typed)) return null;
    if (typed === '' || /^no?$/i.test(typed)) throw new Stopped('Nothing was written.');
    const question = questions.find(({ name }) => name === typed);
    if (question !== undefined) return question;
    const near = findNearest(
      typed,
      questions.map(({ name }) => name),
    );
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    terminal.say(`    There is no field "${typed}" here.${hint}`);
  }
}

/** Names of the fields without an answer. */
function listOpen(questions: readonly Question[], { answers }: Asked): readonly string[] {
  return questions
    .map(({ name }) => name)
    .filter((name) => !answers.has(name) && getUsual(name) === undefined);
}

/** What would be written, and what is worth a second look. */
function describe({ session, warnings }: Added): string {
  const files = session.changes.map(({ path, before, after }) => {
    const shown = before === null ? after : `${formatDiff(diffLines(before, after))}\n`;
    return `${path}:\n${shown}`;
  });
  return [...files, ...warnings.map(formatProblem)].join('\n');
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
  const wanted = { recipe, country, owner: null };
  const last = 'Is the new source right? It is written at the end.';
  const added = await addByAsking(wanted, new Map(), session, terminal, { last });
  return { id: added.change.id, session: added.session };
}
