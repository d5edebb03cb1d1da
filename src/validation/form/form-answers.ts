/** What is typed into a form, put into a record; what is not touched stays as it stands in the file. */
import { isFields, isList } from '#model/json-shape.ts';
import type { Json } from '../fill-vocabularies.ts';
import { readAnswer } from '../new-record/answers.ts';
import { formatFieldPath, type FieldPath } from '../parsed-file.ts';
import type { PlacedQuestion } from './form-field.ts';

/** Texts as typed by the name of their field; of a list, one value a line. */
export type TypedAnswers = Readonly<Record<string, string>>;

/** A value as it is typed: of a list, one value a line; empty where there is none. */
export function toTyped(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (isList(value)) return value.map(toTyped).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The value at the end of a way into a record; undefined where there is none. */
export function findValue(record: Json, path: FieldPath): Json | undefined {
  return path.reduce<Json | undefined>((part, step) => {
    if (isList(part)) return typeof step === 'number' ? part[step] : undefined;
    return isFields(part) && Object.hasOwn(part, step) ? part[String(step)] : undefined;
  }, record);
}

/** A record with what was typed. A field that is emptied is taken out; one that is typed as it stood stays the same. */
export function applyAnswers(
  record: Json,
  questions: readonly PlacedQuestion[],
  answers: TypedAnswers,
): Json {
  return questions.reduce<Json>((before, placed) => {
    const name = formatFieldPath(placed.path);
    const typed = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (typed === undefined || typed === toTyped(findValue(before, placed.path))) return before;
    return setValue(before, placed.path, readTyped(placed, typed));
  }, record);
}

function readTyped({ question }: PlacedQuestion, typed: string): Json | undefined {
  if (typed.trim() === '') return undefined;
  if (!question.isList) return readAnswer(question, typed);
  const one = { ...question, isList: false };
  return typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readAnswer(one, line));
}

/** The record with a value at the end of a way; without one, what leads to nothing is taken out. */
function setValue(record: Json, [step, ...rest]: FieldPath, value: Json | undefined): Json {
  if (step === undefined) return value ?? null;
  if (typeof step === 'number') {
    const entries = isList(record) ? record : [];
    return entries.map((entry, index) => (index === step ? setValue(entry, rest, value) : entry));
  }
  const fields = isFields(record) ? record : {};
  const before = Object.hasOwn(fields, step) ? fields[step] : undefined;
  const after = rest.length === 0 ? value : setValue(before ?? {}, rest, value);
  if (after === undefined || (rest.length > 0 && isEmptyGroup(after))) {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== step));
  }
  return { ...fields, [step]: after };
}

function isEmptyGroup(value: Json): boolean {
  return isFields(value) && Object.keys(value).length === 0;
}
