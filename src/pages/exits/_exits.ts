/** The exits side by side, made once a build: the page and its download show the same. */
import { toExitsPage, type ExitsPage } from '#views/exits/exits-page.ts';
import { getBacktest } from '../method/_backtest.ts';
import { getSite } from '../_site.ts';

let page: ExitsPage | undefined;

export function getExits(): ExitsPage {
  const { scores, registry } = getSite();
  page ??= toExitsPage(getBacktest().cases, scores, registry);
  return page;
}
