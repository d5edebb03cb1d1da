/** Every dated finding on a commitment, by column, with what it can be chosen by: what the explorer fetches and reads. */
import type { Level } from '#model/records.generated.ts';
import { itemAddress } from '../addresses.ts';
import { facetNames, type FacetName } from './explore-state.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Of each facet what findings are chosen by, in the order in which it is offered. */
export type Choices = Readonly<Record<FacetName, readonly Choice[]>>;

/** What several findings share, with its address within the site. */
export interface Linked {
  readonly label: string;
  readonly address: string;
}

/** The findings by column, newest first. */
export interface FindingTable {
  readonly choices: Choices;
  readonly commitments: readonly Linked[];
  readonly sources: readonly Linked[];
  readonly id: readonly string[];
  /** As recorded, in whole or in part. */
  readonly date: readonly string[];
  readonly words: readonly string[];
  readonly reversed: readonly boolean[];
  readonly pinpoint: readonly (string | null)[];
  /** Every coder's level, the first coder's first: "A 1, B 0". */
  readonly codings: readonly string[];
  /** Places among `commitments` and `sources`. */
  readonly commitment: readonly number[];
  readonly source: readonly number[];
  /** Of each facet the places among its choices that each finding has: one, or of tiers several. */
  readonly facets: Readonly<Record<FacetName, readonly (readonly number[])[]>>;
}

/** The level that the score uses: the median of its coders', capped where its source is itself a text. */
export function levelOf({ choices, facets }: FindingTable, row: number): Level {
  const id = choices.level[facets.level[row]?.[0] ?? -1]?.id;
  const level = ([0, 1, 2, 3] as const).find((each) => String(each) === id);
  if (level === undefined) throw new RangeError(`Finding ${String(row)} has no level.`);
  return level;
}

/** Labels of what a finding has of a facet: "Sudan"; of tiers, several. */
export function labelOf({ choices, facets }: FindingTable, facet: FacetName, row: number): string {
  const places = facets[facet][row] ?? [];
  return places.flatMap((place) => choices[facet][place]?.label ?? []).join('; ');
}

/** Address of a finding within the site: its place on the page of its commitment. */
export function findingAddress({ commitments, commitment, id }: FindingTable, row: number): string {
  return itemAddress(commitments[commitment[row] ?? -1]?.address ?? '', id[row] ?? '');
}

/** Something for each facet. */
export function fillFacets<Value>(of: (facet: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<
    FacetName,
    Value
  >; // every facet has its entry
}
