/** A file that the data page offers: its bytes, and what is said of them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface OutputFile {
  /** Name below data/: `findings.parquet`. */
  readonly name: string;
  /** IANA media type, or the one in use where none is registered. */
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Media types by the ending of a file's name. */
const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
  txt: 'text/plain',
} as const;

/** A file of some text (as UTF-8) or bytes. Throws where the ending of its name is none of the above. */
export function toOutputFile(name: string, content: string | Uint8Array): OutputFile {
  const ending = name.split('.').at(-1) ?? '';
  if (!isKnown(ending)) throw new Error(`No media type is known for "${name}".`);
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, mediaType: MEDIA_TYPES[ending], bytes, sha256: bytesToHex(sha256(bytes)) };
}

function isKnown(ending: string): ending is keyof typeof MEDIA_TYPES {
  return Object.hasOwn(MEDIA_TYPES, ending);
}
