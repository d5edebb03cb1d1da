/** Sobol indices of every group, country by country. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { GroupShare, SensitivityBook } from '#scoring/audit/group-sensitivity.ts';
import { DRAW_GROUPS } from '#scoring/uncertainty/draw-seed.ts';
import { toColumns, toFigureCsv } from '../plot/figure.ts';
import type { AuditedCountry } from './audit-input.ts';
import type { StepTable } from './step.ts';

const words = text.audit.uncertainty;

/** First-order and total index of every group for every country's credibility; in the CSV those of the gap, too. */
export function toSobolTable(
  book: SensitivityBook,
  countries: readonly Pick<AuditedCountry, 'iso3' | 'name' | 'address'>[],
): StepTable {
  const own = words.table;
  const byCode = new Map(countries.map((country) => [country.iso3, country]));
  const cell = ({ first, total }: GroupShare) =>
    own.cell(formatDecimal(first, 2), formatDecimal(total, 2));
  return {
    id: 'sobol',
    title: own.title,
    note: own.note,
    table: {
      columns: toColumns(
        [text.records.country, own.deviation, ...DRAW_GROUPS.map((group) => words.names[group])],
        [1],
      ),
      rows: book.credibility.map(({ iso3, deviation, groups }) => ({
        label: byCode.get(iso3)?.name ?? iso3,
        address: byCode.get(iso3)?.address ?? null,
        cells: [formatDecimal(deviation, 1), ...groups.map(cell)],
      })),
    },
    csv: toSobolCsv(book),
  };
}

function toSobolCsv(book: SensitivityBook): string {
  const rows = (['credibility', 'protectionGap'] as const).flatMap((score) =>
    book[score].flatMap(({ iso3, deviation, groups }) =>
      groups.map(({ group, first, total, interval }) => ({
        iso3,
        score,
        standardDeviation: deviation,
        group,
        first,
        firstLow: interval.first.low,
        firstHigh: interval.first.high,
        total,
        totalLow: interval.total.low,
        totalHigh: interval.total.high,
      })),
    ),
  );
  return toFigureCsv(rows);
}
