import type { Level } from '#model/records.generated.ts';
import type { CheckPage } from './check-page.ts';

/** The word of a level, with "reversed" where earlier implementation was undone. */
export function nameLevel(
  level: Level | 'unchecked',
  isReversed: boolean,
  page: Pick<CheckPage, 'levels' | 'unchecked' | 'reversed'>,
): string {
  const word = level === 'unchecked' ? page.unchecked : (page.levels[level] ?? '');
  return isReversed ? `${word}, ${page.reversed}` : word;
}
