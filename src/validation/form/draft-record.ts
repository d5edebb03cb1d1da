/** A record that a form makes of what somebody typed, and the id that it gets. */
import { isIdForm } from '#model/id-form.ts';
import type { Json } from '../fill-vocabularies.ts';
import type { Recipe } from '../new-record/recipes.ts';
import { refuseId } from '../new-record/refuse-id.ts';
import { suggestId } from '../new-record/suggest-id.ts';
import type { ComposedFile } from './compose-record.ts';
import type { PlacedQuestion } from './form-field.ts';
import type { OpenForm } from './open-form.ts';

export interface DraftRecord {
  readonly id: string;
  readonly file: ComposedFile;
  /** The record with its entries in the order of the form. */
  readonly typed: Json;
  readonly questions: readonly PlacedQuestion[];
  /** Before the names of its fields in the form. */
  readonly prefix: string;
  /** The field in which its id is typed. */
  readonly idField: string;
  /** Why the id cannot be that of a new record. */
  readonly refusal: string | undefined;
  /** Line of a new row in its table; null for a file that is one record. */
  readonly line: number | null;
}

/** The id that was typed, or else the one that is suggested; and why it cannot be that of a new record. */
export function chooseId(
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
export function toSafeName(id: string, { country, kind }: OpenForm): string {
  return isIdForm(id) ? id : `${country ?? ''}-new-${kind}`;
}
