/** What the world's distribution shows of the covered countries, in a sentence that turns cautious where the source does. */
import { text } from '#i18n/text.ts';
import type { IndicatorEntry } from '#model/records.generated.ts';
import { formatFigure } from './figure-words.ts';

/** A covered country's figure, with the ends between which the source puts it. */
export interface Standing {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Standings {
  readonly year: number;
  readonly standings: readonly Standing[];
  /** Values of all countries of the source; null where only covered ones are kept. */
  readonly world: readonly number[] | null;
  /** Covered countries, with a figure or without. */
  readonly coveredCount: number;
  readonly higherIs: IndicatorEntry['higherIs'];
}

/**
 * How many covered countries are among the worst quarter of the world (the highest, where neither end is worse). Where the
 * source gives a lowest and a highest estimate and they lead to different counts, both are said.
 */
export function describeStandings(given: Standings): string {
  const words = text.indicators.world.headlines;
  const { year, standings, world, coveredCount, higherIs } = given;
  const [highest] = standings.toSorted((a, b) => b.value - a.value);
  if (!highest) return words.nothing(year, coveredCount);
  if (world === null) {
    return words.coveredOnly(year, highest.name, formatFigure(highest.value), standings.length);
  }
  const count = (pick: (standing: Standing) => number) =>
    standings.filter((standing) => isInWorstQuarter(pick(standing), world, higherIs)).length;
  const counts = [
    count(({ value }) => value),
    count(({ value, low }) => low ?? value),
    count(({ value, high }) => high ?? value),
  ];
  const quarter = higherIs === 'neither' ? words.highest : words.worst;
  const among = { year, of: standings.length, world: world.length, quarter };
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? words.count(most, among) : words.between(least, most, among);
}

/** True where at most a quarter of the world's countries are as bad or worse, the country among them. */
export function isInWorstQuarter(
  value: number,
  world: readonly number[],
  higherIs: IndicatorEntry['higherIs'],
): boolean {
  const isAsBad = (other: number) => (higherIs === 'better' ? other <= value : other >= value);
  return world.filter(isAsBad).length * 4 <= world.length;
}
