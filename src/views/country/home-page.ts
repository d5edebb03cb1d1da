/** What the home page and the index of countries show. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatScore } from '#model/format.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { countryAddress } from '../addresses.ts';
import { toMarks, type Mark } from '../commitment/commitment-row.ts';
import { describeMarks } from '../delivery/delivery-words.ts';
import { formatInterval } from '../mark/format-interval.ts';
import { getCountryRecords, type CountryRecords, type Registry } from '../registry.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';

export interface CountryRow {
  readonly iso3: Iso3;
  readonly name: string;
  readonly address: string;
  /** Acronyms of the missions on its soil. */
  readonly missions: string;
  readonly marks: readonly Mark[];
  readonly summary: SetSummary;
  /** The same as the picture, in figures. */
  readonly cells: readonly string[];
}

export interface HomePage {
  readonly headline: string;
  readonly rows: readonly CountryRow[];
}

/** Countries by delivery, the highest first; those whose score is withheld last, by name. */
export function toHomePage(dataset: Dataset, scores: ScoreBook, registry: Registry): HomePage {
  const rows = dataset.countries
    .map(({ iso3 }) => toCountryRow(getCountryRecords(registry, iso3), scores))
    .sort(
      (a, b) =>
        (b.summary.delivery ?? -1) - (a.summary.delivery ?? -1) || compareText(a.name, b.name),
    );
  return { headline: describeMarks(rows.flatMap(({ marks }) => marks)), rows };
}

function toCountryRow(records: CountryRecords, scores: ScoreBook): CountryRow {
  const { iso3, name } = records.country;
  const summary = toSetSummary(getScore(scores.countries, iso3), scores.method);
  const marks = toMarks(records.commitments, scores);
  return {
    iso3,
    name,
    address: countryAddress(iso3),
    missions: records.missions.map(({ acronym }) => acronym).join(', '),
    marks,
    summary,
    cells: toCells(summary, marks),
  };
}

function toCells({ delivery, interval, checked }: SetSummary, marks: readonly Mark[]): string[] {
  const dash = text.site.dash;
  return [
    delivery === null ? dash : formatScore(delivery),
    interval === null ? dash : formatInterval(interval),
    checked,
    ...([0, 1, 2, 3, 'unchecked'] as const).map((level) =>
      String(marks.filter((mark) => mark.level === level).length),
    ),
  ];
}
