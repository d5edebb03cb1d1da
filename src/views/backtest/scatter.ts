/** Delivery on the day of the decision against the change of violence: the picture, in units of the drawing. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatNoun } from '#model/format.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import type { PredictorStatistics } from '#scoring/backtest/statistics.ts';
import type { Registry } from '../registry.ts';
import { groupOf } from './case-group.ts';
import { nameCase } from './case-rows.ts';

export interface ScatterDot {
  readonly x: number;
  readonly y: number;
  readonly bandX: number;
  readonly bandWidth: number;
  readonly label: string;
  readonly labelY: number;
}

/** A case of which the change is known, and the score is not: somewhere along its line. */
export interface ScatterLine {
  readonly y: number;
  readonly label: string;
  readonly labelY: number;
}

export interface Scatter {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the names of lines begin. */
  readonly labelX: number;
  readonly dots: readonly ScatterDot[];
  readonly lines: readonly ScatterLine[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly yTicks: readonly {
    readonly y: number;
    readonly label: string;
    readonly isSame: boolean;
  }[];
}

const words = text.backtest.scatter;
const frame = { width: 720, height: 396, left: 84, right: 530, top: 30, bottom: 342 } as const;
/** Room that a line of words takes. */
const lineHeight = 14;
/** Room that a letter takes on average, with some to spare. */
const letterWidth = 6;
/** How far beyond the frame the names of lines begin. */
const leaderWidth = 16;
/** Width within which two labels would meet. */
const labelWidth = 130;
/** Without a change, and for small ones, the picture still reaches a tenth and ten times. */
const leastReach = Math.log(10);

export function toScatter(cases: readonly ScoredCase[], registry: Registry): Scatter {
  const placed = cases.flatMap((scored) =>
    scored.outcome.kind === 'known'
      ? [{ scored, change: scored.outcome.counts.best.change, group: groupOf(scored) }]
      : [],
  );
  const reach = Math.max(leastReach, ...placed.map(({ change }) => Math.abs(change))) * 1.08;
  const toY = (change: number) => round(place(reach - change, 2 * reach, frame.top, frame.bottom));
  const dots = placed.flatMap(({ scored, change }) => {
    const { mean } = scored.delivery;
    if (groupOf(scored) !== 'counted' || mean === null) return [];
    const { low, high } = mean.interval;
    const [x, bandX] = [toX(mean.delivery), toX(low)];
    const bandWidth = round(toX(high) - bandX);
    return [{ x, y: toY(change), bandX, bandWidth, label: nameCase(scored, registry) }];
  });
  const lines = placed
    .filter(({ group }) => group === 'delivery-withheld')
    .map(({ scored, change }) => ({ y: toY(change), label: nameCase(scored, registry) }))
    .sort((a, b) => a.y - b.y);
  const labelYs = spreadLabels(lines.map(({ y }) => y + 4));
  const longestName = Math.max(0, ...lines.map(({ label }) => label.length));
  return {
    ...frame,
    width: Math.max(frame.width, frame.right + leaderWidth + longestName * letterWidth),
    labelX: frame.right + leaderWidth,
    dots: labelDots(dots),
    lines: lines.map((line, at) => ({ ...line, labelY: labelYs[at] ?? line.y })),
    xTicks: [0, 25, 50, 75, 100].map((score) => ({ x: toX(score), label: String(score) })),
    yTicks: listRatios(reach).map(({ change, label }) => ({
      y: toY(change),
      label,
      isSame: change === 0,
    })),
  };
}

/** What the picture shows, in a sentence: cautious, and a relation only where chance seldom gives one. */
export function describeScatter({
  cases,
  spearman,
  spearmanTest,
}: Pick<PredictorStatistics, 'cases' | 'spearman' | 'spearmanTest'>): string {
  const count = formatNoun(cases.length, 'exit', 'exits');
  if (cases.length === 0) return words.headlines.none;
  if (spearman.kind === 'none') {
    return spearman.reason === 'too-few'
      ? words.headlines.few(count)
      : words.headlines.still(count);
  }
  const rho = formatDecimal(spearman.value, 2);
  const isChance = spearmanTest.kind === 'none' || spearmanTest.p >= usualChance;
  if (isChance) return words.headlines.chance(count, rho);
  return spearman.value < 0
    ? words.headlines.lower(count, rho)
    : words.headlines.higher(count, rho);
}

/** The usual bound below which a relation is named at all. */
const usualChance = 0.05;

/** Labels above their dots, or below where another label is there already. */
function labelDots(dots: readonly Omit<ScatterDot, 'labelY'>[]): readonly ScatterDot[] {
  const done: ScatterDot[] = [];
  for (const dot of dots.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const meets = (labelY: number) =>
      done.some(
        (other) =>
          Math.abs(other.x - dot.x) < labelWidth && Math.abs(other.labelY - labelY) < lineHeight,
      );
    const above = dot.y - 10;
    done.push({ ...dot, labelY: meets(above) ? dot.y + 19 : above });
  }
  return done;
}

/** Heights of labels, given from the top downward, moved apart so that none covers another. */
function spreadLabels(heights: readonly number[]): readonly number[] {
  const down: number[] = [];
  for (const height of heights)
    down.push(Math.max(height, (down.at(-1) ?? -lineHeight) + lineHeight));
  const over = Math.max(0, (down.at(-1) ?? 0) - frame.bottom - 4);
  // What would run out at the bottom is moved up again, as far as its neighbours let it.
  const up: number[] = [];
  for (const height of down.toReversed()) {
    up.push(
      Math.min(
        height,
        over === 0 ? height : (up.at(-1) ?? frame.bottom + 4 + lineHeight) - lineHeight,
      ),
    );
  }
  return up.reverse().map(round);
}

/** The middle and the powers of ten that the picture reaches, as changes with their words. */
function listRatios(reach: number): readonly { readonly change: number; readonly label: string }[] {
  const powers = [10, 100].filter((ratio) => Math.log(ratio) <= reach);
  return [
    ...powers.map((ratio) => ({ change: Math.log(ratio), label: words.ratios.more(ratio) })),
    { change: 0, label: words.ratios.same },
    ...powers.map((ratio) => ({ change: -Math.log(ratio), label: words.ratios.less(ratio) })),
  ];
}

function toX(score: number): number {
  return round(place(score, 100, frame.left, frame.right));
}

function place(value: number, whole: number, from: number, to: number): number {
  return from + (value / whole) * (to - from);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
