/** Judgements on which coders differ, with every coder's value and reason side by side. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { isJudgedField, JUDGED_FIELDS, type JudgedFieldName } from '#model/judged-fields.ts';
import { listJudgedItems, type JudgedItem } from '#scoring/audit/judged-items.ts';
import { toCsv } from '../csv.ts';
import { judgedAddress } from '../coding/judged-address.ts';

/** One judgement on which coders differ. */
export interface JudgedDispute {
  readonly id: string;
  readonly about: string;
  readonly country: string;
  readonly address: string;
  /** The value that counts first. */
  readonly readings: readonly {
    readonly coder: string;
    readonly value: string;
    readonly reason: string | null;
  }[];
  /**
   * Steps between the lowest and the highest value; for values without an order, 2 where they differ. A value beside
   * `unknown` is 1: one coder could tell what the other could not.
   */
  readonly range: number;
}

export interface JudgedDisputeList {
  readonly field: JudgedFieldName;
  readonly lines: readonly JudgedDispute[];
}

/** Every judged field on which coders differ, the furthest first. */
export function listJudgedDisputes(
  dataset: Dataset,
  nameOf: (iso3: string) => string,
): readonly JudgedDisputeList[] {
  return Object.keys(JUDGED_FIELDS)
    .filter(isJudgedField)
    .map((field) => ({
      field,
      lines: listJudgedItems(field, dataset)
        .flatMap((item) => toDispute(item, nameOf))
        .sort((a, b) => b.range - a.range),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function toDispute(item: JudgedItem, nameOf: (iso3: string) => string): readonly JudgedDispute[] {
  const given = [...new Set(item.values.map(({ value }) => value))];
  if (given.length < 2) return [];
  return [
    {
      id: item.id,
      about: item.about,
      country: nameOf(item.country),
      address: judgedAddress(item),
      readings: item.values.map(({ coder, value, reason }) => ({ coder, value, reason })),
      range: measureRange(given),
    },
  ];
}

function measureRange(given: readonly string[]): number {
  const known = given.filter((value) => value !== 'unknown');
  if (known.length < 2) return 1;
  const ranks = known.map(Number).filter((rank) => !Number.isNaN(rank));
  return ranks.length < known.length ? 2 : Math.max(...ranks) - Math.min(...ranks);
}

/** A value in words; a step of a scale as it is. */
export function nameValue(value: string): string {
  const names: Readonly<Record<string, string>> = text.audit.reliability.disputes.values;
  return names[value] ?? value;
}

/** Lines of a field that the page lists at most. */
const LISTED_AT_MOST = 10;

/** Those that the page lists: of each field the furthest apart. */
export function keepFarJudgements(
  lists: readonly JudgedDisputeList[],
): readonly JudgedDisputeList[] {
  return lists.map(({ field, lines }) => ({ field, lines: lines.slice(0, LISTED_AT_MOST) }));
}

/** Every difference as CSV: a line a value, so that a reason stands beside its value. */
export function toJudgedDisputeCsv(lists: readonly JudgedDisputeList[]): string {
  const rows = lists.flatMap(({ field, lines }) =>
    lines.flatMap(({ id, country, about, range, readings }) =>
      readings.map(({ coder, value, reason }, at) => ({
        ...{ field, item: id, country, stepsApart: range, coder, value },
        ...{ counts: at === 0, reason, about },
      })),
    ),
  );
  return toCsv(rows, [
    'field',
    'item',
    'country',
    'stepsApart',
    'coder',
    'value',
    'counts',
    'reason',
    'about',
  ]);
}
