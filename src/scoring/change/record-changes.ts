/** What differs between two data sets: records field by field, constants of the method, figures of others. */
import type { Dataset } from '#model/dataset.ts';
import type { IndicatorTable, RiskBasis } from '#model/indicators.ts';
import { compareFields, type FieldChange } from './field-changes.ts';
import { listPlainRecords, toPlain, type RecordName } from './plain-record.ts';

/** A record that was added, changed or removed. */
export interface RecordChange extends RecordName {
  readonly change: 'added' | 'changed' | 'removed';
  /** Of a changed record, what differs; empty for the others. */
  readonly fields: readonly FieldChange[];
}

/** How many country-years of a series are new, differ, or are gone. */
export interface SeriesChange {
  readonly series: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Every record that differs, in the order of the kinds, then of the data set; removed ones last of their kind. */
export function compareRecords(before: Dataset, after: Dataset): readonly RecordChange[] {
  const [left, right] = [listPlainRecords(before), listPlainRecords(after)];
  const changes: RecordChange[] = [];
  for (const [key, { fields, ...name }] of right) {
    const old = left.get(key);
    if (old === undefined) {
      changes.push({ ...name, change: 'added', fields: [] });
      continue;
    }
    const differing = compareFields(old.fields, fields);
    if (differing.length > 0) changes.push({ ...name, change: 'changed', fields: differing });
  }
  for (const [key, { kind, id, country }] of left) {
    if (!right.has(key)) changes.push({ kind, id, country, change: 'removed', fields: [] });
  }
  return changes;
}

/** Every constant of the method that differs, the risk tree and its goalposts included; the version among them. */
export function compareMethods(
  before: { readonly dataset: Dataset; readonly risk: RiskBasis },
  after: { readonly dataset: Dataset; readonly risk: RiskBasis },
): readonly FieldChange[] {
  const toConstants = ({ dataset: { method }, risk: { tree, goalposts } }: typeof before) =>
    toPlain({ ...method, riskTree: tree, goalposts });
  return compareFields(toConstants(before), toConstants(after));
}

/** Every series of figures that differs, by its id. */
export function compareSeries(
  before: IndicatorTable,
  after: IndicatorTable,
): readonly SeriesChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((series) => {
    const [left, right] = [flatten(before, series), flatten(after, series)];
    const keys = [...new Set([...left.keys(), ...right.keys()])];
    const count = (holds: (key: string) => boolean) => keys.filter(holds).length;
    const change = {
      series,
      added: count((key) => !left.has(key)),
      changed: count((key) => left.has(key) && right.has(key) && left.get(key) !== right.get(key)),
      removed: count((key) => !right.has(key)),
    };
    return change.added + change.changed + change.removed > 0 ? [change] : [];
  });
}

function flatten(table: IndicatorTable, series: string): ReadonlyMap<string, number> {
  const countries = [...(table.get(series) ?? [])];
  return new Map(
    countries.flatMap(([iso3, years]) =>
      [...years].map(([year, figure]) => [`${iso3} ${String(year)}`, figure] as const),
    ),
  );
}
