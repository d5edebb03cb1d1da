/** The file security.txt (RFC 9116): whom to tell of a fault in security. */
import { addCalendarYears, type IsoDay } from '#model/partial-date.ts';

export interface SecuritySettings {
  /** Web or e-mail address; '' where there is none. */
  readonly contact: string;
  /** Address of the site and of its repository; '' where there is none. */
  readonly siteAddress: string;
  readonly repositoryAddress: string;
}

/**
 * The text of security.txt; null where there is no contact, which the standard requires: nothing is invented. It expires
 * a year after the day of the data, so that the same data give the same bytes.
 * @param asOf day of the data set
 * @param path address of the file on its host, with a slash in front
 */
export function formatSecurityText(
  { contact, siteAddress, repositoryAddress }: SecuritySettings,
  asOf: IsoDay,
  path: string,
): string | null {
  if (contact === '') return null;
  const lines = [
    `Contact: ${toUri(contact)}`,
    `Expires: ${addCalendarYears(asOf, 1)}T00:00:00Z`,
    'Preferred-Languages: en',
    ...(siteAddress === '' ? [] : [`Canonical: ${new URL(path, siteAddress).href}`]),
    ...(repositoryAddress === '' ? [] : [`Policy: ${repositoryAddress}/blob/main/SECURITY.md`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The standard takes addresses with their scheme alone. */
function toUri(contact: string): string {
  return /^[a-z]+:/.test(contact) ? contact : `mailto:${contact}`;
}
