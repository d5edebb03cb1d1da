/** Records of one type, country by country: the shape of every page that lists them all. */
import type { Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
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
