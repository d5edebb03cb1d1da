/** A source's name: its symbol first, where it has one. */
import type { Source } from '#model/dataset.ts';

/** "S/2020/1, Report of the Secretary-General", or the title alone. */
export function nameSource({ symbol, title }: Pick<Source, 'symbol' | 'title'>): string {
  return symbol === undefined ? title : `${symbol}, ${title}`;
}
