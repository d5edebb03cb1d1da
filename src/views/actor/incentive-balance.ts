/** A security actor's incentives as bars from a middle line, and as lines of a table. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Actor, Incentive } from '#model/dataset.ts';
import type { IncentiveDomain, Iso3, RecordId } from '#model/records.generated.ts';
import type { ActorBalance, IncentiveReading } from '#scoring/incentives.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { actorAddress } from '../addresses.ts';

/** One bar: B of a domain, −1 (against) to 1 (toward). Null: nothing is recorded in it. */
export interface BalanceBar {
  readonly domain: IncentiveDomain;
  readonly balance: number | null;
  readonly words: string;
}

export interface ActorLine {
  readonly actor: Actor;
  readonly address: string;
  readonly bars: readonly BalanceBar[];
  readonly lines: readonly IncentiveLine[];
  /** Which way the whole record weighs; `none`: there is none, `weightless`: nothing of it weighs. */
  readonly direction: 'against' | 'toward' | 'even' | 'none' | 'weightless';
}

export interface IncentiveLine {
  readonly incentive: Incentive;
  /** Why it weighs nothing, or that it is old; empty for an ordinary one. */
  readonly remarks: readonly string[];
}

const domains: readonly IncentiveDomain[] = ['political', 'economic'];

export function toActorLine(actor: Actor, scores: ScoreBook): ActorLine {
  const balance = getActorBalance(scores, actor.country, actor.id);
  const readings = new Map(balance.incentives.map((reading) => [reading.incentive.id, reading]));
  return {
    actor,
    address: actorAddress(actor.id),
    bars: domains.map((domain) => toBar(domain, actor, balance)),
    lines: actor.incentives.map((incentive) => ({
      incentive,
      remarks: remarksOf(readings.get(incentive.id)),
    })),
    direction: directionOf(actor, balance.balance),
  };
}

function toBar(
  domain: IncentiveDomain,
  actor: Actor,
  { domains: balances, incentives }: ActorBalance,
): BalanceBar {
  const words = text.pages.actor;
  const name = words.domains[domain];
  const isCounted = incentives.some(
    ({ incentive, standing }) => incentive.domain === domain && standing === 'counted',
  );
  if (isCounted && balances) {
    const balance = balances[domain];
    return { domain, balance, words: words.bar(name, formatDecimal(balance, 2)) };
  }
  const isRecorded = actor.incentives.some((incentive) => incentive.domain === domain);
  const none = isRecorded ? words.nothingWeighs(name) : words.nothingRecorded(name);
  return { domain, balance: null, words: none };
}

function remarksOf(reading: IncentiveReading | undefined): readonly string[] {
  const words = text.pages.actor;
  if (!reading) return [words.notYetKnown];
  const standings = {
    counted: [],
    undated: [words.undatedNote],
    ended: [words.ended],
    'states-own-word': [words.statesWord],
  };
  return [...standings[reading.standing], ...(reading.isStale ? [words.stale] : [])];
}

function directionOf(actor: Actor, balance: number | null): ActorLine['direction'] {
  if (balance === null) return actor.incentives.length === 0 ? 'none' : 'weightless';
  if (Math.abs(balance) < 0.05) return 'even';
  return balance < 0 ? 'against' : 'toward';
}

function getActorBalance(scores: ScoreBook, country: Iso3, id: RecordId): ActorBalance {
  const actors = getScore(scores.incentives, country).actors;
  const balance = actors.find((actor) => actor.id === id);
  if (!balance) throw new Error(`No balance of incentives for ${id}.`);
  return balance;
}
