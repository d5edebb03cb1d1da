/** How a strategy has been delivered so far, and what the state had undertaken before it (Method §3.2). */
import { text } from '#i18n/text.ts';
import { formatScore } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import { likelihoodOf } from '#scoring/likelihood.ts';
import { reaches } from '#scoring/threshold.ts';
import { countryAddress, strategyAddress } from '../addresses.ts';
import { toMarks } from '../commitment/commitment-row.ts';
import type { Linked } from '../linked.ts';
import type { Side, Statement, Weighed } from './statement.ts';

const words = text.ownership.delivery;
/** From this found level on, a commitment was carried out in part. */
const IN_PART = 2;

export function listDeliveryStatements(weighed: Weighed): readonly Statement[] {
  const section = {
    label: words.section,
    address: `${strategyAddress(weighed.strategy.id)}#commitments`,
  };
  const { commitments, madeCount } = weighed.score.delivery;
  if (madeCount === 0) {
    return [toStatement('unknown', words.noCommitments, [section]), ...listEarlier(weighed)];
  }
  const due = commitments.filter(({ isDue }) => isDue);
  const checked = due.filter((score) => score.kind === 'covered');
  const kept = checked.filter(({ foundLevel }) => foundLevel >= IN_PART);
  const little = checked.filter(({ foundLevel }) => foundLevel < IN_PART);
  const say = (side: Side, found: readonly CommitmentScore[], sentence: string) => {
    const ids = new Set(found.map(({ id }) => id));
    const own = weighed.records.commitments.filter(({ id }) => ids.has(id));
    const [first, ...others] = toMarks(own, weighed.scores);
    return first === undefined ? [] : [toStatement(side, sentence, [first, ...others])];
  };
  const notDue = commitments.filter(({ isDue }) => !isDue);
  const unchecked = due.filter(({ kind }) => kind === 'not-covered');
  return [
    ...say('for', kept, words.kept(kept.length, checked.length)),
    ...say('against', little, words.little(little.length, checked.length)),
    ...say('unknown', unchecked, words.unchecked(unchecked.length)),
    ...say('unknown', notDue, words.notDue(notDue.length)),
    toScoreStatement(weighed, section),
    ...listEarlier(weighed),
  ];
}

function toScoreStatement({ score, scores }: Weighed, section: Linked): Statement {
  const { mean, status, statusReason } = score.delivery;
  if (status === 'withheld' || mean === null) {
    const reason = text.scores.whyWithheld[statusReason];
    return toStatement('unknown', words.withheld(reason), [section]);
  }
  const { method } = scores;
  const sentence = words.score(
    formatScore(mean.delivery),
    formatScore(mean.interval.low),
    formatScore(mean.interval.high),
    text.scores.likelihood[likelihoodOf(mean.probabilityLow, method)],
    method.delivery.lowDelivery,
  );
  return toStatement(toSide(mean.probabilityLow, method), sentence, [section]);
}

/** F3 of the early signs: what the state's due commitments of before this strategy came to. */
function listEarlier({ strategy, signs, scores }: Weighed): readonly Statement[] {
  if (signs === null) return [];
  const { count, figure } = signs.earlierDelivery;
  const { method } = scores;
  const { minCovered } = method.flags;
  const earlier = text.ownership.earlier;
  const restsOn: Statement['restsOn'] = [
    { label: earlier.link, address: `${countryAddress(strategy.country)}#commitments` },
  ];
  if (figure === null || count < minCovered) {
    const sentence = earlier.tooFew(count, minCovered);
    return [{ side: 'unknown', topic: 'early', sentence, restsOn }];
  }
  const likelihood = text.scores.likelihood[likelihoodOf(figure, method)];
  const sentence = earlier.words(count, likelihood, method.delivery.lowDelivery);
  return [{ side: toSide(figure, method), topic: 'early', sentence, restsOn }];
}

/** Against where low delivery is as likely as the flag asks, for where the opposite is; else it is open. */
function toSide(probabilityLow: number, method: Method): Side {
  const { lowDeliveryProbability } = method.flags;
  if (reaches(probabilityLow, lowDeliveryProbability, method)) return 'against';
  return reaches(1 - probabilityLow, lowDeliveryProbability, method) ? 'for' : 'unknown';
}

function toStatement(side: Side, sentence: string, restsOn: Statement['restsOn']): Statement {
  return { side, topic: 'delivery', sentence, restsOn };
}
