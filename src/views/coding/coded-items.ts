/** What has been coded of the rows of a sheet, and by whom. */
import type { Dataset } from '#model/dataset.ts';
import { isJudgedField } from '#model/judged-fields.ts';
import { listJudgedItems } from '#scoring/audit/judged-items.ts';
import { getCodingForm, type CodingField } from './coding-form.ts';

/** Ids of the rows of a field that a coder has coded, as the first coder or in a round of their own. */
export function listCodedItems(
  field: CodingField,
  coder: string,
  dataset: Dataset,
): ReadonlySet<string> {
  const own = readCodings(field, dataset).filter(({ values }) =>
    values.some((given) => given.coder === coder),
  );
  return new Set(own.map(({ id }) => id));
}

/** Ids of the rows on which coders' values differ; none where one coder alone has coded. */
export function listDisputedItems(field: CodingField, dataset: Dataset): ReadonlySet<string> {
  const disputed = readCodings(field, dataset).filter(
    ({ values }) => new Set(values.map(({ value }) => value)).size > 1,
  );
  return new Set(disputed.map(({ id }) => id));
}

/** One field of one row with what each coder gave; a row of several fields stands once for each. */
interface Coded {
  readonly id: string;
  readonly values: readonly { readonly coder: string; readonly value: unknown }[];
}

function readCodings(field: CodingField, dataset: Dataset): readonly Coded[] {
  if (field === 'levels') {
    return dataset.commitments
      .flatMap(({ findings }) => findings)
      .map((finding) => ({
        id: finding.id,
        values: [finding, ...finding.readings].map(({ coder, level }) => ({ coder, value: level })),
      }));
  }
  if (field === 'verdicts') {
    return dataset.claims
      .flatMap(({ checks }) => checks)
      .map((check) => ({
        id: check.id,
        values: [check, ...check.readings].map(({ coder, verdict }) => ({ coder, value: verdict })),
      }));
  }
  const names = getCodingForm(field).fill.map(({ name }) => name);
  return names.filter(isJudgedField).flatMap((name) => listJudgedItems(name, dataset));
}
