/** The search's words in the interface's language: apart from text.ts, so that its island loads no others. */
export { search as searchText } from './en/search.ts';
