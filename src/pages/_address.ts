/** Addresses of this site in full, for what is read away from it: citations, feeds, files and lines to copy. */
import { at } from '../components/at.ts';
import { settings } from '../components/settings.ts';

/** Where the site stands on the machine of whoever tries it before it is published. */
const LOCAL_ADDRESS = 'http://localhost:4321';

/** Whether the settings say where the site is published. */
export const hasPublicAddress = settings.siteAddress !== '';

/** Address of a page in full, where the settings say where the site is; else from the root of its host. */
export function toPublicAddress(address: string): string {
  const path = at(address);
  return hasPublicAddress ? new URL(path, settings.siteAddress).href : path;
}

/** Address of a page that answers as it is written: where the site is published, else on the reader's own machine. */
export function toTriableAddress(address: string): string {
  return hasPublicAddress ? toPublicAddress(address) : `${LOCAL_ADDRESS}${at(address)}`;
}
