/** On which rows of a field coders have differed so far. */
import type { Dataset } from '#model/dataset.ts';
import type { CodingField } from './coding-form.ts';

/** Ids of the rows on which the coders' values differ; none where one coder alone has coded. */
export function listDisputedItems(field: CodingField, dataset: Dataset): ReadonlySet<string> {
  return new Set(
    readValues(field, dataset).flatMap(([item, values]) => (differ(values) ? item : [])),
  );
}

type Coded = readonly [item: string, values: readonly unknown[]];

function readValues(field: CodingField, { commitments, claims }: Dataset): readonly Coded[] {
  if (field === 'levels') {
    return commitments.flatMap(({ findings }) =>
      findings.map(({ id, level, readings }): Coded => {
        return [id, [level, ...readings.map((reading) => reading.level)]];
      }),
    );
  }
  if (field !== 'verdicts') return [];
  return claims.flatMap(({ checks }) =>
    checks.map(({ id, verdict, readings }): Coded => {
      return [id, [verdict, ...readings.map((reading) => reading.verdict)]];
    }),
  );
}

function differ(values: readonly unknown[]): boolean {
  return new Set(values).size > 1;
}
