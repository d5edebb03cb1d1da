/** Words of the page for a second coding: apart from text.ts, so that its island loads no others. */
export { coding as codingText } from './en/coding.ts';
