/** The interface's language. A second language is a second folder of the same shape, chosen here. */
import { downloads } from './en/downloads.ts';
import { pages } from './en/pages.ts';
import { parts } from './en/parts.ts';
import { records } from './en/records.ts';
import { scores } from './en/scores.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';

/** Language of the interface, as a BCP 47 tag. */
export const language = 'en';

export const text = { downloads, site, records, scores, pages, search } as const;

/** The search's own part: its island takes this alone, so that all other words stay out of what a browser loads. */
export { search as searchText };
