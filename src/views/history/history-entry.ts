/** An entry of the history from what a change does: what changed, when and why, and nothing that was withdrawn. */
import type { Dataset } from '#model/dataset.ts';
import type {
  HistoryChange,
  HistoryField,
  HistoryFile,
  HistoryGroup,
  HistoryScore,
  WrittenDay,
} from '#model/records.generated.ts';
import type { MovedMeasure } from '#scoring/change/compare-scores.ts';
import type { FieldChange } from '#scoring/change/field-changes.ts';
import type { ScoreImpact } from '#scoring/change/impact.ts';
import { listPlainRecords, type Plain, type RecordName } from '#scoring/change/plain-record.ts';

/** When and why something changed. */
export interface HistoryReason {
  readonly date: WrittenDay;
  readonly why: string;
}

/** An entry before it is put after the last one. */
export type HistoryEntry = Readonly<Omit<HistoryFile, '$schema' | 'after'>>;

/** Decimals of a score that are kept: those in which shares are counted. */
const DECIMALS = 6;
/** A value without a sentence in it: a number, a date, a code, an id. */
const CODED = /^[\w./()+-]{1,60}$/;

/** The entry of a first publication: every record is new, and no score has moved. */
export function toFirstEntry(dataset: Dataset, { date, why }: HistoryReason): HistoryEntry {
  return {
    date,
    version: dataset.version,
    method: dataset.method.version,
    why,
    added: groupRecords([...listPlainRecords(dataset).values()]),
    changed: [],
    removed: [],
    scores: [],
  };
}

/** The entry of a change. Of withdrawn records no more than the id is kept, of sentences that they changed. */
export function toHistoryEntry(impact: ScoreImpact, { date, why }: HistoryReason): HistoryEntry {
  const { records, constants, after } = impact;
  const named = (change: string) => records.filter((record) => record.change === change);
  return {
    date,
    version: after.data,
    method: after.method,
    why,
    added: groupRecords(named('added')),
    changed: named('changed').map(({ kind, id, country, fields }): HistoryChange => ({
      kind,
      ...(country === null ? {} : { country }),
      id,
      fields: fields.map(toField),
    })),
    removed: groupRecords(named('removed')),
    ...(constants.length === 0 ? {} : { constants: constants.map(({ path }) => path) }),
    scores: [...impact.countries, ...impact.strategies, ...impact.commitments].flatMap(
      ({ kind, id, country, moved }) =>
        kind === 'country' || kind === 'strategy' || kind === 'commitment'
          ? moved.flatMap((each) => toScore({ kind, id, country }, each))
          : [],
    ),
  };
}

function groupRecords(records: readonly RecordName[]): HistoryGroup[] {
  const groups = Map.groupBy(records, ({ kind, country }) => `${kind} ${country ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, country } = first;
    const ids = group.map(({ id }) => id).sort();
    return [{ kind, ...(country === null ? {} : { country }), ids }];
  });
}

function toField({ path, kind, before, after }: FieldChange): HistoryField {
  const [was, is] = [findCoded(before), findCoded(after)];
  return {
    path,
    change: kind,
    ...(was === null ? {} : { before: was }),
    ...(is === null ? {} : { after: is }),
  };
}

function findCoded(value: Plain): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && CODED.test(value) ? value : null;
}

function toScore(
  named: Pick<HistoryScore, 'kind' | 'id' | 'country'>,
  { measure, explanation }: MovedMeasure,
): HistoryScore[] {
  const { before, after, reason } = explanation;
  if (before !== null && after !== null && Math.abs(after - before) < 0.1) return [];
  const shares = reason.kind === 'shares' ? reason.shares : [];
  return [
    {
      ...named,
      measure,
      ...(before === null ? {} : { before: round(before) }),
      ...(after === null ? {} : { after: round(after) }),
      causes: shares.map(({ cause, millionths }) => ({
        kind: cause.kind,
        ...('part' in cause ? { part: cause.part, id: cause.id } : {}),
        millionths,
      })),
    },
  ];
}

function round(score: number): number {
  return Number(score.toFixed(DECIMALS));
}
