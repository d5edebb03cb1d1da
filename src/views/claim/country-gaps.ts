/** What states report and what others found, a line for each country. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatDifference } from '#model/format.ts';
import type { Commitment, Country } from '#model/dataset.ts';
import type { ClaimGap } from '#scoring/claim-gap.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { meanOf } from '#scoring/statistics/mean.ts';
import { countryAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type CsvRow } from '../plot/figure.ts';
import { listGaps, roundFigure, toCells, toRow, type GapChart } from './gap-chart.ts';
import { describeCountryGaps } from './gap-headline.ts';

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
  const stated = meanOf(gaps.map((gap) => gap.stated));
  const found = meanOf(gaps.map((gap) => gap.found));
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
