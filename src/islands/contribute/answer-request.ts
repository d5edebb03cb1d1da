/** Answers what a form asks, from the records that it has loaded: no page, no network. */
import type { Json } from '#validation/fill-vocabularies.ts';
import { checkDraft, type CheckedDraft } from '#validation/form/check-draft.ts';
import { suggestRecords, type FormBook } from '#validation/form/form-book.ts';
import { openForm, type FormTask, type OpenForm } from '#validation/form/open-form.ts';
import { toDocumentGroup } from '#validation/form/new-document.ts';
import { choosesId } from '#validation/new-record/recipes.ts';
import { findLayout, type RecordKind, type RecordShapes } from '#validation/layout.ts';
import type { SourceOf } from '#views/contribute/changed-record.ts';
import { addressOfRecord } from '#views/contribute/record-address.ts';
import { isComplete, type FormTarget } from '#views/contribute/form-address.ts';
import type { Preview, PreviewedRecord } from '#views/contribute/preview.ts';
import type { CheckedForm, FormReply, FormRequest, ShownForm } from './messages.ts';

/** So many records are suggested at once. */
const MOST_SUGGESTED = 8;

/** Previews a changed record of the country of a code. It is asked only for a sound draft. */
export type PreviewOf = (
  changed: PreviewedRecord,
  code: string,
  sourceOf: SourceOf,
) => Promise<Preview>;

/** Answers a request. */
export async function answerRequest(
  request: FormRequest,
  book: FormBook,
  previewOf: PreviewOf,
): Promise<FormReply> {
  switch (request.kind) {
    case 'open':
      return { kind: 'open', form: showForm(request.target, book) };
    case 'suggest': {
      const { country, of, words } = request;
      const kind = toKind(of);
      const records =
        kind === undefined ? [] : suggestRecords(book, { kind, country, words }, MOST_SUGGESTED);
      return { kind: 'suggest', records };
    }
    case 'check': {
      const task = toTask(request.target);
      const form = task && openForm(task, book);
      if (!form) throw new Error('There is no such record.');
      const draft = checkDraft(form, request, book);
      const preview = await previewDraft(form, draft, book, previewOf);
      return { kind: 'check', checked: toChecked(draft, book, preview) };
    }
  }
}

/** What is to be done, once all of it is chosen. */
function toTask(target: FormTarget): FormTask | null {
  const { action, country, record } = target;
  return action !== null && isComplete(target) ? { action, country, record } : null;
}

function showForm(target: FormTarget, book: FormBook): ShownForm | null {
  const task = toTask(target);
  const form = task && openForm(task, book);
  if (!form) return null;
  const { kind, country, groups, rests, typed, about } = form;
  const address = task.record === null ? null : addressOfRecord(kind, task.record);
  const document = rests === null ? null : toDocumentGroup(book);
  const hasChosenId = form.recipe !== null && choosesId(form.recipe);
  return { kind, country, groups, document, rests, typed, about, address, hasChosenId };
}

function toChecked(
  { files, problems, ids }: CheckedDraft,
  { values, checked }: FormBook,
  preview: Preview | null,
): CheckedForm {
  return {
    files: files.map(({ path, text }) => ({
      path,
      text,
      isNew: !values.has(path) && !checked.files.has(path),
    })),
    problems,
    ids,
    preview,
  };
}

async function previewDraft(
  form: OpenForm,
  draft: CheckedDraft,
  book: FormBook,
  previewOf: PreviewOf,
): Promise<Preview | null> {
  const [file] = draft.files;
  if (file === undefined || draft.problems.some(({ severity }) => severity === 'error'))
    return null;
  const changed = toPreviewed(form.kind, file.path, file.value, book);
  if (changed === null || form.country === null) return null;
  const files = new Map(draft.files.map(({ path, value }) => [path, value]));
  return previewOf(changed, form.country, (id) => {
    const homes = [
      `data/countries/${form.country ?? ''}/sources/${id}.json`,
      `data/sources/${id}.json`,
    ];
    const found = homes.map((path) => files.get(path) ?? book.values.get(path)).find(Boolean);
    const source = read('source', found, book);
    if (source === null) throw new Error(`There is no source ${id}.`);
    return source;
  });
}

/** The record of which there is a preview; null for any other, and for one of another shape than its kind has. */
function toPreviewed(
  kind: RecordKind,
  path: string,
  value: Json,
  book: FormBook,
): PreviewedRecord | null {
  const id = findLayout(path)?.name ?? '';
  switch (kind) {
    case 'commitment': {
      const file = read(kind, value, book);
      return file && { kind, id, file, was: read(kind, book.values.get(path), book) };
    }
    case 'claim': {
      const file = read(kind, value, book);
      return file && { kind, id, file };
    }
    case 'source': {
      const file = read(kind, value, book);
      return file && { kind, id, file };
    }
    default:
      return null;
  }
}

/** A value as a record of its kind; null where its schema refuses it. */
function read<K extends RecordKind>(
  kind: K,
  value: unknown,
  { checked }: FormBook,
): RecordShapes[K] | null {
  const fits = checked.validators.get(kind);
  return fits(value) ? value : null;
}

function toKind(name: string): RecordKind | undefined {
  const kinds: readonly RecordKind[] = [
    'commitment',
    'claim',
    'source',
    'strategy',
    'actor',
    'mission',
  ];
  return kinds.find((kind) => kind === name);
}
