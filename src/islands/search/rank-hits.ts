import type { RankedPage } from '#views/search/search-ranking.ts';
import type { IndexHit, IndexPage } from './search-index.ts';

/** A found page with what its order depends on. */
export interface LoadedHit extends RankedPage {
  readonly hit: IndexHit;
}

/** How many found pages are loaded at most to find among them the one that is meant. */
const consideredPages = 30;

/** Loads the first pages of an answer: as many as may hold the one that is meant. */
export async function loadFirstHits(hits: readonly IndexHit[]): Promise<readonly LoadedHit[]> {
  const first = hits.slice(0, consideredPages);
  return Promise.all(first.map(async (hit) => ({ hit, ...toRankedPage(await hit.data()) })));
}

/** Hits with some of them first, in the order in which these are given; each once, and none that is not a hit. */
export function putFirst(
  first: readonly IndexHit[],
  hits: readonly IndexHit[],
): readonly IndexHit[] {
  const ids = new Set(hits.map(({ id }) => id));
  const all = [...first.filter(({ id }) => ids.has(id)), ...hits];
  return [...new Map(all.map((hit) => [hit.id, hit])).values()];
}

function toRankedPage({ meta }: IndexPage): RankedPage {
  return { title: meta['title'] ?? '', symbol: meta['symbol'] ?? null };
}
