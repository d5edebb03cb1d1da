/** How feeds are written on this site. */
import { toNamedUrn } from '#dataset/named-uuid.ts';
import { writeFeed, type Feed, type FeedSite } from '#views/history/feed.ts';
import { settings } from '../components/settings.ts';
import { hasPublicAddress, toPublicAddress } from './_address.ts';

/** Without an address of the site, links are relative: to a feed reader they are as good, seen from the feed. */
const site: FeedSite = {
  author: settings.publisher || settings.name,
  toId: toNamedUrn,
  toLink: hasPublicAddress ? toPublicAddress : toRelative,
  isWhole: hasPublicAddress,
};

/** The answer of an endpoint. */
export function answerFeed(feed: Feed): Response {
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(writeFeed(feed, site), { headers });
}

function toRelative(address: string, from: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${address}` || './';
}
