import type { Check, Dataset, Finding } from '#model/dataset.ts';
import type { JudgedFieldName } from '#model/judged-fields.ts';
import type { Coder, Iso3 } from '#model/records.generated.ts';
import { levelsByCoder, verdictsByCoder } from '../reliability/coded-records.ts';
import type { CodedUnit } from '../reliability/coincidences.ts';
import type { Metric } from '../reliability/level-metric.ts';

/**
 * What several coders coded: the level of a finding, whether it is reversed, the verdict of a check, each judged field;
 * the criteria of design taken together, and whether a criterion could be told at all.
 */
export type CodedField =
  'level' | 'reversed' | 'verdict' | 'design' | 'design-known' | JudgedFieldName;

/** One finding or check with what its coders made of it. */
export interface CodedItem {
  readonly country: Iso3;
  /** Theme of the commitment; null for a check, as a claim has none of its own. */
  readonly theme: string | null;
  readonly unit: CodedUnit;
}

/** All that was coded in one field. */
export interface CodedItems {
  readonly field: CodedField;
  readonly metric: Metric;
  /** False for what is set too seldom within a country or a theme to be measured there. */
  readonly isGrouped: boolean;
  /** In the order of the units' values. */
  readonly coders: readonly Coder[];
  readonly items: readonly CodedItem[];
}

/** What was coded of findings and checks. */
export function toCodedItems({
  commitments,
  claims,
}: Pick<Dataset, 'commitments' | 'claims'>): readonly CodedItems[] {
  const findings = commitments.flatMap(({ country, theme, findings: own }) =>
    own.map((coded) => ({ country, theme, coded })),
  );
  const checks = claims.flatMap(({ country, checks: own }) =>
    own.map((coded) => ({ country, theme: null, coded })),
  );
  return [
    toField({ field: 'level', metric: 'ordinal', isGrouped: true }, findings, levelsByCoder),
    toField({ field: 'reversed', metric: 'nominal', isGrouped: false }, findings, marksByCoder),
    toField({ field: 'verdict', metric: 'ordinal', isGrouped: true }, checks, verdictsByCoder),
  ];
}

/** One field of findings or checks, by everybody who coded any of them. */
function toField<Coded extends Finding | Check>(
  field: Pick<CodedItems, 'field' | 'metric' | 'isGrouped'>,
  places: readonly (Omit<CodedItem, 'unit'> & { readonly coded: Coded })[],
  unitOf: (coded: Coded, coders: readonly Coder[]) => CodedUnit,
): CodedItems {
  const coders = listCoders(places.map(({ coded }) => coded));
  const items = places.map(({ coded, ...place }) => ({ ...place, unit: unitOf(coded, coders) }));
  return { ...field, coders, items };
}

/** Whether each coder marked a finding as reversed, 1 or 0; null where they were not asked or gave no reading. */
export function marksByCoder(finding: Finding, coders: readonly Coder[]): CodedUnit {
  const given = new Map<Coder, boolean>(
    finding.readings.map(({ coder, reversed }) => [coder, reversed]),
  );
  if (finding.reversed !== undefined) given.set(finding.coder, finding.reversed);
  return coders.map((coder) => {
    const mark = given.get(coder);
    return mark === undefined ? null : Number(mark);
  });
}

/** Whoever was the first to code a finding or a check, with its source at hand. */
export function listFirstCoders({
  commitments,
  claims,
}: Pick<Dataset, 'commitments' | 'claims'>): ReadonlySet<Coder> {
  const findings = commitments.flatMap(({ findings: own }) => own);
  const checks = claims.flatMap(({ checks: own }) => own);
  return new Set([...findings, ...checks].map(({ coder }) => coder));
}

/** Everybody who coded one of the items, in the order of their names. */
export function listCoders(items: readonly (Finding | Check)[]): readonly Coder[] {
  const names = items.flatMap(({ coder, readings }) => [
    coder,
    ...readings.map((reading) => reading.coder),
  ]);
  return [...new Set(names)].sort();
}
