/** Adds something new from what the flags of a command say, without asking anybody. */
import { findCountryName } from '#dataset/new-record/country-name.ts';
import { listTakenIds } from '#dataset/new-record/known-records.ts';
import { toFields, type Answers } from '#validation/new-record/answers.ts';
import { listQuestions, type Question } from '#validation/new-record/questions.ts';
import { choosesId, getQuestionSchema } from '#validation/new-record/recipes.ts';
import { refuseId } from '#validation/new-record/refuse-id.ts';
import { suggestId } from '#validation/new-record/suggest-id.ts';
import { CommandError } from '../command/command-error.ts';
import type { Added } from './add-record.ts';
import { compose, formatProblem, listNewProblems, type Wanted } from './compose-change.ts';
import { findPlace } from './find-place.ts';
import { describeInLine } from './help.ts';
import { readFlags, type Request } from './read-request.ts';
import { addChange, type Session } from './session.ts';
import { Stopped } from './terminal.ts';

/** What is wanted, and what is known of it. */
export interface Given {
  readonly wanted: Wanted;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Questions without an answer that have to be answered. */
  readonly missing: readonly Question[];
}

/**
 * What the flags say of what is wanted.
 * @throws CommandError with every flag that cannot be meant
 */
export function readGiven(request: Request, wanted: Wanted, session: Session): Given {
  const { schemas } = session;
  const questions = listQuestions(getQuestionSchema(wanted.recipe, schemas), schemas);
  const { answers: typed, faults } = readFlags(questions, request, session, wanted.country);
  if (faults.length > 0) throw new CommandError(faults);
  const answers = addKnown(typed, wanted);
  const missing = questions.filter(({ name, isRequired }) => isRequired && !answers.has(name));
  return { wanted, questions, answers, missing };
}

/**
 * Puts together and checks what the flags alone say.
 * @throws CommandError where something is missing or wrong
 */
export function addGiven(given: Given, start: Session, { id }: Pick<Request, 'id'>): Added {
  const { wanted, questions, answers, missing } = given;
  if (missing.length > 0) throw new CommandError(refuseMissing(missing, wanted));
  const { recipe, country } = wanted;
  const taken = listTakenIds(start.files);
  const usual = suggestId(recipe.kind, country, toFields(questions, answers), taken);
  const own = recipe.kind === 'country' ? country : (id ?? usual);
  const fault = choosesId(recipe) ? refuseId(own ?? '', recipe, country, taken) : undefined;
  if (fault !== undefined) throw new Stopped(fault);
  const change = compose(wanted, questions, { answers, session: start }, own);
  if (typeof change === 'string') throw new Stopped(change);
  const session = addChange(start, change);
  const problems = listNewProblems(start, session, change);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { session, change, warnings: problems };
  throw new Stopped(`${errors.map(formatProblem).join('\n')}\nNothing was written.`);
}

/**
 * What a whole command adds, where nobody can be asked.
 * @throws CommandError where something is missing or wrong
 */
export function addRequest(request: Request, session: Session): Added {
  const wanted = findPlace(request, session.files);
  return addGiven(readGiven(request, wanted, session), session, request);
}

/** What the command itself says: a country's code and its name. */
function addKnown(given: Answers, { recipe, country }: Wanted): Answers {
  if (recipe.kind !== 'country' || country === null) return given;
  const name = findCountryName(country);
  const known = name === undefined ? [] : [['name', name] as const];
  return new Map([['iso3', country.toUpperCase()] as const, ...known, ...given]);
}

function refuseMissing(missing: readonly Question[], { recipe }: Wanted): readonly string[] {
  const lines = missing.map((question) => `  --${question.name}  ${describeInLine(question)}`);
  const end = `All flags: npm run new -- ${recipe.kind} --help`;
  return ['These have to be filled in:', ...lines, end];
}
