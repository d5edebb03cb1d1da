/** Which field of a form a problem of the check belongs to. */
import type { Json } from '../fill-vocabularies.ts';
import type { Problem } from '../problem.ts';
import { findValue } from './form-answers.ts';
import { listEntries } from './compose-record.ts';

/** A problem beside the field in which it is mended; null where it is of the record as a whole. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly field: string | null;
}

/**
 * The field of each problem of a file.
 * @param typed the record as the form has it, its entries in the order of the form
 * @param written the record as it is written, its entries in the order of their dates
 * @param names names of the form's fields
 */
export function placeProblems(
  problems: readonly Problem[],
  typed: Json,
  written: Json,
  names: readonly string[],
): readonly PlacedProblem[] {
  return problems.map((problem) => ({
    problem,
    field: findField(toFormName(problem.field, typed, written), names),
  }));
}

/** The name that the form has for a field of the file: entries are known again by their ids. */
function toFormName(field: string, typed: Json, written: Json): string {
  const [, list = '', place = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(field) ?? [];
  if (list === '') return field;
  const entry = listEntries(written, list)[Number(place)];
  const id = entry === undefined ? undefined : findValue(entry, ['id']);
  const at = listEntries(typed, list).findIndex((each) => findValue(each, ['id']) === id);
  return id === undefined || at < 0 ? field : `${list}[${String(at)}]${rest}`;
}

/** The field itself, the one in whose list it stands, or the first of the entry or group of which it speaks. */
function findField(name: string, names: readonly string[]): string | null {
  if (names.includes(name)) return name;
  const whole = name.replace(/\[\d+\]$/, '');
  if (names.includes(whole)) return whole;
  const inside = names.find((each) => each.startsWith(`${name}.`));
  return name === '' || inside === undefined ? null : inside;
}
