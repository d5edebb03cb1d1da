/** Words of the page of a reader's own choices, by language: its island takes these alone. */
import { comparison } from './en/comparison.ts';
import { ownMethod } from './en/own-method.ts';
import { records } from './en/records.ts';
import { site } from './en/site.ts';

export const ownMethodText = { ...ownMethod, ranks: comparison.ranks, records, site } as const;
