import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from './page-facts.ts';

/**
 * Links of the pages that lead nowhere within the site: to no file, to no such place on its page, or out of the folder in
 * which the site stands. Links to other hosts are left alone.
 * @param site folder of the built site
 * @param address where it is served, with the slash at the end
 * @returns `page → link: what is wrong`, each once
 */
export function findBrokenLinks(
  pages: readonly PageFacts[],
  site: string,
  address: string,
): readonly string[] {
  const places = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const faults = pages.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const fault = findFault(new URL(link, address + path));
      return fault ? [`${path} → ${link}: ${fault}`] : [];
    }),
  );
  return [...new Set(faults)];

  function findFault(target: URL): string | undefined {
    const root = new URL(address);
    if (target.origin !== root.origin) return undefined;
    if (!target.pathname.startsWith(root.pathname)) return 'outside of the site';
    const path = decodeURIComponent(target.pathname.slice(root.pathname.length));
    const isFile = existsSync(
      join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path),
    );
    if (!isFile) return 'no such page or file';
    const place = decodeURIComponent(target.hash.slice(1));
    if (place === '' || places.get(path)?.has(place)) return undefined;
    return places.has(path) ? 'no such place on the page' : undefined;
  }
}
