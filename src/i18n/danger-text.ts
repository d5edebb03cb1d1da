/** Words of the picture of danger and delivery, chosen by language: its island takes these alone. */
export { danger as dangerText } from './en/danger.ts';
