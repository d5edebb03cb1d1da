/** A page of a release: plain lines, each entry with its source. */
import type { Iso3 } from '#model/records.generated.ts';
import type { FrozenKind } from '../record-address.ts';

/** A document as it is named on a frozen page. */
export interface FrozenSource {
  readonly name: string;
  readonly url: string | null;
  readonly pinpoint: string | null;
}

/** A dated entry: a finding, a check, an incentive, or a record that belongs to this one. */
export interface FrozenEntry {
  readonly id: string;
  /** "July 2022 · United Nations · none". */
  readonly head: string;
  readonly body: string;
  readonly source: FrozenSource | null;
  /** Kind of the record of which this is the name; null where it is no record of its own. */
  readonly page: FrozenKind | null;
}

/** Entries under one title. */
export interface FrozenList {
  readonly title: string;
  readonly entries: readonly FrozenEntry[];
}

/** One frozen page. */
export interface FrozenPage {
  readonly kind: FrozenKind;
  readonly id: string;
  readonly country: Iso3;
  /** Name of the country, in the release. */
  readonly place: string;
  readonly title: string;
  readonly facts: readonly FrozenFact[];
  readonly source: FrozenSource | null;
  /** None of them is empty. */
  readonly lists: readonly FrozenList[];
}

export type FrozenFact = readonly [label: string, value: string];

/** A page before it is told where its country is. */
export type UnplacedPage = Omit<FrozenPage, 'place'>;
