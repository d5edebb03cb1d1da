/** What somebody typed into a form, as the files that it makes and all that the check says of them. */
import type { Json } from '../fill-vocabularies.ts';
import { formatMessage } from '../format-problems.ts';
import { formatFieldPath } from '../parsed-file.ts';
import type { Problem } from '../problem.ts';
import { composeDraft, type FormDraft } from './compose-draft.ts';
import type { ComposedFile } from './compose-record.ts';
import type { DraftRecord } from './draft-record.ts';
import { findValue } from './form-answers.ts';
import { checkChanged, type FormBook } from './form-book.ts';
import type { PlacedQuestion } from './form-field.ts';
import type { OpenForm } from './open-form.ts';
import { placeProblems, type PlacedProblem } from './place-problems.ts';

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

/** Makes the files of a draft, and checks them with all that they touch. */
export function checkDraft(form: OpenForm, draft: FormDraft, book: FormBook): CheckedDraft {
  const { record, document } = composeDraft(form, draft, book);
  const made = [record, ...(document === null ? [] : [document])];
  const known = form.recipe === null ? new Set<string>() : listWarned(form, book);
  const found = checkChanged(
    book,
    made.map(({ file }) => file),
  )
    .filter((problem) => !known.has(toWarning(problem)))
    .flatMap(tellEach);
  const elsewhere = found
    .filter((problem) => problem.each === undefined && isElsewhere(problem, made))
    .map((problem) => toFormProblem(problem, null, ''));
  return {
    files: made.map(({ file }) => file),
    problems: [...made.flatMap((each) => listOwn(each, found)), ...elsewhere],
    ids: { record: form.path === null ? record.id : '', document: document?.id ?? '' },
  };
}

/** What is wrong in one of the files that were made, each with its field. */
function listOwn(made: DraftRecord, found: readonly Problem[]): readonly FormProblem[] {
  const { file, typed, questions, prefix, idField, refusal, line } = made;
  const names = questions.map(({ path }) => formatFieldPath(path));
  const own = found.filter(
    (problem) =>
      problem.file === file.path &&
      problem.code !== 'missing-field' &&
      (line === null || problem.line === line),
  );
  const placed = placeProblems(own, typed, file.value, names).filter(isOfForm);
  return [
    ...(refusal === undefined ? [] : [toIdProblem(idField, refusal)]),
    ...listMissing(questions, typed).map((field) => toMissing(prefix + field)),
    ...placed.map(({ problem, field }) => toFormProblem(problem, field, prefix)),
  ];
}

/** A problem that counts places, as one of each: what is added is one of them, and not always the first. */
function tellEach(problem: Problem): readonly Problem[] {
  const { each } = problem;
  return each === undefined
    ? [problem]
    : each.spots.map((spot) => ({ ...problem, ...spot, found: each.found }));
}

/** Of places that are counted, those that others left bare are no matter of what is added. */
function isOfForm({ problem, field }: PlacedProblem): boolean {
  return problem.each === undefined || field !== null;
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
function isElsewhere({ file, line, severity }: Problem, made: readonly DraftRecord[]): boolean {
  const own = made.find((each) => each.file.path === file);
  if (own === undefined) return true;
  return own.line !== null && own.line !== line && severity === 'error';
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
