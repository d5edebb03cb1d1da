import { ENTRY_NAMES } from '#validation/entry.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { checkAnswer, readAnswer, type Answers } from '#validation/new-record/answers.ts';
import { listQuestions, type Question } from '#validation/new-record/questions.ts';
import {
  findRecipe,
  getQuestionSchema,
  NEW_KINDS,
  type Recipe,
} from '#validation/new-record/recipes.ts';
import type { Schemas } from '#validation/schema-part.ts';
import { findNearest, formatChoice } from '#validation/suggest.ts';
import { CommandError } from '../command/command-error.ts';
import { readOptions } from '../command/read-options.ts';
import { readFolder } from '../command/read-values.ts';
import { refuseReference } from './choose-record.ts';
import type { Session } from './session.ts';

/** The command as it was written. */
export interface Request {
  readonly recipe: Recipe;
  /** Country or record after the kind, or words by which it is looked for; null where there is none. */
  readonly where: string | null;
  readonly typed: ReadonlyMap<string, string>;
  readonly id: string | null;
  readonly data: string;
  readonly isAsking: boolean;
}

const HINT = 'Examples: npm run new -- --help';

/**
 * The command, read by what its kind can hold.
 * @throws CommandError with a sentence on what is wrong
 */
export function readRequest(args: readonly string[], schemas: Schemas): Request | 'help' | Recipe {
  const [kind] = args.filter((arg) => !arg.startsWith('-'));
  const isHelp = args.some((arg) => arg === '--help' || arg === '-h');
  if (kind === undefined || args[0] !== kind) {
    if (isHelp || args.length === 0) return 'help';
    throw new CommandError(`What is to be new comes first: ${NEW_KINDS.join(', ')}. ${HINT}`);
  }
  const recipe = findRecipe(kind);
  if (recipe === undefined) throw new CommandError(refuseKind(kind));
  if (isHelp) return recipe;
  const questions = listQuestions(getQuestionSchema(recipe, schemas), schemas);
  const { values, words: positionals } = readOptions(toUsage(kind, questions), args);
  const isAsking = values.ask || (process.stdin.isTTY && process.stdout.isTTY);
  const [, ...words] = positionals;
  if (words.length > 1 && !isAsking) {
    throw new CommandError(
      recipe.where === 'record'
        ? `Words find ${ENTRY_NAMES[recipe.record]} only where you can be asked; write its id, or add --ask.`
        : `"${words[1] ?? ''}" stands there too much. ${HINT}`,
    );
  }
  const found = new Map<string, unknown>(Object.entries(values));
  const given = questions.flatMap(({ name, isList }): [string, string][] => {
    const typed = found.get(name);
    if (!Array.isArray(typed)) return [];
    // Of a flag that is written twice for one value, the last one counts.
    return [[name, isList ? typed.join('|') : String(typed.at(-1))]];
  });
  return {
    recipe,
    where: words.length === 0 ? null : words.join(' '),
    typed: new Map(given),
    id: values.id ?? null,
    data: readFolder(values.data),
    isAsking,
  };
}

/** The values of the flags; what is wrong with them is in `faults`, a sentence each. */
export function readFlags(
  questions: readonly Question[],
  { recipe, typed }: Pick<Request, 'recipe' | 'typed'>,
  session: Session,
  country: string | null,
): { readonly answers: Answers; readonly faults: readonly string[] } {
  const answers = new Map<string, Json>();
  const faults: string[] = [];
  for (const question of questions) {
    const text = typed.get(question.name);
    if (text === undefined) continue;
    const value = readAnswer(question, text);
    const found = checkAnswer(question, value, recipe, session.validators);
    faults.push(...found.map((fault) => `--${question.name}: ${fault}`));
    if (found.length > 0) continue;
    answers.set(question.name, value);
    faults.push(...checkReferences(question, value, session, country));
  }
  return { answers, faults };
}

function checkReferences(
  { name, names }: Question,
  value: Json,
  session: Session,
  country: string | null,
): string[] {
  if (names === null) return [];
  const ids = (Array.isArray(value) ? value : [value]).map(String);
  return ids.flatMap((id) => {
    const fault = refuseReference(session, names, country, id);
    return fault === undefined ? [] : [`--${name}: ${fault}`];
  });
}

/** The flags of a kind: one for each of its fields, which may be written again for a list, and those of the command. */
function toUsage(kind: string, questions: readonly Question[]) {
  const own = {
    id: { type: 'string' },
    data: { type: 'string', default: 'data' },
    ask: { type: 'boolean', default: false },
  } as const;
  const ofFields = questions.map(({ name }) => [name, { type: 'string', multiple: true }] as const);
  const options = { ...Object.fromEntries(ofFields), ...own };
  return { name: 'new', part: kind, options, takesWords: true };
}

function refuseKind(kind: string): string {
  const near = findNearest(kind, NEW_KINDS);
  const choice =
    near === undefined ? `Write ${formatChoice(NEW_KINDS)}.` : `Did you mean "${near}"?`;
  return `Nothing new can be a "${kind}". ${choice}`;
}
