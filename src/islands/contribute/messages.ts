/** What the form and the worker that checks it say to each other. */
import type { FormGroup } from '#validation/form/form-field.ts';
import type { FormProblem } from '#validation/form/check-draft.ts';
import type { TypedAnswers } from '#validation/form/form-answers.ts';
import type { KnownRecord } from '#validation/new-record/find-known.ts';
import type { FormTarget } from '#views/contribute/form-address.ts';
import type { Preview } from '#views/contribute/preview.ts';

/** A form to show. */
export interface ShownForm {
  /** Kind of the record that the file holds. */
  readonly kind: string;
  readonly country: string | null;
  readonly groups: readonly FormGroup[];
  /** Fields for a document that is not in the record yet; null where none can be described. */
  readonly document: FormGroup | null;
  /** Field that names the document on which it rests. */
  readonly rests: string | null;
  /** What stands in the record already. */
  readonly typed: TypedAnswers;
  readonly about: string;
  /** Address on the site of the record that is added to or corrected; null for a new one. */
  readonly address: string | null;
  /** True where somebody may choose the id of what is new. */
  readonly hasChosenId: boolean;
}

/** A file to hand over. */
export interface HandedFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** What the check says of a draft. */
export interface CheckedForm {
  readonly files: readonly HandedFile[];
  readonly problems: readonly FormProblem[];
  readonly ids: { readonly record: string; readonly document: string };
  /** Null where something is left to mend, or there is nothing to preview. */
  readonly preview: Preview | null;
}

export type FormRequest =
  | { readonly kind: 'open'; readonly target: FormTarget }
  | {
      readonly kind: 'check';
      readonly target: FormTarget;
      readonly answers: TypedAnswers;
      readonly hasNewDocument: boolean;
    }
  | {
      readonly kind: 'suggest';
      readonly country: string;
      /** Kind of the records. */
      readonly of: string;
      readonly words: string;
    };

export type FormReply =
  /** Null where there is no such record. */
  | { readonly kind: 'open'; readonly form: ShownForm | null }
  | { readonly kind: 'check'; readonly checked: CheckedForm }
  | { readonly kind: 'suggest'; readonly records: readonly KnownRecord[] };
