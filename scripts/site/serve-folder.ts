import { serveSite } from './serve-site.ts';

/** A built site on a free port of this machine. */
export interface ServedSite {
  /** Where it is, with the slash at the end: `http://localhost:4321/poc/`. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site on any free port, below `base` (with a slash at both ends). */
export async function serveFolder(folder: string, base = '/'): Promise<ServedSite> {
  const server = await serveSite(folder, base, 0);
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error(`No port: ${String(place)}`);
  return {
    address: `http://localhost:${place.port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
