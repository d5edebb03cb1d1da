/** Changes to one record, as a feed beside its page; to a country, with those to its records. */
import type { APIRoute } from 'astro';
import type { Iso3 } from '#model/records.generated.ts';
import type { ChangedKind } from '#scoring/change/plain-record.ts';
import { addresses } from '#views/addresses.ts';
import { toRecordFeed } from '#views/history/feed.ts';
import { answerFeed } from '../../_feed.ts';
import { getCountryEntries, getEntries } from '../../_history.ts';
import { getSite } from '../../_site.ts';

interface Props {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly title: string;
  /** Of a country: its code. */
  readonly iso3: Iso3 | null;
}

export function getStaticPaths() {
  const { dataset } = getSite();
  const list = <Named extends { readonly id: string }>(
    folder: string,
    kind: ChangedKind,
    records: readonly Named[],
    titleOf: (record: Named) => string,
  ) =>
    records.map((record) => {
      const props: Props = { kind, id: record.id, title: titleOf(record), iso3: null };
      return { params: { folder: folder.replace('/', ''), id: record.id }, props };
    });
  const countries = dataset.countries.map(({ iso3, name }) => {
    const props: Props = { kind: 'country', id: iso3, title: name, iso3 };
    return {
      params: { folder: addresses.countries.replace('/', ''), id: iso3.toLowerCase() },
      props,
    };
  });
  return [
    ...countries,
    ...list(addresses.strategies, 'strategy', dataset.strategies, ({ title }) => title),
    ...list(addresses.commitments, 'commitment', dataset.commitments, ({ statement }) => statement),
    ...list(addresses.claims, 'claim', dataset.claims, ({ statement }) => statement),
    ...list(addresses.actors, 'actor', dataset.actors, ({ name }) => name),
    ...list(addresses.missions, 'mission', dataset.missions, ({ name }) => name),
    ...list(addresses.episodes, 'episode', dataset.episodes, ({ decision }) => decision),
    ...list(addresses.sources, 'source', dataset.sources, ({ title }) => title),
  ];
}

export const GET: APIRoute<Props, { folder: string; id: string }> = ({ params, props }) => {
  const { kind, id, title, iso3 } = props;
  const entries = iso3 === null ? getEntries(kind, id) : getCountryEntries(iso3);
  const record = { name: `${kind} ${id}`, title, page: `${params.folder}/${params.id}/` };
  return answerFeed(toRecordFeed(entries, record, getSite().dataset.asOf, iso3));
};
