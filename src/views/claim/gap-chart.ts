/** As reported, as found, and the gap: the state's mean level and that of others on one scale, a line for each commitment or country. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatDecimal, formatDifference, formatNoun } from '#model/format.ts';
import type { Commitment, Country } from '#model/dataset.ts';
import type { ClaimGap } from '#scoring/claim-gap.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { commitmentAddress, countryAddress } from '../addresses.ts';
import { describeCommitmentGaps, describeCountryGaps } from './gap-headline.ts';
import { toColumns, toFigureCsv, type CsvRow, type DataTable } from '../plot/figure.ts';

/** A line of the picture. */
export interface GapRow {
  readonly label: string;
  readonly address: string;
  /** Places of both sides in percent of the scale's width; null where too little is known to draw them. */
  readonly ends: { readonly stated: number; readonly found: number } | null;
  /** "+0.7", or why there is none. */
  readonly value: string;
  /** The line in words. */
  readonly description: string;
}

export interface GapChart {
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  readonly columns: { readonly label: string; readonly value: string };
  readonly rows: readonly GapRow[];
  readonly table: DataTable;
  readonly csv: string;
}

interface NamedGap extends ClaimGap {
  readonly commitment: Commitment;
}

/** Both sides of each of a country's commitments, the widest gap first; null where no commitment has both. */
export function toCommitmentGaps(
  commitments: readonly Commitment[],
  scores: ScoreBook,
): GapChart | null {
  const words = text.check.gap;
  const gaps = listGaps(commitments, scores).sort(
    (a, b) => b.gap - a.gap || compareText(a.commitment.id, b.commitment.id),
  );
  if (gaps.length === 0) return null;
  const values = gaps.map(({ gap }) => gap);
  return {
    headline: describeCommitmentGaps(values, scores.method.flags.claimGapCommitments),
    subtitle: words.subtitle,
    description: words.description(
      formatNoun(commitments.length - gaps.length, 'commitment', 'commitments'),
    ),
    columns: { label: text.records.commitment, value: text.scores.claimGap },
    rows: gaps.map((each) =>
      toRow(each.commitment.statement, commitmentAddress(each.commitment.id), each),
    ),
    table: {
      columns: toColumns([text.records.commitment, ...words.columns], [1, 2, 3]),
      rows: gaps.map(({ commitment, ...gap }) => ({
        label: commitment.statement,
        address: commitmentAddress(commitment.id),
        cells: toCells(gap),
      })),
    },
    csv: toFigureCsv(
      gaps.map(({ commitment, stated, found, gap }) => ({
        commitment: commitment.id,
        country: commitment.country,
        statement: commitment.statement,
        levelStated: roundFigure(stated),
        levelFound: roundFigure(found),
        claimGap: roundFigure(gap),
      })),
    ),
  };
}

interface CountryGap {
  readonly iso3: Country['iso3'];
  readonly name: string;
  readonly count: number;
  /** Means over its commitments; null under as many as a median needs in the flag (Method §3.6). */
  readonly mean: ClaimGap | null;
  /** As the flag and the table of countries have it. */
  readonly median: number | null;
}

/** Both sides of each country, as means over commitments with both that are due; the widest gap first, those with too few last. */
export function toCountryGaps(
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
  commitments: readonly Commitment[],
  scores: ScoreBook,
): GapChart {
  const words = text.check.gap;
  const least = scores.method.flags.claimGapCommitments;
  const all = countries
    .map((country) => toCountryGap(country, commitments, scores, least))
    .sort((a, b) => rankOf(b) - rankOf(a) || compareText(a.name, b.name));
  return {
    headline: describeCountryGaps(
      all.flatMap(({ mean }) => mean?.gap ?? []),
      countries.length,
    ),
    subtitle: words.countrySubtitle,
    description: words.countryDescription(least),
    columns: { label: text.records.country, value: words.meanGap },
    rows: all.map(({ iso3, name, count, mean }) =>
      toRow(name, countryAddress(iso3), mean, words.tooFew(count)),
    ),
    table: {
      columns: toColumns([text.records.country, ...words.countryColumns], [1, 2, 3, 4, 5]),
      rows: all.map(({ iso3, name, count, mean, median }) => ({
        label: name,
        address: countryAddress(iso3),
        cells: [
          String(count),
          ...(mean ? toCells(mean) : [1, 2, 3].map(() => text.site.dash)),
          median === null ? text.site.dash : formatDifference(median, 1),
        ],
      })),
    },
    csv: toFigureCsv(all.map(toCountryCsv)),
  };
}

function listGaps(commitments: readonly Commitment[], scores: ScoreBook): NamedGap[] {
  return commitments.flatMap((commitment) => {
    const score = getScore(scores.commitments, commitment.id);
    const gap = score.kind === 'covered' ? score.claimGap : null;
    return gap ? [{ commitment, ...gap }] : [];
  });
}

function toCountryGap(
  { iso3, name }: Pick<Country, 'iso3' | 'name'>,
  commitments: readonly Commitment[],
  scores: ScoreBook,
  least: number,
): CountryGap {
  const due = commitments.filter(
    ({ id, country }) => country === iso3 && getScore(scores.commitments, id).isDue,
  );
  const gaps = listGaps(due, scores);
  const meanOf = (pick: (gap: NamedGap) => number) =>
    gaps.reduce((sum, gap) => sum + pick(gap), 0) / gaps.length;
  const stated = meanOf((gap) => gap.stated);
  const found = meanOf((gap) => gap.found);
  return {
    iso3,
    name,
    count: gaps.length,
    mean: gaps.length >= least ? { stated, found, gap: stated - found } : null,
    median: getScore(scores.countries, iso3).delivery.medianClaimGap,
  };
}

function toCountryCsv({ iso3, name, count, mean, median }: CountryGap): CsvRow {
  return {
    iso3,
    name,
    commitments: count,
    meanLevelStated: roundFigure(mean?.stated),
    meanLevelFound: roundFigure(mean?.found),
    meanClaimGap: roundFigure(mean?.gap),
    medianClaimGap: roundFigure(median),
  };
}

function rankOf({ mean }: CountryGap): number {
  return mean?.gap ?? -Infinity;
}

function toRow(label: string, address: string, gap: ClaimGap | null, reason = ''): GapRow {
  if (gap === null) return { label, address, ends: null, value: reason, description: reason };
  const { stated, found } = gap;
  return {
    label,
    address,
    ends: { stated: toPercent(stated), found: toPercent(found) },
    value: formatDifference(gap.gap, 1),
    description: text.scores.gap.label(formatDecimal(stated, 1), formatDecimal(found, 1)),
  };
}

function toCells({ stated, found, gap }: ClaimGap): readonly string[] {
  return [formatDecimal(stated, 1), formatDecimal(found, 1), formatDifference(gap, 1)];
}

/** To four decimals, without a negative zero: what a mean of levels bears. */
function roundFigure(figure: number | null | undefined): number | null {
  return figure === null || figure === undefined ? null : Number(figure.toFixed(4)) + 0;
}

/** Place of a level on the scale from 0 none to 3 full, in percent to two decimals. */
function toPercent(level: number): number {
  return Math.round((level / 3) * 10_000) / 100;
}
