/** Commitments that share a theme or a tier, country by country, with what was found of them together. */
import { compareText } from '#model/compare-text.ts';
import type { Commitment } from '#model/dataset.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { countryAddress } from '../addresses.ts';
import { toCommitmentRow, toMarks, type CommitmentRow, type Mark } from './commitment-row.ts';
import { describeMarks } from '../delivery/delivery-words.ts';
import { getCountryName, groupBy, type Registry } from '../registry.ts';

export interface CommitmentGroup {
  readonly sentence: string;
  readonly count: number;
  readonly countries: readonly {
    readonly name: string;
    readonly address: string;
    readonly marks: readonly Mark[];
    readonly rows: readonly CommitmentRow[];
  }[];
}

export function toCommitmentGroup(
  commitments: readonly Commitment[],
  scores: ScoreBook,
  registry: Registry,
): CommitmentGroup {
  const countries = [...groupBy(commitments, ({ country }) => [country])]
    .map(([iso3, own]) => ({
      name: getCountryName(registry, iso3),
      address: countryAddress(iso3),
      marks: toMarks(own, scores),
      rows: own.map((commitment) => toCommitmentRow(commitment, scores)),
    }))
    .sort((a, b) => compareText(a.name, b.name));
  return {
    sentence: describeMarks(toMarks(commitments, scores)),
    count: commitments.length,
    countries,
  };
}
