import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { joinCanonicalJson, writeCanonicalJson } from '#model/canonical-json.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { StateRecord } from './state-record.ts';

/** How many hexadecimal digits of the hash a citation carries: 48 bits tell all scores of all releases apart. */
const BASIS_HASH_LENGTH = 12;

/**
 * The first 12 hexadecimal digits of the SHA-256 of all that a score rests on: the records as scoring takes them, the
 * constants of the method, and the day. Equal hashes mean equal scores by the same engine; a finding, a level or a
 * constant that changes changes it, a spelling mended in a title does not.
 * @param records what `scoreState` or `scoreCommitment` is given
 */
export function hashBasis(records: unknown, method: Method, asOf: IsoDay): string {
  return hashWritten(writeCanonicalJson(records), method, asOf);
}

/** The same of a set: all records of its state, and its id. */
export function hashBasisOfSet(
  set: string,
  record: StateRecord,
  method: Method,
  asOf: IsoDay,
): string {
  const records = joinCanonicalJson([
    ['set', writeCanonicalJson(set)],
    ['record', writeOnce(record)],
  ]);
  return hashWritten(records, method, asOf);
}

function hashWritten(records: string, method: Method, asOf: IsoDay): string {
  const text = joinCanonicalJson([
    ['asOf', writeCanonicalJson(asOf)],
    ['method', writeOnce(method)],
    ['records', records],
  ]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, BASIS_HASH_LENGTH);
}

/** A build hashes the method with every score, and the records of a state with each of its sets. */
const written = new WeakMap<object, string>();

function writeOnce(value: object): string {
  const text = written.get(value) ?? writeCanonicalJson(value);
  written.set(value, text);
  return text;
}
