/** Words of the explorer, by language: its island takes these alone. */
import { explore } from './en/explore.ts';
import { scores } from './en/scores.ts';
import { site } from './en/site.ts';

export const exploreText = { ...explore, scores, site } as const;
