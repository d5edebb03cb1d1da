/** The order in which dated records are listed. */
import { compareText } from '#model/compare-text.ts';
import type { WrittenDate } from '#model/records.generated.ts';

/** Records oldest first, the undated last, those of one date in the order of their ids. */
export function sortOldestFirst<Value extends { readonly id: string }>(
  records: readonly Value[],
  toDate: (record: Value) => WrittenDate | undefined,
): readonly Value[] {
  const after = '~';
  return [...records].sort(
    (a, b) => compareText(toDate(a) ?? after, toDate(b) ?? after) || compareText(a.id, b.id),
  );
}
