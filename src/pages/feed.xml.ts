/** Changes to the whole, as a feed. */
import type { APIRoute } from 'astro';
import { getHistory } from '#dataset/history.ts';
import { toSiteFeed } from '#views/history/feed.ts';
import { settings } from '../components/settings.ts';
import { answerFeed } from './_feed.ts';
import { getSite } from './_site.ts';

export const GET: APIRoute = () =>
  answerFeed(toSiteFeed(getHistory(), settings.name, getSite().dataset.asOf));
