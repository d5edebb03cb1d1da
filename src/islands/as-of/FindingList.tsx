import { scoresText } from '#i18n/as-of-text.ts';
import type { AsOfFinding } from '#views/as-of/as-of-view.ts';
import { LevelMark } from '../LevelMark.tsx';

interface Props {
  readonly findings: readonly AsOfFinding[];
  readonly base: string;
}

/** What had been found by the day, each with the level and the weight that it had. */
export function FindingList({ findings, base }: Props) {
  return (
    <ol className="findings">
      {findings.map((finding) => (
        <li
          key={finding.id}
          className={finding.isSelfReported ? 'finding finding--self' : 'finding'}
        >
          <time dateTime={finding.date}>{finding.dateWords}</time>
          <LevelMark level={finding.level} isReversed={finding.isReversed} />
          <div className="finding__body">
            <h3>{finding.words}</h3>
            <p>
              <b>
                {scoresText.levels[finding.level]}
                {finding.isReversed && `, ${scoresText.reversed}`}
              </b>{' '}
              · {[finding.observer, ...finding.remarks].join(' · ')} ·{' '}
              <a href={base + finding.sourceAddress}>{finding.source}</a>
              {finding.pinpoint !== null && `, ${finding.pinpoint}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
