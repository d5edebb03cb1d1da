import { describe, expect, test } from 'vitest';
import { toNamedUrn } from '#dataset/named-uuid.ts';
import type { HistoryFile } from '#model/records.generated.ts';
import {
  escapeXml,
  toRecordFeed,
  toSiteFeed,
  writeFeed,
  type FeedSite,
} from '#views/history/feed.ts';
import { historyKey, indexHistory } from '#views/history/history-index.ts';

const first: HistoryFile = {
  ...{ date: '2026-11-23', version: '2026.1', method: '1.0.0', why: 'First publication.' },
  added: [{ kind: 'commitment', country: 'SDN', ids: ['force', 'other'] }],
  ...{ changed: [], removed: [], scores: [] },
};
const second: HistoryFile = {
  ...{ date: '2027-02-01', version: '2027.1', method: '1.0.0', why: 'Read <again> & "well".' },
  ...{ added: [], removed: [], scores: [] },
  changed: [
    { kind: 'commitment', country: 'SDN', id: 'force', fields: [{ path: 'x', change: 'added' }] },
  ],
};
const history = [first, second];
const entries = indexHistory(history).get(historyKey('commitment', 'force')) ?? [];
const record = { name: 'commitment force', title: 'A force', page: 'commitments/force/' };

const relative: FeedSite = {
  ...{ author: 'POC', isWhole: false },
  toId: toNamedUrn,
  toLink: () => './',
};
const whole: FeedSite = {
  ...relative,
  isWhole: true,
  toLink: (address) => `https://example.org/${address}`,
};
const listOf = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);

describe('a feed', () => {
  const xml = writeFeed(toRecordFeed(entries, record, '2026-11-23'), relative);

  test('has what Atom asks of a feed and of each entry: id, title, day, and an author', () => {
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(listOf(xml, 'name')).toEqual(['POC']);
    expect(listOf(xml, 'title')).toEqual([
      'Changes: A force',
      'Data 2027.1, 1 February 2027',
      'Data 2026.1, 23 November 2026',
    ]);
    expect(new Set(listOf(xml, 'id')).size).toBe(3);
  });

  test('was updated on the day of its newest entry, and the newest stands first', () => {
    expect(listOf(xml, 'updated')).toEqual([
      '2027-02-01T00:00:00Z',
      '2027-02-01T00:00:00Z',
      '2026-11-23T00:00:00Z',
    ]);
  });

  test('says where it stands itself only where the site has an address', () => {
    expect(xml).not.toContain('rel="self"');
    const feed = toRecordFeed(entries, record, '2026-11-23');
    expect(writeFeed(feed, whole)).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/commitments/force/feed.xml"/>',
    );
  });

  test('keeps its ids when the site gets an address', () => {
    const feed = toRecordFeed(entries, record, '2026-11-23');
    expect(listOf(writeFeed(feed, whole), 'id')).toEqual(listOf(xml, 'id'));
  });

  test('of a record that no entry knows is empty, and of the day of the data', () => {
    const none = writeFeed(toRecordFeed([], record, '2026-11-23'), relative);
    expect(listOf(none, 'updated')).toEqual(['2026-11-23T00:00:00Z']);
    expect(none).not.toContain('<entry>');
  });

  test('escapes what people wrote', () => {
    expect(xml).toContain('Read &lt;again&gt; &amp; &quot;well&quot;. x added');
  });

  test('of the whole counts what each entry holds', () => {
    const [newest, oldest] = listOf(
      writeFeed(toSiteFeed(history, 'Site', '2026-11-23'), relative),
      'summary',
    );
    expect(oldest).toBe(
      'First publication. 2 records added, 0 changed, 0 withdrawn; no scores moved.',
    );
    expect(newest).toContain('no records added, 1 changed');
  });
});

test('characters that XML may not hold are left out', () => {
  expect(escapeXml('a\u0000b\u000Bc\uFFFEd\uD800e\tf\u{1F600}')).toBe('abcde\tf\u{1F600}');
});

describe('the URN of a name', () => {
  test('is a UUID of version 5, the same every time and another for another name', () => {
    const urn = toNamedUrn('commitment force');
    expect(urn).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(toNamedUrn('commitment force')).toBe(urn);
    expect(toNamedUrn('commitment other')).not.toBe(urn);
  });
});
