/** Words of what changed since a citation, by language: its script takes these alone. */
import { releases } from './en/releases.ts';

const { kinds, changed, verify, page } = releases;
export const releasesText = { kinds, changed, verify, was: page.was } as const;
