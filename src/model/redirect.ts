import type { PartialDate } from './partial-date.ts';
import type { RecordId } from './records.generated.ts';

/** An id that was given up. */
export interface Redirect {
  readonly oldId: RecordId;
  /** The id in its place; null where the record was withdrawn. */
  readonly newId: RecordId | null;
  /** Since when. */
  readonly date: PartialDate;
  readonly reason: string;
}
