/** Words of the record as of another day: apart from text.ts, so that its island loads no others. */
export { asOf as asOfText } from './en/as-of.ts';
export { parts as partsText } from './en/parts.ts';
export { scores as scoresText } from './en/scores.ts';
