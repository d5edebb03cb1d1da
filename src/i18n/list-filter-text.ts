/** Words of the fields that narrow a list, chosen by language: its island takes these alone. */
export { listFilter as listFilterText } from './en/list-filter.ts';
