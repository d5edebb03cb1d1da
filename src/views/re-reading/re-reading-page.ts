/** The page of the newest audit: rate, verdicts, flaws and what was done about each. */
import { text } from '#i18n/text.ts';
import { nameAudit } from '#model/audit-name.ts';
import type { Audit, Dataset } from '#model/dataset.ts';
import { formatCount, formatDate, formatDecimal } from '#model/format.ts';
import type { AuditVerdict } from '#model/records.generated.ts';
import { toWilsonInterval } from '#scoring/statistics/wilson.ts';
import { countryAddress } from '../addresses.ts';
import { toCountFigure } from '../audit/count-figure.ts';
import type { Labels } from '../labels.ts';
import { toColumns, type DataTable, type Figure } from '../plot/figure.ts';
import { listAuditedItems, type AuditedItem } from './audited-item.ts';

export const reReadingAddress = 'method/audit/';

/** Of what is drawn this share should be right in every detail. */
const GOAL = 0.98;
const VERDICTS = ['right', 'small-flaw', 'wrong', 'source-not-found'] as const;

export interface ReReadingPage {
  readonly lede: string;
  readonly how: readonly string[];
  readonly verdicts: DataTable;
  readonly result: readonly string[];
  readonly byCountry: Figure;
  readonly flaws: DataTable;
  readonly mends: DataTable;
  readonly notFound: DataTable;
  /** Every audit, newest first, with its rate. */
  readonly all: DataTable;
}

/** Null where no audit is on record. */
export function toReReadingPage(
  dataset: Pick<Dataset, 'audits' | 'commitments' | 'claims' | 'countries'>,
  labels: Labels,
): ReReadingPage | null {
  const audit = dataset.audits.at(-1);
  if (audit === undefined) return null;
  const all = listAuditedItems(dataset);
  const items = all.filter((item) => item.audit === nameAudit(audit));
  const of = (...verdicts: readonly AuditVerdict[]) =>
    items.filter(({ verdict }) => verdicts.includes(verdict));
  const { flaws, mends, notFound } = text.reReading;
  return {
    ...sayResult(audit, items),
    how: sayHow(audit),
    verdicts: toVerdictTable(items, labels),
    byCountry: toCountryFigure(items, dataset.countries, labels),
    flaws: toTable(flaws.head, of('wrong', 'small-flaw'), ({ verdict, differs, mended }) => [
      labels('audit-verdicts', verdict),
      differs ?? '',
      mended ?? flaws.nothing,
    ]),
    mends: toTable(
      mends.head,
      of('right').filter(({ mended, pinpoint }) => mended ?? pinpoint),
      ({ differs, mended, pinpoint }) => [
        differs ?? text.site.dash,
        mended ?? `${text.reReading.added}${pinpoint ?? ''}`,
      ],
    ),
    notFound: toTable(notFound.head, of('source-not-found'), ({ differs }) => [
      differs ?? text.site.dash,
    ]),
    all: toAuditTable(dataset.audits, all),
  };
}

function sayHow({ percent, findings, checks, seed, saw }: Audit): readonly string[] {
  const { how } = text.reReading;
  return [
    how.drawn(percent, formatCount(findings), formatCount(checks), seed),
    how.asked,
    `${how.saw}${saw}`,
  ];
}

/** One row an audit: what was drawn, how many sources were read, and how many facts were right in every detail. */
function toAuditTable(audits: readonly Audit[], all: readonly AuditedItem[]): DataTable {
  return {
    columns: toColumns(text.reReading.history.head, [1, 2, 3]),
    rows: audits.toReversed().map((audit) => {
      const { found, right } = countRight(all.filter((item) => item.audit === nameAudit(audit)));
      return {
        label: text.reReading.history.label(formatDate(audit.date), audit.number ?? 1),
        address: null,
        cells: [formatCount(audit.drawn), formatCount(found.length), sayRate(right, found.length)],
      };
    }),
  };
}

function sayResult({ drawn }: Audit, items: readonly AuditedItem[]) {
  const { lede, result } = text.reReading;
  const { found, right } = countRight(items);
  const noFalse = found.filter(({ verdict }) => verdict !== 'wrong').length;
  const pinpoints = items.filter(({ pinpoint }) => pinpoint !== undefined).length;
  const rate = sayRate(right, found.length);
  return {
    lede: lede(items.length, drawn, found.length, right, rate),
    result: [
      result.noFalse(sayRate(noFalse, found.length)),
      right >= GOAL * found.length ? result.atGoal : result.belowGoal,
      result.pinpoints(pinpoints),
    ],
  };
}

/** The facts whose source could be read, and how many of them were right in every detail. */
function countRight(items: readonly AuditedItem[]) {
  const found = items.filter(({ verdict }) => verdict !== 'source-not-found');
  return { found, right: found.filter(({ verdict }) => verdict === 'right').length };
}

/** A share with its interval; a dash where nothing was counted. */
function sayRate(count: number, whole: number): string {
  const [low, high] = toWilsonInterval(count, whole) ?? [];
  if (low === undefined || high === undefined) return text.site.dash;
  return text.reReading.rate(toPercent(count / whole), toPercent(low), toPercent(high));
}

function toPercent(share: number): string {
  return `${formatDecimal(100 * share, 1)}%`;
}

function toVerdictTable(items: readonly AuditedItem[], labels: Labels): DataTable {
  const found = items.filter(({ verdict }) => verdict !== 'source-not-found').length;
  return {
    columns: toColumns(text.reReading.result.head, [1, 2]),
    rows: VERDICTS.map((verdict) => {
      const count = items.filter((item) => item.verdict === verdict).length;
      const share = verdict === 'source-not-found' ? text.site.dash : sayRate(count, found);
      return {
        label: labels('audit-verdicts', verdict),
        address: null,
        cells: [formatCount(count), share],
      };
    }),
  };
}

function toCountryFigure(
  items: readonly AuditedItem[],
  countries: Dataset['countries'],
  labels: Labels,
): Figure {
  const words = text.reReading.countries;
  const rows = countries.flatMap(({ iso3, name }) => {
    const own = items.filter(({ country }) => country === iso3);
    if (own.length === 0) return [];
    const counts = VERDICTS.map((each) => own.filter(({ verdict }) => verdict === each).length);
    return [{ id: iso3, label: name, address: countryAddress(iso3), counts }];
  });
  const flawed = rows.filter(({ counts: [, small = 0, wrong = 0] }) => small + wrong > 0);
  return toCountFigure({
    id: 'countries',
    headline: words.headline(flawed.length, rows.length),
    subtitle: words.subtitle,
    description: words.description,
    rowHead: text.records.country,
    parts: VERDICTS.map((verdict, at) => ({
      name: ['right', 'smallFlaw', 'wrong', 'sourceNotFound'][at] ?? verdict,
      label: labels('audit-verdicts', verdict),
      kind: (['score', 'other', 'third', 'unknown'] as const)[at] ?? 'unknown',
    })),
    rows,
  });
}

function toTable(
  head: readonly string[],
  items: readonly AuditedItem[],
  toCells: (item: AuditedItem) => readonly string[],
): DataTable {
  return {
    columns: toColumns(head, []),
    rows: items.map((item) => ({ label: item.item, address: item.address, cells: toCells(item) })),
  };
}
