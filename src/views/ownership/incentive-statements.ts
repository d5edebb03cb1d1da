/** What those who would carry a strategy out stand to gain, toward protecting civilians and against (Method §3.4). */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatDifference } from '#model/format.ts';
import type { Actor } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { exceeds } from '#scoring/threshold.ts';
import { actorAddress, countryAddress } from '../addresses.ts';
import { toActorLine, type ActorLine } from '../actor/incentive-balance.ts';
import { findNamedActors } from './named-actors.ts';
import type { Side, Statement, Weighed } from './statement.ts';

const words = text.ownership.incentives;

/** An actor that answers for a strategy, or on which civilians depend first. */
export interface AnsweringActor {
  readonly actor: Actor;
  /** Of the strategy's commitments, how many name it. */
  readonly namedIn: number;
  readonly direction: ActorLine['direction'];
}

const SIDE_OF: Readonly<Record<ActorLine['direction'], Side>> = {
  toward: 'for',
  against: 'against',
  even: 'unknown',
  none: 'unknown',
  weightless: 'unknown',
};

/** Those that its commitments name, then those of the greatest role that they do not. */
export function listAnsweringActors({
  score,
  records,
  scores,
}: Pick<Weighed, 'score' | 'records' | 'scores'>): readonly AnsweringActor[] {
  const ids = new Set(score.set.commitments.map(({ id }) => id));
  const named = findNamedActors(
    records.actors,
    records.commitments.filter(({ id }) => ids.has(id)),
  );
  const first = records.actors.filter(
    (actor) => actor.role?.value === 3 && !named.some((each) => each.actor.id === actor.id),
  );
  return [
    ...named.map(({ actor, count }) => ({ actor, namedIn: count })),
    ...first.map((actor) => ({ actor, namedIn: 0 })),
  ].map((each) => ({ ...each, direction: toActorLine(each.actor, scores).direction }));
}

export function listIncentiveStatements(weighed: Weighed): readonly Statement[] {
  const actors = listAnsweringActors(weighed);
  const isNamed = actors.some(({ namedIn }) => namedIn > 0);
  const section: Statement['restsOn'] = [
    { label: words.section, address: `${countryAddress(weighed.strategy.country)}#actors` },
  ];
  return [
    ...actors.map((actor) => toActorStatement(actor, weighed.scores)),
    ...(isNamed || weighed.score.delivery.madeCount === 0
      ? []
      : [toStatement('unknown', words.noneNamed, section)]),
    toCountryStatement(weighed, section),
  ];
}

function toActorStatement(
  { actor, namedIn, direction }: AnsweringActor,
  scores: ScoreBook,
): Statement {
  const who = words.who(actor.name, namedIn > 0 ? words.named(namedIn) : words.first);
  const known = getScore(scores.incentives, actor.country).actors;
  const balance = known.find(({ id }) => id === actor.id)?.balance ?? null;
  const sentence = words[direction](who, balance === null ? '' : formatDifference(balance, 2));
  const page = { label: actor.name, address: actorAddress(actor.id) };
  return toStatement(SIDE_OF[direction], sentence, [page]);
}

/** By the flag's own threshold, and its mirror: what lies between weighs neither way by much. */
function toCountryStatement(
  { scores, strategy }: Weighed,
  section: Statement['restsOn'],
): Statement {
  const { balance, status } = getScore(scores.incentives, strategy.country);
  if (balance === null || status === 'withheld') {
    return toStatement('unknown', words.country.withheld, section);
  }
  const { method } = scores;
  const limit = -method.flags.incentivesBelow;
  const figure = formatDecimal(balance, 2);
  if (exceeds(-balance, limit, method)) {
    return toStatement('against', words.country.against(figure), section);
  }
  return exceeds(balance, limit, method)
    ? toStatement('for', words.country.toward(figure), section)
    : toStatement('unknown', words.country.even(figure), section);
}

function toStatement(side: Side, sentence: string, restsOn: Statement['restsOn']): Statement {
  return { side, topic: 'incentives', sentence, restsOn };
}
