/** How feeds are written on this site. */
import { toNamedUrn } from '#dataset/named-uuid.ts';
import { writeFeed, type Feed, type FeedSite } from '#views/history/feed.ts';
import { at } from '../components/at.ts';
import { settings } from '../components/settings.ts';

/** Without an address of the site, links are relative: to a feed reader they are as good, seen from the feed. */
const site: FeedSite = {
  author: settings.publisher || settings.name,
  toId: toNamedUrn,
  toLink: settings.siteAddress ? toWhole : toRelative,
  isWhole: settings.siteAddress !== '',
};

/** The answer of an endpoint. */
export function answerFeed(feed: Feed): Response {
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(writeFeed(feed, site), { headers });
}

function toWhole(address: string): string {
  return new URL(at(address), settings.siteAddress).href;
}

function toRelative(address: string, from: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${address}` || './';
}
