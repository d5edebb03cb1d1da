/** The form for what somebody wants to add or correct: its fields, and what stands in them already. */
import type { Json } from '../fill-vocabularies.ts';
import { findLayout, isTableRow, type RecordKind } from '../layout.ts';
import { getUsual } from '../new-record/asking-order.ts';
import { findRecipe, type NewKind, type Recipe } from '../new-record/recipes.ts';
import { toRecordPath } from '../new-record/record-path.ts';
import { formatFieldPath } from '../parsed-file.ts';
import { listEntries, startEntry, startRecord } from './compose-record.ts';
import { findValue, toTyped, type TypedAnswers } from './form-answers.ts';
import type { FormBook } from './form-book.ts';
import {
  listEntryLists,
  listEntryQuestions,
  listRecordQuestions,
  toFormField,
  type FormGroup,
  type PlacedQuestion,
} from './form-field.ts';
import { findPlace } from './record-files.ts';

/** What is to be done: a kind of record or entry to add, or a record to correct. */
export interface FormTask {
  readonly action: Exclude<NewKind, 'reply'> | 'correct';
  /** Code of the country in lower case, for a new record of its own. */
  readonly country: string | null;
  /** Id of the record to correct, or inside which an entry is to stand. */
  readonly record: string | null;
}

/** Kinds of records that the form can correct. */
const CORRECTABLE: readonly RecordKind[] = [
  'commitment',
  'claim',
  'source',
  'strategy',
  'actor',
  'mission',
];

/** A form before it is filled in. */
export interface OpenForm {
  readonly recipe: Recipe | null;
  readonly kind: RecordKind;
  /** Code of the country whose folder it is in; null for what all countries share. */
  readonly country: string | null;
  /** Path of the file; null where it depends on an id that is yet to be chosen. */
  readonly path: string | null;
  /** The record before anything is typed; entries that are added stand at the end of their list. */
  readonly base: Json;
  readonly questions: readonly PlacedQuestion[];
  readonly groups: readonly FormGroup[];
  readonly typed: TypedAnswers;
  /** Name of the field that names the document on which it rests; null where a new one cannot be described here. */
  readonly rests: string | null;
  /** What stands there already, in its own words: the commitment of a finding, the record that is corrected. */
  readonly about: string;
}

/** The form for a task; null where its record is not there, or is of a kind that the form does not know. */
export function openForm(task: FormTask, book: FormBook): OpenForm | null {
  if (task.action === 'correct') return openCorrection(task.record ?? '', book);
  const recipe = findRecipe(task.action);
  if (recipe === undefined) return null;
  return recipe.list === null
    ? openNewRecord(recipe, recipe.where === 'all' ? null : task.country, book)
    : openNewEntry(recipe, task.record ?? '', book);
}

/** The field of a new record that names the one document on which it rests. */
const RESTS: Readonly<Partial<Record<RecordKind, string>>> = {
  commitment: 'instrument',
  claim: 'source',
  risk: 'source',
  access: 'source',
  compliance: 'source',
  mandate: 'source',
};

function openNewRecord(recipe: Recipe, country: string | null, book: FormBook): OpenForm | null {
  const isThere = book.places.countries.some(({ code }) => code === country);
  if (!isThere && recipe.where !== 'all') return null;
  const { record: kind } = recipe;
  const questions = listRecordQuestions(kind, book.schemas);
  const rests = RESTS[kind] ?? null;
  return {
    recipe,
    kind,
    country,
    path: null,
    base: isTableRow(kind)
      ? {}
      : startRecord(toRecordPath(kind, country ?? 'new', 'new'), kind, book.schemas),
    questions,
    groups: [toGroup('record', null, null, questions, book)],
    typed: {},
    rests,
    about: '',
  };
}

function openNewEntry(recipe: Recipe, id: string, book: FormBook): OpenForm | null {
  const found = findRecord(id, book);
  const { list, letter } = recipe;
  if (found?.kind !== recipe.record || list === null || letter === null) return null;
  const base = startEntry(found.value, { name: id, list, letter }, book.usedIds);
  const index = listEntries(base, list).length - 1;
  // Of what is new, somebody says who judged.
  const questions = listEntryQuestions(found.kind, list, index, book.schemas).map(needUsual);
  const name = `${list}[${String(index)}]`;
  return {
    ...found,
    recipe,
    base,
    questions,
    groups: [toGroup(name, list, toTyped(findValue(base, [list, index, 'id'])), questions, book)],
    typed: typeUsual(questions),
    rests: `${name}.source`,
    about: readTitle(found.value) ?? id,
  };
}

function needUsual(placed: PlacedQuestion): PlacedQuestion {
  const { question } = placed;
  if (getUsual(question.name) === undefined) return placed;
  return { ...placed, question: { ...question, isRequired: true } };
}

/** The answers that stand in a form before anything is typed. */
function typeUsual(questions: readonly PlacedQuestion[]): TypedAnswers {
  return Object.fromEntries(
    questions.flatMap(({ question, path }) => {
      const usual = getUsual(question.name);
      return usual === undefined ? [] : [[formatFieldPath(path), usual] as const];
    }),
  );
}

function openCorrection(id: string, book: FormBook): OpenForm | null {
  const found = findRecord(id, book);
  if (found === null || !CORRECTABLE.includes(found.kind)) return null;
  const { kind, value } = found;
  const own = listRecordQuestions(kind, book.schemas);
  const entries = listEntryLists(kind, book.schemas).flatMap((list) =>
    listEntries(value, list).map((entry, index) => ({
      name: `${list}[${String(index)}]`,
      list,
      id: toTyped(findValue(entry, ['id'])),
      questions: listEntryQuestions(kind, list, index, book.schemas),
    })),
  );
  const questions = [...own, ...entries.flatMap((entry) => entry.questions)];
  return {
    ...found,
    recipe: null,
    base: value,
    questions,
    groups: [
      toGroup('record', null, null, own, book),
      ...entries.map((entry) => toGroup(entry.name, entry.list, entry.id, entry.questions, book)),
    ],
    typed: readTyped(value, questions, book),
    rests: null,
    about: readTitle(value) ?? id,
  };
}

/** What a record says or is called; undefined where it has no words of its own. */
function readTitle(value: Json): string | undefined {
  const titles = ['statement', 'title', 'name'].map((name) => toTyped(findValue(value, [name])));
  return titles.find((title) => title !== '');
}

function findRecord(id: string, { places, values }: FormBook) {
  const path = findPlace(places, id);
  const value = path === undefined ? undefined : values.get(path);
  const layout = path === undefined ? undefined : findLayout(path);
  if (path === undefined || value === undefined || !layout || layout.kind === 'method') return null;
  return { path, value, kind: layout.kind, country: layout.folder };
}

function readTyped(
  value: Json,
  questions: readonly PlacedQuestion[],
  { termsOf }: FormBook,
): TypedAnswers {
  const typed = questions.map((placed) => {
    const { name } = toFormField(placed, termsOf);
    return [name, toTyped(findValue(value, placed.path))] as const;
  });
  return Object.fromEntries(typed.filter(([, text]) => text !== ''));
}

/** The questions of a form as groups show them. */
export function toGroup(
  name: string,
  list: string | null,
  id: string | null,
  questions: readonly PlacedQuestion[],
  { termsOf }: FormBook,
): FormGroup {
  return {
    name,
    list,
    id: id === '' ? null : id,
    fields: questions.map((placed) => toFormField(placed, termsOf)),
  };
}
