/** Sentences that say what a delivery score says, and no more: tested on cases, cautious where the interval is wide. */
import { text } from '#i18n/text.ts';
import { formatDate, formatNoun, formatScore, joinWords } from '#model/format.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import type { CommitmentScore, CoveredCommitment } from '#scoring/delivery.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import type { Likelihood } from '#model/method.ts';
import type { Mark } from '../commitment/commitment-row.ts';

const { words } = text.scores;
/** So few documents are named as a reason why little is known. */
const fewSources = 2;

/** One or two sentences on a commitment's delivery. */
export function describeCommitment(score: CommitmentScore, newest: WrittenDate | null): string {
  if (score.kind === 'not-covered') return words.notCovered[score.reason];
  const { low, high } = score.interval;
  const who = score.independentCount === 0 ? words.foundBy.stateAlone : words.foundBy.others;
  const isExact = Math.abs(score.delivery - (100 * score.foundLevel) / 3) < 0.5;
  const level = (isExact ? words.foundLevel : words.nearestLevel)[score.foundLevel];
  const found = `${who}, ${level}:`;
  const caution = high - low > 40 ? ` ${words.wide(describeWidth(score))}` : '';
  const since = newest ? ` ${words.newest(formatDate(newest))}` : '';
  return `${found} ${words.of100(formatScore(score.delivery), formatScore(low), formatScore(high))}${caution}${since}`;
}

/** Why an interval is wide: only what is so of this one. */
function describeWidth({ massBySource, isStale, isContested }: CoveredCommitment): string {
  const { few, old, divided, open } = words.wideSince;
  const reasons = [
    ...(massBySource.size <= fewSources ? [few(massBySource.size)] : []),
    ...(isStale ? [old] : []),
    ...(isContested ? [divided] : []),
  ];
  return reasons.length === 0 ? open : joinWords(reasons);
}

/** One or two sentences on the delivery of a country or a strategy. */
export function describeSet(delivery: SetDelivery, lowDelivery: Likelihood | null): string {
  const { dueCount, coveredCount, mean, status, statusReason } = delivery;
  if (dueCount === 0) return words.nothingDue(delivery.madeCount);
  const checked = words.checked(dueCount, coveredCount);
  if (status === 'withheld' || mean === null) {
    return `${checked} ${words.withheld[statusReason]}`;
  }
  const likely = lowDelivery ? `, ${words.under40(text.scores.likelihood[lowDelivery])}` : '';
  const provisional = status === 'provisional' ? ` ${words.provisional}` : '';
  const { low, high } = mean.interval;
  const figure = words.setDelivery(formatScore(mean.delivery), formatScore(low), formatScore(high));
  return `${checked} ${figure}${likely}.${provisional}`;
}

/** A finding about a group of countries, for the head of a picture: how many were found kept to which degree. */
export function describeMarks(marks: readonly Pick<Mark, 'level'>[]): string {
  const unchecked = marks.filter(({ level }) => level === 'unchecked').length;
  const total = marks.length - unchecked;
  if (total === 0) return words.nobodyChecked;
  const low = marks.filter(({ level }) => level === 0 || level === 1).length;
  const share = low / total;
  const rest =
    unchecked > 0
      ? ` ${words.restUnchecked(formatNoun(unchecked, 'commitment', 'commitments'))}`
      : '';
  if (share > 0.6) return `${words.mostInSmallPart(low, total)}${rest}`;
  if (share < 0.4) return `${words.mostInGoodPart(total - low, total)}${rest}`;
  return `${words.mixedRecord(low, total)}${rest}`;
}
