/** What somebody typed into a form, as the files that it makes and all that the check says of them. */
import type { Json } from '../fill-vocabularies.ts';
import { formatMessage } from '../format-problems.ts';
import { isTableRow, toTablePath } from '../layout.ts';
import { findRecipe, type Recipe } from '../new-record/recipes.ts';
import { toRecordPath } from '../new-record/record-path.ts';
import { refuseId } from '../new-record/refuse-id.ts';
import { suggestId } from '../new-record/suggest-id.ts';
import { formatFieldPath } from '../parsed-file.ts';
import type { Problem } from '../problem.ts';
import { composeFile, startRecord, type ComposedFile } from './compose-record.ts';
import { applyAnswers, findValue, toTyped, type TypedAnswers } from './form-answers.ts';
import { composeRow } from './compose-row.ts';
import { checkChanged, listRows, type FormBook } from './form-book.ts';
import { listRecordQuestions, type FormGroup, type PlacedQuestion } from './form-field.ts';
import { toGroup, type OpenForm } from './open-form.ts';
import { placeProblems } from './place-problems.ts';

/** What is typed so far. */
export interface FormDraft {
  readonly answers: TypedAnswers;
  /** Whether the document on which it rests is described in the form, since it is not in the record yet. */
  readonly hasNewDocument: boolean;
}

/** One mistake, in the words of the check; a field that is missing has none, since the form says so beside it. */
export interface FormProblem {
  readonly code: string;
  readonly severity: Problem['severity'];
  /** Name of the field; null where it is of the record as a whole. */
  readonly field: string | null;
  readonly message: string;
}

/** A draft that was checked. */
export interface CheckedDraft {
  readonly files: readonly ComposedFile[];
  readonly problems: readonly FormProblem[];
  /** Id of the record and of the new document, as typed or else as suggested; empty where they have theirs. */
  readonly ids: { readonly record: string; readonly document: string };
}

/** Before the names of the fields that describe a new document. */
const DOCUMENT = 'document.';

/** The fields that describe a new document. */
export function toDocumentGroup(book: FormBook): FormGroup {
  const questions = listRecordQuestions('source', book.schemas);
  const group = toGroup('document', null, null, questions, book);
  const fields = group.fields.map((field) => ({ ...field, name: DOCUMENT + field.name }));
  // On the new document rests what the form adds: it needs no other purpose.
  return { ...group, fields: fields.filter(({ key }) => key !== 'purpose') };
}

/** Makes the files of a draft, and checks them with all that they touch. */
export function checkDraft(form: OpenForm, draft: FormDraft, book: FormBook): CheckedDraft {
  const isNewDocument = draft.hasNewDocument && form.rests !== null;
  const document = isNewDocument ? composeDocument(form, draft.answers, book) : null;
  const answers: TypedAnswers =
    document === null || form.rests === null
      ? draft.answers
      : { ...draft.answers, [form.rests]: document.id };
  const record = composeRecord(form, answers, document, book);
  const made = [record, ...(document === null ? [] : [document])];
  const known = form.recipe === null ? new Set<string>() : listWarned(form, book);
  const found = checkChanged(
    book,
    made.map(({ file }) => file),
  ).filter((problem) => !known.has(toWarning(problem)));
  const problems = made.flatMap((each) => {
    const { file, typed, questions, prefix, idField, refusal, line } = each;
    const names = questions.map(({ path }) => formatFieldPath(path));
    const own = found.filter(
      (problem) =>
        problem.file === file.path &&
        problem.code !== 'missing-field' &&
        (line === null || problem.line === line),
    );
    const placed = placeProblems(own, typed, file.value, names);
    return [
      ...(refusal === undefined ? [] : [toIdProblem(idField, refusal)]),
      ...listMissing(questions, typed).map((field) => toMissing(prefix + field)),
      ...placed.map(({ problem, field }) => toFormProblem(problem, field, prefix)),
    ];
  });
  const elsewhere = found
    .filter((problem) => isElsewhere(problem, made))
    .map((problem) => toFormProblem(problem, null, ''));
  return {
    files: made.map(({ file }) => file),
    problems: [...problems, ...elsewhere],
    ids: { record: form.path === null ? record.id : '', document: document?.id ?? '' },
  };
}

/** What the record to which something is added was warned of before: it is no matter of what is added. */
function listWarned({ path }: OpenForm, book: FormBook): ReadonlySet<string> {
  const value = path === null ? undefined : book.values.get(path);
  if (path === null || value === undefined) return new Set();
  const before = checkChanged(book, [{ path, value, text: '\n' }]);
  return new Set(before.filter(({ severity }) => severity === 'warning').map(toWarning));
}

/** The words of a warning, which stay the same when the entries of a list change their places. */
function toWarning({ code, found }: Problem): string {
  return `${code} ${found}`;
}

/** True for what is wrong in another file; in another row, where it is an error that the new one brings. */
function isElsewhere({ file, line, severity }: Problem, made: readonly Composed[]): boolean {
  const own = made.find((each) => each.file.path === file);
  if (own === undefined) return true;
  return own.line !== null && own.line !== line && severity === 'error';
}

