/** What the check must know of the language of texts and records, chosen by language; only the build asks it. */
export { countryWords, otherSmallWords, smallWords } from './en/check-words.ts';
export { spellings, synonyms, synonymsVersion } from './en/check-synonyms.ts';
