/** What the legs of the shallow-commitment flag say, each by itself (Method §3.6). */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatPercent } from '#model/format.ts';

import { countryAddress, strategyAddress } from '../addresses.ts';
import type { Linked } from '../linked.ts';
import type { Side, Statement, Weighed } from './statement.ts';

const words = text.ownership.shallow;

export function listShallowStatements(weighed: Weighed): readonly Statement[] {
  const legs: Linked = {
    label: words.legs,
    address: `${strategyAddress(weighed.strategy.id)}#flag`,
  };
  if (weighed.score.delivery.madeCount === 0) return [toFlagStatement(weighed, legs)];
  return [
    toAudienceStatement(weighed, legs),
    toGapStatement(weighed, legs),
    toClaimsStatement(weighed, legs),
    toFlagStatement(weighed, legs),
  ];
}

/** F1, which is seen on the day on which the Council decides. */
function toAudienceStatement({ score }: Weighed, legs: Linked): Statement {
  const { isMet, count } = score.shallow.audience;
  const toSentence = isMet ? words.audience.met : words.audience.notMet;
  const sentence = toSentence(count, score.delivery.madeCount);
  return { ...toStatement(isMet ? 'against' : 'for', sentence, legs), topic: 'early' };
}

function toGapStatement({ score, scores }: Weighed, legs: Linked): Statement {
  const { isMet, figure, count } = score.shallow.claimGap;
  if (figure === null) return toStatement('unknown', words.claimGap.none, legs);
  const levels = formatDecimal(figure, 1);
  const needed = scores.method.flags.claimGapCommitments;
  if (count < needed) {
    return toStatement('unknown', words.claimGap.few(levels, count, needed), legs);
  }
  return isMet
    ? toStatement('against', words.claimGap.wide(levels, count), legs)
    : toStatement('for', words.claimGap.narrow(levels, count), legs);
}

function toClaimsStatement({ score, scores, strategy }: Weighed, legs: Linked): Statement {
  const { isMet, figure, count } = score.shallow.claims;
  const needed = scores.method.flags.checkedClaims;
  const claims = { label: words.claimsLink, address: `${countryAddress(strategy.country)}#claims` };
  if (figure === null || count < needed) {
    return toStatement('unknown', words.claims.few(count, needed), legs, claims);
  }
  const toSentence = isMet ? words.claims.unborne : words.claims.borne;
  const sentence = toSentence(formatPercent(figure), count);
  return toStatement(isMet ? 'against' : 'for', sentence, legs, claims);
}

function toFlagStatement({ score }: Weighed, legs: Linked): Statement {
  const { gate, isShallow } = score.shallow;
  if (gate !== 'ok') return toStatement('unknown', words.flag[gate], legs);
  return isShallow
    ? toStatement('against', words.flag.raised, legs)
    : toStatement('for', words.flag.notRaised, legs);
}

function toStatement(
  side: Side,
  sentence: string,
  first: Linked,
  ...others: readonly Linked[]
): Statement {
  return { side, topic: 'shallow', sentence, restsOn: [first, ...others] };
}
