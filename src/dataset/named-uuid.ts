import { createHash } from 'node:crypto';

/** This project's own namespace: an arbitrary UUID, which must never change, since every feed's id is made with it. */
const NAMESPACE = 'f71ac47e-71b0-42f7-b5e7-611122466f46';

/**
 * The URN of a name, always the same: a UUID of version 5 (RFC 9562 §5.5). It does not hold the site's address, so that
 * a feed stays the same feed when the site moves, or gets an address at last.
 */
export function toNamedUrn(name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join('-')}`;
}
