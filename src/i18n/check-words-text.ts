/** What the check must know of the language of texts and records, chosen by language; only the build asks it. */
export * as checkWords from './en/check-words.ts';
