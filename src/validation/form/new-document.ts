/** The part of a form that describes a document which is not in the record yet. */
import { findRecipe } from '../new-record/recipes.ts';
import { toRecordPath } from '../new-record/record-path.ts';
import { composeFile, startRecord } from './compose-record.ts';
import { chooseId, toSafeName, type DraftRecord } from './draft-record.ts';
import { applyAnswers, type TypedAnswers } from './form-answers.ts';
import type { FormBook } from './form-book.ts';
import { listRecordQuestions, type FormGroup } from './form-field.ts';
import { toGroup, type OpenForm } from './open-form.ts';

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

/** The record of the new document. */
export function composeDocument(form: OpenForm, all: TypedAnswers, book: FormBook): DraftRecord {
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
