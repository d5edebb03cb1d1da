import type { Level } from '#model/records.generated.ts';
import { levelThirds, reversedArrow } from '#views/mark/level-shapes.ts';

interface Props {
  readonly level: Level | 'unchecked';
  readonly isReversed?: boolean;
}

/**
 * A circle filled by a third for each level, dashed where nobody checked, with an arrow back where undone. It stands
 * beside its word, and is hidden from those who hear that.
 */
export function LevelMark({ level, isReversed = false }: Props) {
  const isUnchecked = level === 'unchecked';
  return (
    <svg
      className={isUnchecked ? 'mark mark--unchecked' : `mark mark--level-${String(level)}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <circle
        cx={10}
        cy={10}
        r={8.5}
        fill="none"
        stroke="currentColor"
        strokeWidth={isUnchecked ? 1.5 : 2}
        strokeDasharray={isUnchecked ? '2.5 2.5' : undefined}
      />
      {!isUnchecked && level > 0 && <path d={levelThirds[level]} fill="currentColor" />}
      {isReversed && <path d={reversedArrow} fill="none" stroke="currentColor" strokeWidth={2} />}
    </svg>
  );
}
