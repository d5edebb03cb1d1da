/** Words of citations, by language: what a view that was made in the browser is cited with takes these alone. */
export { citing as citingText } from './en/citing.ts';
