import { getUsual } from '#validation/new-record/asking-order.ts';
import { listQuestions, type Question } from '#validation/new-record/questions.ts';
import { getQuestionSchema, NEW_KINDS, type Recipe } from '#validation/new-record/recipes.ts';
import type { Schemas } from '#validation/schema-part.ts';

/** What the command does, with examples. */
export const HELP = `Writes a new record: asks for each field, checks each answer, suggests an id and the sources that are known.

  npm run new -- commitment sdn                  an undertaking of Sudan
  npm run new -- finding sdn-joint-force-12000   a finding on that commitment
  npm run new -- finding joint force             the same, if you do not know its id
  npm run new -- source sdn                      a document that only Sudan's records use
  npm run new -- source                          a document that several countries use
  npm run new -- risk sdn                        a threat to civilians, as a row of risks.csv
  npm run new -- mandate                         what a resolution asks of a mission, as a row of mandates.csv
  npm run new -- country mli                     a country that is not covered yet

What can be new: ${NEW_KINDS.join(', ')}.
A finding stands in a commitment, a check in a claim, an incentive in an actor: name that record after it. All
else but a mandate stands in a country: name its code.

Everything by flags, without a question (the flags of a kind: npm run new -- finding --help):

  npm run new -- finding sdn-joint-force-12000 --date 2022-07-05 --level 1 --direction supports \\
    --observer press --source sudantribune-2022-07-05 --pinpoint "par. 2" \\
    --finding "A first batch of about 2,000 was formed."

  --id <id>         the id of a record of its own; without it one is suggested
  --data <folder>   another folder, made like data/
  --ask             asks also where the input is no terminal

Nothing is written before the end, and never over a file that is there. What each field means: data/README.md`;

/** What a field holds, with its choice or an example. */
export function describeInLine({ name, says, choice, example }: Question): string {
  const usual = getUsual(name);
  const ifEmpty = usual === undefined ? '' : ` Without it: ${usual}.`;
  if (choice.length > 0) return `${says} One of: ${choice.map(String).join(', ')}.${ifEmpty}`;
  return example === null ? says : `${says} For example: ${example}`;
}

/** The flags of one kind. */
export function writeKindHelp(recipe: Recipe, schemas: Schemas): string {
  const where =
    recipe.where === 'record' ? `<${recipe.record}> ` : recipe.kind === 'mandate' ? '' : '<iso3> ';
  const lines = listQuestions(getQuestionSchema(recipe, schemas), schemas).map((question) => {
    return `  --${question.name}${question.isRequired ? ' (must)' : ''}\n      ${describeInLine(question)}`;
  });
  return `npm run new -- ${recipe.kind} ${where}[flags]\n\n${lines.join('\n')}`;
}
