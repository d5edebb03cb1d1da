/** What the audit looks at: the data set, its scores, and what was computed from both. */
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { toPartScores, type PartScores, type StatePart } from '#scoring/audit/state-parts.ts';
import type { Column } from '#scoring/audit/correlation-table.ts';
import type { SensitivityBook } from '#scoring/audit/group-sensitivity.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import type { DrawBook } from '#scoring/draw-book.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { countryAddress } from '../addresses.ts';
import type { Labels } from '../labels.ts';

/** A covered country with its published scores. */
export interface AuditedCountry {
  readonly iso3: Iso3;
  readonly name: string;
  readonly address: string;
  readonly scores: PartScores;
}

export interface AuditInput {
  readonly dataset: Dataset;
  readonly basis: RiskBasis;
  readonly scores: ScoreBook;
  readonly draws: DrawBook;
  readonly labels: Labels;
  /** In the order of their names. */
  readonly countries: readonly AuditedCountry[];
  readonly world: readonly WorldCountry[];
  readonly sensitivity: SensitivityBook;
}

/** The covered countries with their scores. */
export function toAuditedCountries(
  { countries }: Pick<Dataset, 'countries'>,
  { states }: Pick<ScoreBook, 'states'>,
): readonly AuditedCountry[] {
  return countries.map(({ iso3, name }) => ({
    iso3,
    name,
    address: countryAddress(iso3),
    scores: toPartScores(getScore(states, iso3).score),
  }));
}

/** One score of every country, in their order. */
export function toPartColumn(
  part: StatePart,
  countries: readonly Pick<AuditedCountry, 'scores'>[],
): Column {
  return { id: part, values: countries.map(({ scores }) => scores[part]) };
}
