/** All findings by column. Made once a build. */
import type { FindingTable } from '#views/explore/finding-table.ts';
import { toFindingTable } from '#views/explore/to-finding-table.ts';
import { getSite } from '../_site.ts';

let table: FindingTable | undefined;

export function getFindingTable(): FindingTable {
  const { dataset, scores, labels } = getSite();
  table ??= toFindingTable(dataset, scores, labels);
  return table;
}
