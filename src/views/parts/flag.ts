/** The shallow-commitment flag with its gate and every leg: value, threshold, whether it holds. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatPercent, formatScore } from '#model/format.ts';
import type { Method, SetKind } from '#model/method.ts';
import type { AudienceLeg } from '#scoring/audience.ts';
import type { EarlySigns } from '#scoring/early-signs.ts';
import type { CountedLeg, FlagLeg } from '#scoring/flag-legs.ts';
import type { ShallowJudgement } from '#scoring/shallow-commitment.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';

export interface LegLine {
  readonly leg: string;
  readonly value: string;
  readonly threshold: string;
  readonly isMet: boolean;
}

export interface FlagLines {
  readonly isRaised: boolean;
  readonly gate: string;
  readonly isGateOpen: boolean;
  readonly legs: readonly LegLine[];
}

const words = text.parts.flag;

export function toFlagLines(
  judgement: ShallowJudgement<AudienceLeg>,
  kind: SetKind,
  method: Method,
): FlagLines {
  const { gate, isShallow, audience, promise, delivery, claimGap, incentives, claims } = judgement;
  const { waitYears, minCovered, minCoverage } = method.flags;
  return {
    isRaised: isShallow,
    gate: `${words.gates[gate]}; ${words.gateRule(waitYears, minCovered, formatPercent(minCoverage))}`,
    isGateOpen: gate === 'ok',
    legs: [
      audienceLine(audience, kind, method),
      promiseLine(promise, method),
      deliveryLine(delivery, method),
      claimGapLine(claimGap, method),
      incentivesLine(incentives, method),
      claimsLine(claims, method),
    ],
  };
}

/** The flag of a set in a word or two. */
export function flagWord({ shallow }: Pick<CommitmentSetScore, 'shallow'>): string {
  const { flags } = text.parts.episodes;
  if (shallow.gate !== 'ok') return flags[shallow.gate];
  return shallow.isShallow ? flags.raised : flags.notRaised;
}

export function toEarlySignLines(
  signs: EarlySigns,
  kind: SetKind,
  method: Method,
): readonly LegLine[] {
  const { lowDeliveryProbability, minCovered } = method.flags;
  const { earlierDelivery } = signs;
  return [
    audienceLine(signs.audience, kind, method),
    promiseLine(signs.promise, method),
    incentivesLine(signs.incentives, method),
    {
      leg: words.earlyDelivery,
      value:
        earlierDelivery.figure === null
          ? words.unknown
          : words.earlyValue(formatPercent(earlierDelivery.figure), earlierDelivery.count),
      threshold: words.earlyThreshold(
        method.delivery.lowDelivery,
        formatPercent(lowDeliveryProbability),
        minCovered,
      ),
      isMet: earlierDelivery.isMet,
    },
  ];
}

function audienceLine(leg: AudienceLeg, kind: SetKind, method: Method): LegLine {
  const { audienceShareOfStrategy, audienceCommitments } = method.flags;
  return {
    leg: words.legs.audience,
    value:
      leg.figure === null
        ? words.unknown
        : words.values.audience(leg.count, formatPercent(leg.figure)),
    threshold:
      kind === 'strategy'
        ? words.thresholds.audienceStrategy(formatPercent(audienceShareOfStrategy))
        : words.thresholds.audienceCount(audienceCommitments),
    isMet: leg.isMet,
  };
}

function promiseLine(leg: CountedLeg, method: Method): LegLine {
  const { promiseDesign, promiseCommitments } = method.flags;
  const design = leg.figure === null ? text.site.unknown : formatScore(leg.figure);
  return {
    leg: words.legs.promise,
    value: words.values.promise(design, leg.count),
    threshold: words.thresholds.promise(promiseDesign, promiseCommitments),
    isMet: leg.isMet,
  };
}

function deliveryLine(leg: FlagLeg, method: Method): LegLine {
  return {
    leg: words.legs.delivery,
    value: leg.figure === null ? words.unknown : formatPercent(leg.figure),
    threshold: words.thresholds.delivery(
      method.delivery.lowDelivery,
      formatPercent(method.flags.lowDeliveryProbability),
    ),
    isMet: leg.isMet,
  };
}

function claimGapLine(leg: CountedLeg, method: Method): LegLine {
  const { claimGapLevels, claimGapCommitments } = method.flags;
  return {
    leg: words.legs.claimGap,
    value:
      leg.figure === null
        ? words.unknown
        : words.values.claimGap(formatDecimal(leg.figure, 1), leg.count),
    threshold: words.thresholds.claimGap(claimGapLevels, claimGapCommitments),
    isMet: leg.isMet,
  };
}

function incentivesLine(leg: FlagLeg, method: Method): LegLine {
  return {
    leg: words.legs.incentives,
    value: leg.figure === null ? words.unknown : formatDecimal(leg.figure, 2),
    threshold: words.thresholds.incentives(formatDecimal(method.flags.incentivesBelow, 1)),
    isMet: leg.isMet,
  };
}

function claimsLine(leg: CountedLeg, method: Method): LegLine {
  const { unborneClaimsShare, checkedClaims } = method.flags;
  return {
    leg: words.legs.claims,
    value:
      leg.figure === null
        ? words.unknown
        : words.values.claims(formatPercent(leg.figure), leg.count),
    threshold: words.thresholds.claims(formatPercent(unborneClaimsShare), checkedClaims),
    isMet: leg.isMet,
  };
}
