import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import type { SideColumn } from './side-by-side.ts';

/** What stands side by side, each with its day: a headline that holds where the table is met without its page. */
export function describeColumns(columns: readonly Pick<SideColumn, 'name' | 'date'>[]): string {
  const [last, ...others] = columns.map(({ name, date }) => text.column(name, date)).reverse();
  if (last === undefined) return '';
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
