import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { writeCanonicalJson } from '#model/canonical-json.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';

/** How many hexadecimal digits of the hash a citation carries: 48 bits tell all scores of all releases apart. */
export const BASIS_HASH_LENGTH = 12;

/**
 * The first 12 hexadecimal digits of the SHA-256 of all that a score rests on: the records as scoring takes them, the
 * constants of the method, and the day. Equal hashes mean equal scores by the same engine; a finding, a level or a
 * constant that changes changes it, a spelling mended in a title does not.
 * @param records what `scoreState` or `scoreCommitment` is given
 */
export function hashBasis(records: unknown, method: Method, asOf: IsoDay): string {
  const text = writeCanonicalJson({ asOf, method, records });
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, BASIS_HASH_LENGTH);
}
