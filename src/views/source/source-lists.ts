/** The documents of the record: by symbol, and country by country. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset, Source } from '#model/dataset.ts';
import { addresses } from '../addresses.ts';
import { getCountryName, type Registry } from '../registry.ts';
import { toSortKey } from '../record/title-order.ts';

/** The documents of one country, or those that several use. */
export interface SourceList {
  /** Last part of its address: `sdn`, `several`. */
  readonly id: string;
  readonly address: string;
  /** Name of the country; of the list, where the documents serve several. */
  readonly name: string;
  readonly title: string;
  /** Newest first, the undated last. */
  readonly sources: readonly Source[];
  readonly withSymbolCount: number;
  /** Documents that are cited, and not read by us. */
  readonly unreadCount: number;
}

/** Documents of one series of symbols, by number. */
export interface SymbolSeries {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Lists in the order of the countries' names, that of several countries last; none is empty. */
export function toSourceLists(dataset: Dataset, registry: Registry): readonly SourceList[] {
  const ofCountries = dataset.countries.map(({ iso3 }) => {
    const own = dataset.sources.filter(({ country }) => country === iso3);
    const name = getCountryName(registry, iso3);
    return toSourceList(iso3.toLowerCase(), name, text.lists.sources.ofCountry(name), own);
  });
  const shared = dataset.sources.filter(({ country }) => country === null);
  const { shared: name, ofSeveral } = text.lists.sources;
  return [...ofCountries, toSourceList('several', name, ofSeveral, shared)].filter(
    ({ sources }) => sources.length > 0,
  );
}

/** Documents with a symbol by their series, in the order of the list of series. */
export function toSymbolSeries(sources: readonly Source[]): readonly SymbolSeries[] {
  const { series } = text.lists.sources;
  const seriesOf = ({ symbol = '' }: Source) =>
    series.findIndex(([beginning]) => symbol.startsWith(beginning));
  const withSymbol = sources.filter(({ symbol }) => symbol !== undefined);
  return series
    .map(([, name], place) => ({
      name,
      sources: withSymbol.filter((source) => seriesOf(source) === place).sort(compareSymbols),
    }))
    .filter((each) => each.sources.length > 0);
}

export function countUnread(sources: readonly Source[]): number {
  return sources.filter(({ access }) => access === 'cited').length;
}

function toSourceList(
  id: string,
  name: string,
  title: string,
  sources: readonly Source[],
): SourceList {
  return {
    id,
    address: `${addresses.records}sources/${id}/`,
    name,
    title,
    sources: [...sources].sort(compareNewest),
    withSymbolCount: sources.filter(({ symbol }) => symbol !== undefined).length,
    unreadCount: countUnread(sources),
  };
}

function compareNewest(a: Source, b: Source): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id);
}

function compareSymbols(a: Source, b: Source): number {
  const key = ({ symbol = '' }: Source) => toSortKey(symbol);
  return compareText(key(a), key(b)) || compareText(a.id, b.id);
}
