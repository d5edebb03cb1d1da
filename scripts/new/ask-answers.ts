import { listKnown, listTerms } from '#dataset/new-record/known-records.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { checkAnswer, readAnswer, type Answers } from '#validation/new-record/answers.ts';
import { getUsual, orderQuestions } from '#validation/new-record/asking-order.ts';
import { withoutFileName, type Question } from '#validation/new-record/questions.ts';
import type { Recipe } from '#validation/new-record/recipes.ts';
import { toId } from '#validation/to-id.ts';
import { chooseRecord } from './choose-record.ts';
import type { Session } from './session.ts';
import { askLine, type Terminal } from './terminal.ts';

/** Answers, and the session with the new sources that were made on the way. */
export interface Asked {
  readonly answers: Answers;
  readonly session: Session;
}

/** What asking needs besides the questions. */
export interface Asking {
  readonly terminal: Terminal;
  readonly recipe: Recipe;
  readonly country: string | null;
  /** Makes a new source, and says its id. */
  readonly makeSource: (session: Session) => Promise<{ id: string; session: Session }>;
}

/** A value, or null where the answer was left out. */
interface Typed {
  readonly value: Json | null;
  readonly session: Session;
}

/** Asks what is not answered yet, and is not for those alone who want it. */
export async function askAnswers(
  questions: readonly Question[],
  given: Answers,
  session: Session,
  asking: Asking,
): Promise<Asked> {
  let asked: Asked = { answers: given, session };
  for (const question of orderQuestions(asking.recipe.kind, questions).usual) {
    if (!given.has(question.name)) asked = await askOne(question, asked, asking);
  }
  return asked;
}

/** Asks one question again and again until the answer is right, or left out where it may be. */
export async function askOne(question: Question, asked: Asked, asking: Asking): Promise<Asked> {
  const { terminal, recipe } = asking;
  terminal.say(`\n${describe(question)}`);
  let { session } = asked;
  for (;;) {
    const typed = await askValue(question, session, asking);
    session = typed.session;
    if (typed.value === null) {
      if (!question.isRequired) return { answers: without(asked.answers, question.name), session };
      terminal.say('    This has to be filled in.');
      continue;
    }
    const faults = listFaults(question, typed.value, recipe, session);
    if (faults.length === 0) {
      return { answers: new Map([...asked.answers, [question.name, typed.value]]), session };
    }
    terminal.say(faults.map((fault) => `    ${fault}`).join('\n'));
  }
}

/** What is wrong with an answer, in the words of the check, where a terminal has no other. */
function listFaults(
  question: Question,
  value: Json,
  recipe: Recipe,
  { validators }: Session,
): readonly string[] {
  const faults = checkAnswer(question, value, recipe, validators);
  const isOfYesAndNo = question.part['type'] === 'boolean' && faults.length > 0;
  return isOfYesAndNo ? ['Write yes or no.'] : faults;
}

async function askValue(question: Question, session: Session, asking: Asking): Promise<Typed> {
  const { name, names, isList } = question;
  if (names !== null) {
    return isList
      ? askReferences(question, session, asking)
      : askReference(question, session, asking);
  }
  const typed = await askLine(asking.terminal, `  ${name}: `);
  if (typed === '') return { value: null, session };
  if (typed !== '?')
    return { value: readAnswer(question, idOfTerm(question, typed, session)), session };
  asking.terminal.say(explain(question, session));
  return askValue(question, session, asking);
}

async function askReference(
  { name, names }: Question,
  session: Session,
  { terminal, country, makeSource }: Asking,
  prompt = `  ${name}: `,
): Promise<Typed> {
  const kind = names ?? 'source';
  const known = listKnown(session.files, kind, country);
  const choice = await chooseRecord(terminal, known, kind, prompt);
  if (choice.kind === 'none') return { value: null, session };
  if (choice.kind === 'id') return { value: choice.id, session };
  const made = await makeSource(session);
  return { value: made.id, session: made.session };
}

/** Asks for one record after another, until one is left out. */
async function askReferences(question: Question, start: Session, asking: Asking): Promise<Typed> {
  const ids: Json[] = [];
  let session = start;
  for (;;) {
    const prompt = ids.length === 0 ? undefined : `  ${question.name} (another, or Enter): `;
    const typed = await askReference(question, session, asking, prompt);
    session = typed.session;
    if (typed.value === null) return { value: ids.length === 0 ? null : ids, session };
    ids.push(typed.value);
  }
}

/** What a field holds, its choice or an example, for people. */
export function describe(question: Question): string {
  const { name, says, isRequired, choice, names, example, isList } = question;
  const usual = getUsual(name);
  const ifEmpty = usual === undefined ? 'leaves it out' : `is ${usual}`;
  const lines = [
    `${name}${isRequired ? '' : ` (Enter ${ifEmpty})`}`,
    `    ${withoutFileName(says)}`,
  ];
  if (question.part['type'] === 'boolean') lines.push('    yes or no.');
  else if (choice.length > 0)
    lines.push(`    One of: ${choice.map(String).join(', ')}. ? explains them.`);
  else if (names !== null) {
    const orNew = names === 'source' ? '; + for a new source' : '';
    lines.push(`    Its id, or words of its title, from which the known ones are shown${orNew}.`);
  } else if (example !== null) lines.push(`    For example: ${example}`);
  if (isList && names === null) lines.push('    Several are separated by commas.');
  return lines.join('\n');
}

/** The terms of a closed list with their meaning. */
function explain(question: Question, session: Session): string {
  const { choice, says } = question;
  const terms = listTermsOf(question, session);
  if (terms.length === 0)
    return `    ${choice.length === 0 ? says : choice.map(String).join(', ')}`;
  return terms.map(({ id, label, definition }) => `    ${id}: ${label}. ${definition}`).join('\n');
}

/** The id of a term that somebody wrote by its label; else what was written. */
function idOfTerm(question: Question, typed: string, session: Session): string {
  if (question.choice.length === 0 || question.isList) return typed;
  const term = listTermsOf(question, session).find(
    ({ label }) => label.toLowerCase() === typed.toLowerCase(),
  );
  return term?.id ?? typed;
}

function listTermsOf({ part, choice }: Question, { files }: Session) {
  if (choice.length === 0) return [];
  // Numbers have their list too, though no schema names it: levels, tiers.
  const list = String(part['x-vocabulary'] ?? `${toId(String(part['title'] ?? ''))}s`);
  return listTerms(files, list);
}

function without(answers: Answers, name: string): Answers {
  return new Map([...answers].filter(([other]) => other !== name));
}
