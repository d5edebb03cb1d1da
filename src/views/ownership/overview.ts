/** Every strategy as a line: its parts, and how many sentences of the record stand for and against championing it. */
import { text } from '#i18n/text.ts';
import { formatScore, formatShortDate } from '#model/format.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { countryAddress, strategyAddress } from '../addresses.ts';
import { toCsv, toTenth, type Cell } from '../csv.ts';
import type { IntervalTrack } from '../mark/interval-track.ts';
import type { Labels } from '../labels.ts';
import type { Linked } from '../linked.ts';
import { flagWord } from '../parts/flag.ts';
import type { Registry } from '../registry.ts';
import { toSetSummary } from '../delivery/set-summary.ts';
import { listAnsweringActors } from './incentive-statements.ts';
import { SIDES, type Weighed } from './statement.ts';
import { toWeighed, toWeighing, type Weighing } from './weighing.ts';

export interface OwnershipRow {
  readonly weighed: Weighed;
  readonly weighing: Weighing;
  readonly strategy: Linked;
  readonly country: Linked;
  readonly date: string;
  readonly track: IntervalTrack;
  /** "55 (8 of 10 known)", or why there is none. */
  readonly design: string;
  readonly actors: string;
  readonly early: string;
  readonly flag: string;
  readonly counts: string;
}

export interface OwnershipGroup {
  readonly id: 'standing' | 'ended';
  readonly label: string;
  readonly rows: readonly OwnershipRow[];
}

const words = text.ownership.overview;

/** Strategies that may still be championed, then those that ended; the newest first, the undated last. */
export function toOwnershipGroups(
  dataset: Pick<Dataset, 'strategies'>,
  scores: ScoreBook,
  registry: Registry,
  labels: Labels,
): readonly OwnershipGroup[] {
  const rows = [...dataset.strategies]
    .sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id))
    .map((strategy) => toRow(toWeighed(strategy, scores, registry, labels)));
  const hasEnded = ({ weighed }: OwnershipRow) =>
    ['superseded', 'lapsed'].includes(weighed.strategy.status);
  const groups = [
    { id: 'standing', rows: rows.filter((row) => !hasEnded(row)) },
    { id: 'ended', rows: rows.filter(hasEnded) },
  ] as const;
  return groups.map((group) => ({ ...group, label: words.groups[group.id] }));
}

/** One line a strategy: the parts as figures, and the counts. */
export function toOwnershipCsv(groups: readonly OwnershipGroup[]): string {
  const rows = groups.flatMap((group) => group.rows).map(toCsvRow);
  return toCsv<Readonly<Record<string, Cell>>>(rows, Object.keys(rows[0] ?? {}));
}

/** One line a sentence, with the addresses that it rests on. */
export function toSentenceCsv(groups: readonly OwnershipGroup[]): string {
  const rows = groups
    .flatMap((group) => group.rows)
    .flatMap(({ weighed, weighing }) =>
      SIDES.flatMap((side) =>
        weighing[side].map(({ topic, sentence, restsOn }) => ({
          strategy: weighed.strategy.id,
          country: weighed.strategy.country,
          side,
          topic,
          sentence,
          restsOn: restsOn.map(({ address }) => address).join('; '),
        })),
      ),
    );
  return toCsv(rows, ['strategy', 'country', 'side', 'topic', 'sentence', 'restsOn']);
}

function toRow(weighed: Weighed): OwnershipRow {
  const { strategy, score, records, scores } = weighed;
  const weighing = toWeighing(weighed);
  const { design } = score;
  const known = words.designOf(design.knownCount);
  return {
    weighed,
    weighing,
    strategy: { label: strategy.title, address: strategyAddress(strategy.id) },
    country: { label: records.country.name, address: countryAddress(strategy.country) },
    date: strategy.date ? formatShortDate(strategy.date) : text.records.undated,
    track: toSetSummary(score, scores.method).track,
    design: design.score === null ? known : `${formatScore(design.score)} (${known})`,
    actors: describeActors(weighed),
    early: describeEarly(weighed),
    flag: flagWord(score),
    counts: words.counts(weighing.for.length, weighing.against.length, weighing.unknown.length),
  };
}

function describeActors(weighed: Weighed): string {
  const { toward, against, other } = countActors(weighed);
  return toward + against + other === 0 ? words.noActors : words.actors(toward, against, other);
}

function countActors(weighed: Weighed) {
  const directions = listAnsweringActors(weighed).map(({ direction }) => direction);
  const [toward = 0, against = 0] = (['toward', 'against'] as const).map(
    (wanted) => directions.filter((direction) => direction === wanted).length,
  );
  return { toward, against, other: directions.length - toward - against };
}

function describeEarly({ signs }: Weighed): string {
  if (signs === null) return words.notYet;
  const { met, all } = countSigns(signs);
  return words.earlyOf(met, all);
}

function countSigns(signs: NonNullable<Weighed['signs']>) {
  const legs = [signs.audience, signs.promise, signs.incentives, signs.earlierDelivery];
  return { met: legs.filter(({ isMet }) => isMet).length, all: legs.length };
}

function toCsvRow({ weighed, weighing }: OwnershipRow): Readonly<Record<string, Cell>> {
  const { strategy, score, signs } = weighed;
  const { delivery, design } = score;
  const shown = delivery.status === 'withheld' ? null : delivery.mean;
  const { toward, against, other } = countActors(weighed);
  return {
    strategy: strategy.id,
    country: strategy.country,
    title: strategy.title,
    date: strategy.date,
    status: strategy.status,
    offeredDuringDrawdown: strategy.offeredDuringDrawdown,
    delivery: toTenth(shown?.delivery),
    intervalLow: toTenth(shown?.interval.low),
    intervalHigh: toTenth(shown?.interval.high),
    deliveryStatus: delivery.status,
    coveredCount: delivery.coveredCount,
    dueCount: delivery.dueCount,
    design: toTenth(design.score),
    designItemsKnown: design.knownCount,
    actorsToward: toward,
    actorsAgainst: against,
    actorsNeitherOrUnknown: other,
    earlySignsMet: signs === null ? null : countSigns(signs).met,
    flagGate: score.shallow.gate,
    flagRaised: score.shallow.gate === 'ok' ? score.shallow.isShallow : null,
    sentencesFor: weighing.for.length,
    sentencesAgainst: weighing.against.length,
    sentencesUnknown: weighing.unknown.length,
  };
}
