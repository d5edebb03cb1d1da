/** Words of the page that checks a claim, chosen by language: its island takes these alone. */
export { check as checkText } from './en/check.ts';
