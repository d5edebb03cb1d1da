/** Every country's rank with everything and without each part. */
import { text } from '#i18n/text.ts';
import type { Removal } from '#scoring/audit/removal.ts';
import { toColumns, toFigureCsv } from '../plot/figure.ts';
import type { AuditedCountry } from './audit-input.ts';
import type { StepTable } from './step.ts';

const words = text.audit.details.table;

interface RankedCountry {
  readonly country: Pick<AuditedCountry, 'iso3' | 'name' | 'address'>;
  readonly before: number | null;
  readonly after: readonly { readonly id: string; readonly rank: number | null }[];
}

/** In the order of the whole; `toName` names the part that is left out. */
export function toRankTable(
  countries: readonly RankedCountry['country'][],
  removals: readonly Removal[],
  toName: (id: string) => string,
): StepTable {
  const rows = countries
    .map((country, at): RankedCountry => ({
      country,
      before: removals[0]?.ranks[at]?.before ?? null,
      after: removals.map(({ id, ranks }) => ({ id, rank: ranks[at]?.after ?? null })),
    }))
    .sort((a, b) => (a.before ?? Infinity) - (b.before ?? Infinity));
  const without = removals.map(({ id }) => words.without(toName(id).toLowerCase()));
  return {
    id: 'ranks-without',
    title: words.title,
    note: words.note,
    table: {
      columns: toColumns([text.records.country, words.all, ...without], [1, 2, 3, 4]),
      rows: rows.map(({ country, before, after }) => ({
        label: country.name,
        address: country.address,
        cells: [before, ...after.map(({ rank }) => rank)].map(formatRank),
      })),
    },
    csv: toFigureCsv(
      rows.map(({ country, before, after }) => ({
        iso3: country.iso3,
        rank: before,
        ...Object.fromEntries(after.map(({ id, rank }) => [`rankWithout_${id}`, rank])),
      })),
    ),
  };
}

function formatRank(rank: number | null): string {
  return rank === null ? text.site.dash : String(rank);
}
