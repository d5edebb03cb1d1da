/** Records of one type, country by country: the shape of every page that lists them all. */
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Iso3, PartialDate } from '#model/records.generated.ts';
import { countryAddress } from './addresses.ts';
import { groupBy } from './registry.ts';

export interface CountrySection<Row> {
  readonly name: string;
  readonly address: string;
  /** Id of the section on its page, such as `sdn`. */
  readonly id: string;
  readonly rows: readonly Row[];
}

/** Sections in the order of the countries' names; a country without such records has none. */
export function toCountrySections<Value extends { readonly country: Iso3 }, Row>(
  dataset: Pick<Dataset, 'countries'>,
  records: readonly Value[],
  toRow: (record: Value) => Row,
): readonly CountrySection<Row>[] {
  const groups = groupBy(records, ({ country }) => [country]);
  return dataset.countries
    .map(({ iso3, name }) => ({
      name,
      address: countryAddress(iso3),
      id: iso3.toLowerCase(),
      rows: (groups.get(iso3) ?? []).map(toRow),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Records oldest first, the undated last, those of one date in the order of their ids. */
export function sortOldestFirst<Value extends { readonly id: string }>(
  records: readonly Value[],
  toDate: (record: Value) => PartialDate | undefined,
): readonly Value[] {
  const after = '~';
  return [...records].sort(
    (a, b) => compareText(toDate(a) ?? after, toDate(b) ?? after) || compareText(a.id, b.id),
  );
}
