/**
 * The parts of a set's score, first each by itself, then what is made of them: delivery, design, incentives, risk,
 * credibility, protection gap. Where a part is withheld the line says why, and what is made of it names the part.
 */
import { text } from '#i18n/text.ts';
import { formatPercent, formatScore } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import type { ComposedScore } from '#scoring/credibility.ts';
import type { DrawnIntervals } from '#scoring/draw-book.ts';
import type { Interval } from '#scoring/inputs.ts';
import type { CommitmentSetScore, StateScore } from '#scoring/state-score.ts';
import { formatInterval } from '../mark/format-interval.ts';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '../mark/interval-track.ts';

export type PartName =
  'delivery' | 'design' | 'incentives' | 'risk' | 'credibility' | 'protectionGap';

export interface PartLine {
  readonly part: PartName;
  readonly label: string;
  readonly track: IntervalTrack;
  /** Score of 100 in whole numbers, or a dash. */
  readonly score: string;
  /** "22–41"; null where the score is withheld, or has no interval. */
  readonly interval: string | null;
  readonly sentence: string;
}

export function toPartLines(
  score: CommitmentSetScore,
  state: Pick<StateScore, 'incentives' | 'risk'>,
  intervals: DrawnIntervals,
  method: Method,
): readonly PartLine[] {
  return [
    deliveryLine(score),
    designLine(score, method),
    incentivesLine(state, intervals),
    riskLine(state, intervals),
    composedLine('credibility', score.credibility.credibility, intervals),
    composedLine('protectionGap', score.credibility.protectionGap, intervals),
  ];
}

function deliveryLine({ delivery }: CommitmentSetScore): PartLine {
  const { mean, status, statusReason, coveredCount, dueCount, bounds } = delivery;
  const words = text.parts.delivery;
  if (status === 'withheld' || mean === null) {
    return withheldLine('delivery', text.scores.whyWithheld[statusReason], bounds);
  }
  return {
    ...scoredLine('delivery', mean.delivery, mean.interval, words(coveredCount, dueCount)),
    track: toScoreTrack(mean.delivery, mean.interval, bounds),
  };
}

/** Q has no interval; what is unknown of it is the count of its items. */
function designLine({ design }: CommitmentSetScore, method: Method): PartLine {
  const { score, knownCount } = design;
  const words = text.parts.design;
  if (score === null) {
    return withheldLine('design', words.tooFew(knownCount, method.design.minKnownItems));
  }
  return scoredLine('design', score, null, words.known(knownCount));
}

function incentivesLine(
  { incentives }: Pick<StateScore, 'incentives'>,
  intervals: DrawnIntervals,
): PartLine {
  const words = text.parts.incentives;
  const { score, status, coverage, balance } = incentives;
  const share = formatPercent(coverage ?? 0);
  if (status === 'withheld' || score === null || balance === null) {
    return withheldLine('incentives', words.withheld(share));
  }
  const direction = balance < -0.1 ? words.against : balance > 0.1 ? words.toward : words.even;
  return scoredLine('incentives', score, intervals.incentives, direction);
}

function riskLine({ risk }: Pick<StateScore, 'risk'>, intervals: DrawnIntervals): PartLine {
  const words = text.parts.risk;
  const { score, figures, facts } = risk;
  if (score === null) return withheldLine('risk', whyNoRisk(figures));
  const byFigures = formatScore(100 * (figures.danger ?? 0));
  const byFacts = facts.danger === null ? text.site.none : formatScore(100 * facts.danger);
  return scoredLine('risk', score, intervals.risk, words.parts(byFigures, byFacts));
}

/** Why a state has no score of risk: too few figures are usable, or none is asked for. */
export function whyNoRisk({ usableShare }: StateScore['risk']['figures']): string {
  const words = text.parts.risk;
  return usableShare === null ? words.elsewhere : words.withheld(formatPercent(usableShare));
}

function composedLine(
  part: 'credibility' | 'protectionGap',
  composed: ComposedScore,
  intervals: DrawnIntervals,
): PartLine {
  const words = text.parts[part];
  if (composed.kind === 'missing-parts') {
    const missing = composed.missing.map((name) => text.parts.names[name].toLowerCase());
    return withheldLine(part, text.parts.needs(missing));
  }
  return scoredLine(part, composed.score, intervals[part], words);
}

function scoredLine(
  part: PartName,
  score: number,
  interval: Interval | null,
  sentence: string,
): PartLine {
  return {
    part,
    label: text.parts.names[part],
    track: interval === null ? trackWithoutInterval(score) : toScoreTrack(score, interval, null),
    score: formatScore(score),
    interval: interval !== null && interval.low < interval.high ? formatInterval(interval) : null,
    sentence,
  };
}

/** Only the dot: what has no interval is not said to have one of no width. */
function trackWithoutInterval(score: number): IntervalTrack {
  const track = toScoreTrack(score, { low: score, high: score }, null);
  return { ...track, label: text.scores.trackLabelWithoutInterval(formatScore(score)) };
}

function withheldLine(part: PartName, reason: string, bounds: Interval | null = null): PartLine {
  return {
    part,
    label: text.parts.names[part],
    track: toWithheldTrack(reason, bounds),
    score: text.site.dash,
    interval: null,
    sentence: text.parts.withheld(reason),
  };
}
