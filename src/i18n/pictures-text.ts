/** Words of making pictures, by language: islands take these alone. */
export { pictures as picturesText } from './en/pictures.ts';