interface Composed {
  readonly id: string;
  readonly file: ComposedFile;
  /** The record with its entries in the order of the form. */
  readonly typed: Json;
  readonly questions: readonly PlacedQuestion[];
  readonly prefix: string;
  readonly idField: string;
  /** Why the id cannot be that of a new record. */
  readonly refusal: string | undefined;
  /** Line of a new row in its table; null for a file that is one record. */
  readonly line: number | null;
}

function composeRecord(
  form: OpenForm,
  answers: TypedAnswers,
  document: Composed | null,
  book: FormBook,
): Composed {
  const typed = applyAnswers(form.base, form.questions, answers);
  const rest = { typed, questions: form.questions, prefix: '', idField: 'id', line: null };
  if (isTableRow(form.kind)) {
    const rows = listRows(book, toTablePath(form.kind, form.country));
    const file = composeRow(form.kind, form.country, rows, typed, book);
    return { ...rest, id: '', file, refusal: undefined, line: file.line };
  }
  if (form.path !== null || form.recipe === null) {
    const file = composeFile(form.path ?? '', typed, book);
    return { id: '', file, ...rest, refusal: undefined };
  }
  if (form.kind === 'country') return { ...rest, ...composeCountry(typed, book) };
  const taken = document === null ? book.taken : new Set([...book.taken, document.id]);
  const { id, refusal } = chooseId(form.recipe, form.country, answers['id'], typed, taken);
  const path = toRecordPath(form.kind, form.country, toSafeName(id, form));
  return { id, file: composeFile(path, typed, book), ...rest, refusal };
}

/** A country is named by its code, in the address of its file too. */
function composeCountry(
  typed: Json,
  book: FormBook,
): Pick<Composed, 'id' | 'file' | 'idField' | 'refusal'> {
  const code = toTyped(findValue(typed, ['iso3']))
    .trim()
    .toLowerCase();
  const there = book.places.countries.find((country) => country.code === code);
  const refusal = there && `${there.name} is in the record already.`;
  const folder = /^[a-z]{3}$/.test(code) ? code : 'new';
  const file = composeFile(toRecordPath('country', folder, ''), typed, book);
  return { id: '', file, idField: 'iso3', refusal };
}

function composeDocument(form: OpenForm, all: TypedAnswers, book: FormBook): Composed {
  const recipe = findRecipe('source');
  if (recipe === undefined) throw new Error('There is no way to make a source.');
  const own = Object.entries(all).filter(([name]) => name.startsWith(DOCUMENT));
  const answers = Object.fromEntries(
    own.map(([name, text]) => [name.slice(DOCUMENT.length), text]),
  );
  const questions = listRecordQuestions('source', book.schemas);
  const start = startRecord(toRecordPath('source', form.country, 'new'), 'source', book.schemas);
  const typed = applyAnswers(start, questions, answers);
  const { id, refusal } = chooseId(recipe, form.country, answers['id'], typed, book.taken);
  const path = toRecordPath('source', form.country, toSafeName(id, form));
  return {
    id,
    file: composeFile(path, typed, book),
    typed,
    questions,
    prefix: DOCUMENT,
    idField: `${DOCUMENT}id`,
    refusal,
    line: null,
  };
}

function chooseId(
  recipe: Recipe,
  country: string | null,
  written: string | undefined,
  typed: Json,
  taken: ReadonlySet<string>,
): { readonly id: string; readonly refusal: string | undefined } {
  const fields =
    typeof typed === 'object' && typed !== null ? Object.fromEntries(Object.entries(typed)) : {};
  const suggested = suggestId(recipe.kind, country, fields, taken);
  const own = (written ?? '').trim();
  const id = own === '' ? suggested : own;
  return { id, refusal: refuseId(id, recipe, country, taken) };
}

/** A name under which a file can be checked, also where the id that was typed cannot be one. */
function toSafeName(id: string, { country, kind }: OpenForm): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80
    ? id
    : `${country ?? ''}-new-${kind}`;
}

/** Names of the fields without which the record, or the group in which they stand, is refused. */
function listMissing(questions: readonly PlacedQuestion[], typed: Json): readonly string[] {
  return questions
    .filter(({ question, path }) => {
      if (findValue(typed, path) !== undefined) return false;
      const isGroupThere = question.path.length > 1 && findValue(typed, path.slice(0, -1));
      return question.isRequired || (question.isRequiredInGroup && Boolean(isGroupThere));
    })
    .map(({ path }) => formatFieldPath(path));
}

function toMissing(field: string): FormProblem {
  return { code: 'missing-field', severity: 'error', field, message: '' };
}

function toIdProblem(field: string, message: string): FormProblem {
  return { code: 'id-form', severity: 'error', field, message };
}

function toFormProblem(problem: Problem, field: string | null, prefix: string): FormProblem {
  const { code, severity } = problem;
  return {
    code,
    severity,
    field: field === null ? null : prefix + field,
    message: formatMessage(problem),
  };
}
