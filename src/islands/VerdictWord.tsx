import type { Verdict } from '#model/records.generated.ts';

interface Props {
  readonly verdict: Verdict | 'unchecked';
  readonly sign: string;
  readonly word: string;
}

/** A claim's verdict as sign and word together. The words are handed in, so that no island loads more than its own. */
export function VerdictWord({ verdict, sign, word }: Props) {
  return (
    <span className={`verdict verdict--${verdict}`}>
      <span className="verdict__sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {word}
    </span>
  );
}
