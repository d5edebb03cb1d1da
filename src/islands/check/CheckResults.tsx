/** What bears on a sentence, laid out: promised, said, found, and what nobody has looked at. */
import type { ReactElement } from 'react';
import { checkText } from '#i18n/check-text.ts';
import { formatDate, formatScore } from '#model/format.ts';
import { claimAddress, commitmentAddress } from '#views/addresses.ts';
import type { CheckAnswer } from '#views/check/answer-check.ts';
import type { ClaimedLine, PromisedLine } from '#views/check/answer-lines.ts';
import type { CheckPage } from '#views/check/check-page.ts';
import { nameLevel } from '#views/check/name-level.ts';
import type { IntervalTrack } from '#views/mark/interval-track.ts';
import { LevelMark } from '../LevelMark.tsx';
import { TrackPicture } from '../TrackPicture.tsx';
import { VerdictWord } from '../VerdictWord.tsx';
import { FoundList } from './FoundList.tsx';
import { ResultPart } from './ResultPart.tsx';
import { UnseenParts } from './UnseenParts.tsx';

interface Props {
  readonly answer: CheckAnswer;
  readonly page: CheckPage;
  readonly base: string;
}

export function CheckResults({ answer, page, base }: Props): ReactElement {
  const { promised, claimed, reported, found, counts } = answer;
  const words = checkText;
  return (
    <div className="check__results">
      <ResultPart title={words.promised.title} id="promised">
        {promised.length === 0 ? (
          <p>{words.promised.none}</p>
        ) : (
          <>
            <p className="quiet small">
              {counts.promised > promised.length &&
                `${words.promised.few(promised.length, counts.promised)} `}
              {words.promised.asOf(page.asOf)}
            </p>
            <ul>
              {promised.map((line) => (
                <PromisedItem key={line.id} line={line} page={page} base={base} />
              ))}
            </ul>
          </>
        )}
      </ResultPart>
      <ResultPart title={words.claimed.title} id="claimed">
        {claimed.length === 0 && <p>{words.claimed.none}</p>}
        <ul>
          {claimed.map((line) => (
            <ClaimedItem key={line.id} line={line} page={page} base={base} />
          ))}
        </ul>
        {claimed.length > 0 && (
          <p className="quiet small">
            {words.claimed.rule} {page.verdictRule}
          </p>
        )}
        {reported.length > 0 && (
          <details>
            <summary>{words.claimed.reported(reported.length)}</summary>
            <FoundList lines={reported} page={page} base={base} isStates />
          </details>
        )}
      </ResultPart>
      <ResultPart title={words.found.title} id="found">
        {found.length === 0 ? (
          <p>{words.found.none}</p>
        ) : (
          <>
            <p className="quiet small">
              {counts.found > found.length && `${words.found.few(found.length, counts.found)} `}
              {words.found.order}
            </p>
            <FoundList lines={found} page={page} base={base} />
          </>
        )}
      </ResultPart>
      {promised.length + claimed.length > 0 && (
        <UnseenParts answer={answer} page={page} base={base} />
      )}
    </div>
  );
}

interface ItemProps<Line> {
  readonly line: Line;
  readonly page: CheckPage;
  readonly base: string;
}

function PromisedItem({ line, page, base }: ItemProps<PromisedLine>): ReactElement {
  const { id, country, madeOn, statement, level, score, note } = line;
  return (
    <li className="check__record">
      <div>
        <h3>
          <a href={base + commitmentAddress(id)}>{statement}</a>
        </h3>
        <p>
          {country} · {checkText.promised.made(formatDate(madeOn))}
          {note !== '' && ` · ${note}`}
        </p>
      </div>
      <div className="check__mark">
        <span className="level">
          <LevelMark level={level} />
          {nameLevel(level, false, page)}
        </span>
        {score && (
          <span className="check__score">
            <TrackPicture track={toTrack(score)} />
            <span className="nowrap">
              <b>{formatScore(score.delivery)}</b>{' '}
              <span className="quiet small">
                {checkText.promised.interval(formatScore(score.low), formatScore(score.high))}
              </span>
            </span>
          </span>
        )}
      </div>
    </li>
  );
}

/** As on every page, made here so that the island takes no words but its own. */
function toTrack({ delivery, low, high }: NonNullable<PromisedLine['score']>): IntervalTrack {
  const [score, from, to] = [delivery, low, high].map(formatScore);
  const label = checkText.promised.track(score ?? '', from ?? '', to ?? '');
  return { kind: 'score', score: delivery, low, high, bounds: null, label };
}

function ClaimedItem({ line, page, base }: ItemProps<ClaimedLine>): ReactElement {
  const { id, country, madeOn, statement, verdict, sentence } = line;
  return (
    <li className="check__record">
      <div>
        <h3>
          <a href={base + claimAddress(id)}>{statement}</a>
        </h3>
        <p>
          {country} · {checkText.claimed.said(formatDate(madeOn))} · {sentence}
        </p>
      </div>
      <div className="check__mark">
        <VerdictWord verdict={verdict} {...page.verdicts[verdict]} />
      </div>
    </li>
  );
}
