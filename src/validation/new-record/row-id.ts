import type { Json } from '../fill-vocabularies.ts';
import { findHighest } from '../fix/mend-lists.ts';
import type { TableRow } from '../layout.ts';
import { toId } from '../to-id.ts';

/** The id of a new row: a country's next free number; of a mandate, its mission and the number of the resolution. */
export function toRowId(
  kind: TableRow,
  country: string | null,
  fields: Readonly<Record<string, Json | undefined>>,
  usedIds: ReadonlySet<string>,
): string {
  if (kind === 'mandate') return nameMandate(fields);
  const prefix = `${country ?? ''}-${kind}-`;
  return `${prefix}${String(findHighest(usedIds, prefix) + 1).padStart(3, '0')}`;
}

/** While one of the two is not written, a name that only holds its place. */
function nameMandate({ mission, symbol }: Readonly<Record<string, Json | undefined>>): string {
  const [, number = '1'] = /^S\/RES\/([1-9]\d*) /.exec(String(symbol ?? '')) ?? [];
  const name = toId(String(mission ?? ''));
  return `${name === '' ? 'mission' : name}-${number}`;
}
