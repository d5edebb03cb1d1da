/** The site's records and what they are scored by, each file fetched once by the worker that asks. */
import { basisAddress, recordAddress } from '#views/as-of/as-of-address.ts';
import { readAsOfBasis, readAsOfRecord } from '#views/as-of/as-of-file.ts';
import type { AsOfBasis, AsOfRecord } from '#views/as-of/as-of-record.ts';
import { fetchFile } from '../fetch-file.ts';

export interface RecordStore {
  readonly fetchBasis: (base: string) => Promise<AsOfBasis>;
  readonly fetchRecord: (base: string, iso3: string) => Promise<AsOfRecord>;
  /** Forgets everything: what failed may succeed when it is asked again. */
  readonly clear: () => void;
}

export function openRecordStore(): RecordStore {
  const records = new Map<string, Promise<AsOfRecord>>();
  let basis: Promise<AsOfBasis> | undefined;
  return {
    fetchBasis: (base) => (basis ??= fetchText(base + basisAddress).then(readAsOfBasis)),
    fetchRecord: (base, iso3) => {
      const known = records.get(iso3);
      if (known) return known;
      const record = fetchText(base + recordAddress(iso3)).then(readAsOfRecord);
      records.set(iso3, record);
      return record;
    },
    clear: () => {
      records.clear();
      basis = undefined;
    },
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetchFile(address);
  return response.text();
}
