/** A level or a verdict as sign and word together, drawn as on every page. */
import type { ReactElement } from 'react';
import type { Level, Verdict } from '#model/records.generated.ts';
import type { CheckPage } from '#views/check/check-page.ts';

interface LevelProps {
  readonly level: Level | 'unchecked';
  readonly isReversed?: boolean;
}

const thirds = [
  '',
  'M10 10V4A6 6 0 0 1 15.2 13Z',
  'M10 10V4A6 6 0 1 1 4.8 13Z',
  'M10 4A6 6 0 1 1 9.99 4Z',
];

/** The level mark: a circle filled by a third for each level, dashed where nobody checked. */
export function LevelMark({ level, isReversed = false }: LevelProps): ReactElement {
  const kind = level === 'unchecked' ? 'unchecked' : `level-${String(level)}`;
  return (
    <svg className={`mark mark--${kind}`} viewBox="0 0 20 20" aria-hidden="true">
      <circle
        cx="10"
        cy="10"
        r="8.5"
        fill="none"
        stroke="currentColor"
        strokeWidth={level === 'unchecked' ? 1.5 : 2}
        strokeDasharray={level === 'unchecked' ? '2.5 2.5' : undefined}
      />
      {level !== 'unchecked' && level > 0 && <path d={thirds[level]} fill="currentColor" />}
      {isReversed && (
        <path
          d="M14 10H6.5M9.5 6.5 6 10l3.5 3.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}

/** The word of a level, with "reversed" where earlier implementation was undone. */
export function nameLevel({ level, isReversed = false }: LevelProps, page: CheckPage): string {
  const word = level === 'unchecked' ? page.unchecked : (page.levels[level] ?? '');
  return isReversed ? `${word}, ${page.reversed}` : word;
}

export function VerdictWord({
  verdict,
  page,
}: {
  readonly verdict: Verdict | 'unchecked';
  readonly page: CheckPage;
}): ReactElement {
  const { sign, word } = page.verdicts[verdict];
  return (
    <span className={`verdict verdict--${verdict}`}>
      <span className="verdict__sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {word}
    </span>
  );
}
