import { scoresText } from '#i18n/as-of-text.ts';
import type { Level } from '#model/records.generated.ts';
import { LevelMark } from '../LevelMark.tsx';

/** A level as mark and word together. */
export function LevelWord({ level }: { readonly level: Level | 'unchecked' }) {
  return (
    <span className="level">
      <LevelMark level={level} />
      {level === 'unchecked' ? scoresText.unchecked : scoresText.levels[level]}
    </span>
  );
}
