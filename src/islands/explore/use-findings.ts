import { useEffect, useState } from 'react';
import { readyTable, type ReadyTable } from '#views/explore/select-findings.ts';
import type { FindingTable } from '#views/explore/finding-table.ts';
import { fetchFile } from '../fetch-file.ts';

export type FindingsState =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly ready: ReadyTable };

/** Fetches all findings, once; `retry` asks again after a failure. */
export function useFindings(file: string): {
  readonly findings: FindingsState;
  readonly retry: () => void;
} {
  const [findings, setFindings] = useState<FindingsState>({ kind: 'loading' });
  const load = () => {
    setFindings({ kind: 'loading' });
    fetchTable(file).then(
      (table) => {
        setFindings({ kind: 'ready', ready: readyTable(table) });
      },
      () => {
        setFindings({ kind: 'failed' });
      },
    );
  };
  useEffect(load, [file]);
  return { findings, retry: load };
}

async function fetchTable(file: string): Promise<FindingTable> {
  const response = await fetchFile(file);
  return (await response.json()) as FindingTable; // the build that wrote the file also wrote this reader
}
