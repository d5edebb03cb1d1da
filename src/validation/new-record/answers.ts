import { checkShape } from '../check-shape.ts';
import type { Json } from '../fill-vocabularies.ts';
import { mendText } from '../fix/mend-text.ts';
import { formatFieldPath, type FieldPath } from '../parsed-file.ts';
import { isSentenceField } from '../free-texts.ts';
import type { Validators } from '../validators.ts';
import type { Question } from './questions.ts';
import type { Recipe } from './recipes.ts';

/** Values by the name of their question. */
export type Answers = ReadonlyMap<string, Json>;

/**
 * What somebody typed, as the value that the field holds: a number for a number, a list for a list, `5 March 2021` as
 * a date. What cannot be read so stays as it was typed, and is refused with a reason by `checkAnswer`.
 */
export function readAnswer({ isList, part, choice, path }: Question, typed: string): Json {
  const isSentence = choice.length === 0 && isSentenceField('finding', path);
  const values = isList
    ? splitList(typed, part['type'] === 'string' && choice.length === 0)
    : [typed.trim()];
  const read = values.map((value) => {
    const typedValue = readValue(value, part['type'], choice, part);
    return typeof typedValue === 'string' && isSentence ? finish(typedValue) : typedValue;
  });
  return isList ? read : (read[0] ?? '');
}

/** A sentence with its full stop, where only that is missing. */
function finish(sentence: string): string {
  return /[\p{L}\p{N}%)]$/u.test(sentence) ? `${sentence}.` : sentence;
}

/** Lists of words are separated by commas; texts and addresses, which may hold commas, by bars. */
function splitList(typed: string, isText: boolean): string[] {
  const separator = isText && typed.includes('|') ? '|' : /[,|]/;
  const isOne = isText && !typed.includes('|') && /\s/.test(typed.trim());
  const values = isOne ? [typed] : typed.split(separator);
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

function readValue(
  typed: string,
  type: Json | undefined,
  choice: readonly Json[],
  part: Question['part'],
): Json {
  const member = choice.find((one) => String(one).toLowerCase() === typed.toLowerCase());
  if (member !== undefined) return member;
  if (type === 'boolean' && /^(y|yes|true)$/i.test(typed)) return true;
  if (type === 'boolean' && /^(n|no|false)$/i.test(typed)) return false;
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(typed))
    return Number(typed);
  return mendText(typed, part, { note: () => undefined, redirects: new Map() });
}

/** What is wrong with one answer by the schema, in the words of the check; empty where it is right. */
export function checkAnswer(
  { path }: Question,
  value: Json,
  { record, list }: Recipe,
  validators: Validators,
): readonly string[] {
  const full: FieldPath = list === null ? path : [list, 0, ...path];
  const spotOf = (at: FieldPath) => ({ file: '', line: 1, column: 1, field: formatFieldPath(at) });
  const parsed = { value: nest(full, value), spotOf, nameSpotOf: spotOf };
  const { problems } = checkShape(parsed, validators.get(record), 'json');
  const field = formatFieldPath(full);
  return problems
    .filter((problem) => problem.field === field || problem.field.startsWith(`${field}[`))
    .filter(({ code }) => code !== 'missing-field')
    .map(({ found, write }) => `${found} ${write}`);
}

/** The fields that answers make, each where its path leads. */
export function toFields(
  questions: readonly Question[],
  answers: Answers,
): Readonly<Record<string, Json>> {
  return questions.reduce<Readonly<Record<string, Json>>>((fields, { path, name }) => {
    const value = answers.get(name);
    return value === undefined ? fields : setField(fields, path, value);
  }, {});
}

function setField(
  fields: Readonly<Record<string, Json>>,
  [step = '', ...rest]: readonly string[],
  value: Json,
): Readonly<Record<string, Json>> {
  const before = fields[step];
  const isGroup = typeof before === 'object' && before !== null && !Array.isArray(before);
  const group = isGroup ? (before as Readonly<Record<string, Json>>) : {}; // the line before left nothing else
  return { ...fields, [step]: rest.length === 0 ? value : setField(group, rest, value) };
}

function nest([step, ...rest]: FieldPath, value: Json): Json {
  if (step === undefined) return value;
  return typeof step === 'number' ? [nest(rest, value)] : { [step]: nest(rest, value) };
}
