/**
 * `npm run new -- <kind> <where>`: writes a new record, entry or row. Asks for what no flag says, where there is a
 * terminal. Exits with 0 where it was written, 1 where nothing was because the data would have errors or somebody gave
 * up, 2 where the command is wrong.
 */
import { getValidators } from '#dataset/load-dataset.ts';
import { findCountryName } from '#dataset/new-record/country-name.ts';
import { listTakenIds } from '#dataset/new-record/known-records.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { readFirstCoded } from '#dataset/releases/first-coded.ts';
import { toFields, type Answers } from '#validation/new-record/answers.ts';
import { listQuestions, type Question } from '#validation/new-record/questions.ts';
import { choosesId, getQuestionSchema } from '#validation/new-record/recipes.ts';
import { refuseId } from '#validation/new-record/refuse-id.ts';
import { suggestId } from '#validation/new-record/suggest-id.ts';
import { CommandError } from './command/command-error.ts';
import { toDiskPath } from './command/disk-path.ts';
import { tellRefusal } from './command/run-command.ts';
import { addByAsking, type Added } from './new/add-record.ts';
import { compose, formatProblem, listNewProblems, type Wanted } from './new/compose-change.ts';
import { choosePlace } from './new/choose-place.ts';
import { describeInLine, HELP, writeKindHelp } from './new/help.ts';
import { readFlags, readRequest, type Request } from './new/read-request.ts';
import { addChange, type Session } from './new/session.ts';
import { openTerminal, Stopped, type Terminal } from './new/terminal.ts';
import { listNextSteps } from './new/next-steps.ts';
import { writeChanges } from './new/write-changes.ts';

const schemas = readSchemas('schemas');
const terminal = openTerminal();

try {
  await tellRefusal(run);
} finally {
  terminal.close();
}

async function run(): Promise<void> {
  const request = readRequest(process.argv.slice(2), schemas);
  if (request === 'help') return terminal.say(HELP);
  if ('record' in request) return terminal.say(writeKindHelp(request, schemas));
  const files = readDataFiles(request.data);
  const validators = getValidators(files, schemas);
  const firstCoded = readFirstCoded(request.data);
  const session: Session = { schemas, validators, firstCoded, files, changes: [] };
  const wanted = await choosePlace(request, files, terminal);
  const questions = listQuestions(getQuestionSchema(wanted.recipe, schemas), schemas);
  const { answers: given, faults } = readFlags(questions, request, session, wanted.country);
  if (faults.length > 0) throw new CommandError(faults);
  const answers = addKnown(given, wanted);
  const missing = questions.filter(({ name, isRequired }) => isRequired && !answers.has(name));
  const isAsked = missing.length > 0 && request.isAsking;
  if (missing.length > 0 && !isAsked) throw new CommandError(refuseMissing(missing, wanted));
  const added = isAsked
    ? await addAsked(wanted, answers, session, request, terminal)
    : addGiven(wanted, questions, answers, session, request);
  finish(added, wanted, request.data);
}

/** What the command itself says: a country's code and its name. */
function addKnown(given: Answers, { recipe, country }: Wanted): Answers {
  if (recipe.kind !== 'country' || country === null) return given;
  const name = findCountryName(country);
  const known = name === undefined ? [] : [['name', name] as const];
  return new Map([['iso3', country.toUpperCase()] as const, ...known, ...given]);
}

async function addAsked(
  wanted: Wanted,
  answers: Answers,
  session: Session,
  { id }: Request,
  at: Terminal,
): Promise<Added> {
  at.say(
    'Do not write names of victims, witnesses or informants, nor places that would expose them.',
  );
  at.say(
    'Enter leaves out what may be left out, ? explains the choice, Ctrl+C gives up. Nothing is written before the end.',
  );
  return addByAsking(wanted, answers, session, at, { givenId: id, last: 'Write it?' });
}

function addGiven(
  wanted: Wanted,
  questions: readonly Question[],
  answers: Answers,
  start: Session,
  { id }: Request,
): Added {
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

function finish(
  { session, change, warnings }: Added,
  { recipe, country }: Wanted,
  folder: string,
): void {
  const refused = writeChanges(session.changes, folder);
  if (refused.length > 0) throw new Stopped(refused.join('\n'));
  for (const { path } of session.changes) terminal.say(`Written: ${toDiskPath(path, folder)}`);
  terminal.say(`Its id: ${change.id}`);
  for (const warning of warnings) terminal.say(formatProblem(warning));
  const added = { kind: recipe.kind, id: change.id, country };
  for (const step of listNextSteps(added, folder)) terminal.say(step);
}

function refuseMissing(missing: readonly Question[], { recipe }: Wanted): readonly string[] {
  const lines = missing.map((question) => `  --${question.name}  ${describeInLine(question)}`);
  const end = `All flags: npm run new -- ${recipe.kind} --help`;
  return ['These have to be filled in:', ...lines, end];
}
