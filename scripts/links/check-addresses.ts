import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'linkinator';

/** What an address answered. */
export interface Answer {
  readonly address: string;
  /** The status of http; null where nothing answered. */
  readonly status: number | null;
  readonly isFine: boolean;
}

/** How patient the check is. */
export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
}

const PATIENCE: Patience = { timeoutMs: 30_000, tries: 3 };

/** Says who asks: a library that calls itself a person's browser would be no better than what sites keep out. */
const USER_AGENT = 'poc-strategy-benchmark-link-check';

/** Asks each address once, and again where it does not answer. They come back in the order given. */
export async function checkAddresses(
  addresses: readonly string[],
  { timeoutMs, tries }: Patience = PATIENCE,
): Promise<readonly Answer[]> {
  const room = mkdtempSync(join(tmpdir(), 'poc-links-'));
  try {
    // The library checks the links of pages, so they are put on one. Only the ampersand is left in a parsed address.
    const anchors = addresses.map((address) => {
      return `<a href="${toDocument(address).replaceAll('&', '&amp;')}">-</a>`;
    });
    writeFileSync(join(room, 'index.html'), `<!doctype html>${anchors.join('\n')}`);
    const { links } = await check({
      path: '/',
      serverRoot: room,
      recurse: false,
      concurrency: 20,
      timeout: timeoutMs,
      retry: true,
      retryErrors: true,
      retryErrorsCount: tries - 1,
      userAgent: USER_AGENT,
    });
    const found = new Map(links.map((link) => [link.url, link]));
    return addresses.map((address) => {
      const link = found.get(toDocument(address));
      if (link === undefined) throw new Error(`Nothing was said of ${address}.`);
      const { status = 0, state } = link;
      return { address, status: status === 0 ? null : status, isFine: state === 'OK' };
    });
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** The address without the place within its document, of which the library says nothing. */
function toDocument(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
