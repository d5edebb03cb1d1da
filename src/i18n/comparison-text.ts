/** Words of the comparison and of scores, by language: its islands take these alone. */
import { comparison } from './en/comparison.ts';
import { records } from './en/records.ts';
import { scores } from './en/scores.ts';
import { site } from './en/site.ts';

export const comparisonText = { ...comparison, records, scores, site } as const;
