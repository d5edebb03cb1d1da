/** Words of what is set side by side, by language: its island takes these alone. */
export { sideBySide as sideBySideText } from './en/side-by-side.ts';
