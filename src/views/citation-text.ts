/** How to cite a page: who, what, which edition, as of when, where. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/records.generated.ts';

export interface CitationText {
  readonly text: string;
  /** Address within the site. */
  readonly address: string;
}

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

/** Citation of one page in a given edition. */
export function toCitationText(title: string, address: string, edition: Edition): CitationText {
  return { text: text.pages.cite.text(title, edition.data, edition.method, edition.asOf), address };
}
