/** Feeds of changes as Atom 1.0 (RFC 4287). All that is dated comes from the history, nothing from a clock. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { HistoryFile, WrittenDay, Iso3 } from '#model/records.generated.ts';
import { addresses, feedAddress } from '../addresses.ts';
import { countOf, describeFirst, toLine } from './history-lines.ts';
import type { RecordEntry } from './history-index.ts';

const words = text.history;

/** One entry of a feed. */
export interface FeedEntry {
  /** A name that stays: the feed's id is made of it. */
  readonly name: string;
  readonly title: string;
  readonly day: WrittenDay;
  readonly summary: string;
}

/** A feed before it is written. */
export interface Feed {
  readonly name: string;
  readonly title: string;
  /** Address of the page that it is about, from the root of the site. */
  readonly page: string;
  /** Address of the feed itself. */
  readonly address: string;
  /** When there is no entry yet. */
  readonly day: WrittenDay;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** What a feed needs of the site to be written. */
export interface FeedSite {
  readonly author: string;
  /** A permanent URI for a name. */
  readonly toId: (name: string) => string;
  /** A link to an address of the site, seen from an address of the site. */
  readonly toLink: (address: string, from: string) => string;
  /** True where links are whole: then the feed says where it stands itself. */
  readonly isWhole: boolean;
}

/** The feed of one record; of a country with what changes in its records. */
export function toRecordFeed(
  entries: readonly RecordEntry[],
  record: { readonly name: string; readonly title: string; readonly page: string },
  day: WrittenDay,
  iso3: Iso3 | null = null,
): Feed {
  return {
    name: record.name,
    title: words.feedOf(record.title),
    page: record.page,
    address: feedAddress(record.page),
    day,
    entries: entries.toReversed().map((each) => {
      const { entry, number, isAdded } = each;
      const since = [entry.why, ...toLine(each, iso3).what].join(' ');
      return toFeedEntry(record.name, entry, number, isAdded ? describeFirst(each) : since);
    }),
  };
}

/** The feed of everything. */
export function toSiteFeed(history: readonly HistoryFile[], name: string, day: WrittenDay): Feed {
  return {
    ...{
      name: 'all',
      title: `${name}: ${words.feedOfAll}`,
      page: '',
      address: addresses.feed,
      day,
    },
    entries: history
      .map((entry, at) => {
        const counts = words.summary(...countOf(entry, null), entry.scores.length);
        return toFeedEntry('all', entry, at + 1, `${entry.why} ${counts}`);
      })
      .toReversed(),
  };
}

function toFeedEntry(name: string, entry: HistoryFile, number: number, summary: string): FeedEntry {
  return {
    name: `${name} ${String(number)}`,
    title: words.entry(entry.version, formatDate(entry.date)),
    day: entry.date,
    summary,
  };
}

/** The feed as XML. */
export function writeFeed(feed: Feed, site: FeedSite): string {
  const page = escapeXml(site.toLink(feed.page, feed.address));
  const updated = feed.entries[0]?.day ?? feed.day;
  const self = site.isWhole
    ? `<link rel="self" type="application/atom+xml" href="${escapeXml(site.toLink(feed.address, feed.address))}"/>\n`
    : '';
  const entries = feed.entries.map(
    ({ name, title, day, summary }) => `<entry>
<id>${escapeXml(site.toId(name))}</id>
<title>${escapeXml(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link href="${page}"/>
<summary>${escapeXml(summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(site.toId(feed.name))}</id>
<title>${escapeXml(feed.title)}</title>
<updated>${updated}T00:00:00Z</updated>
<author><name>${escapeXml(site.author)}</name></author>
<link href="${page}"/>
${self}${entries.join('')}</feed>
`;
}

/** A text for XML 1.0: markup escaped, and characters that XML may not hold left out. */
export function escapeXml(plain: string): string {
  return plain
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
