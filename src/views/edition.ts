/** The edition that a page or a download shows. */
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/records.generated.ts';

/** Versions of the data and the method, and the day to which the figures belong. */
export interface Edition {
  readonly data: string;
  readonly method: string;
  /** The day in words. */
  readonly asOf: string;
  readonly asOfDay: IsoDay;
}

export function toEdition(dataVersion: string, methodVersion: string, asOf: IsoDay): Edition {
  return { data: dataVersion, method: methodVersion, asOf: formatDate(asOf), asOfDay: asOf };
}
