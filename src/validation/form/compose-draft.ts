/** The records that a draft makes, before they are checked. */
import type { Json } from '../fill-vocabularies.ts';
import { isTableRow, toTablePath } from '../layout.ts';
import { toRecordPath } from '../new-record/record-path.ts';
import { composeFile } from './compose-record.ts';
import { composeRow } from './compose-row.ts';
import { chooseId, toSafeName, type DraftRecord } from './draft-record.ts';
import { applyAnswers, findValue, toTyped, type TypedAnswers } from './form-answers.ts';
import { listRows, type FormBook } from './form-book.ts';
import { composeDocument } from './new-document.ts';
import type { OpenForm } from './open-form.ts';

/** What is typed so far. */
export interface FormDraft {
  readonly answers: TypedAnswers;
  /** Whether the document on which it rests is described in the form, since it is not in the record yet. */
  readonly hasNewDocument: boolean;
}

/** What a draft makes: the record, and the document on which it rests where that is new. */
export interface ComposedDraft {
  readonly record: DraftRecord;
  readonly document: DraftRecord | null;
}

/** Makes the records of a draft; where it describes a new document, the record rests on that. */
export function composeDraft(form: OpenForm, draft: FormDraft, book: FormBook): ComposedDraft {
  const { answers } = draft;
  if (!draft.hasNewDocument || form.rests === null) {
    return { record: composeRecord(form, answers, null, book), document: null };
  }
  const document = composeDocument(form, answers, book);
  const resting = { ...answers, [form.rests]: document.id };
  return { record: composeRecord(form, resting, document, book), document };
}

function composeRecord(
  form: OpenForm,
  answers: TypedAnswers,
  document: DraftRecord | null,
  book: FormBook,
): DraftRecord {
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
): Pick<DraftRecord, 'id' | 'file' | 'idField' | 'refusal'> {
  const code = toTyped(findValue(typed, ['iso3']))
    .trim()
    .toLowerCase();
  const there = book.places.countries.find((country) => country.code === code);
  const refusal = there && `${there.name} is in the record already.`;
  const folder = /^[a-z]{3}$/.test(code) ? code : 'new';
  const file = composeFile(toRecordPath('country', folder, ''), typed, book);
  return { id: '', file, idField: 'iso3', refusal };
}
