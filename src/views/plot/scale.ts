/** Where a value lies across a drawing, in percent of its width, and the values written along it. */
import { formatCount, formatDecimal } from '#model/format.ts';

/** A value written along a scale. */
export interface Tick {
  /** Percent of the width. */
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlotScale {
  /** Percent of the width; values outside are put at the ends. */
  readonly toX: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** An even scale from one value to another, with ticks at round numbers. Throws where the ends do not differ. */
export function toLinearScale(low: number, high: number): PlotScale {
  checkEnds(low, high);
  const toX = (value: number) => placeBetween(value, low, high);
  const step = roundStep((high - low) / WANTED_STEPS);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  const values = Array.from({ length: count }, (_, at) => (first + at) * step);
  const toLabel = (value: number) =>
    decimals > 0 ? formatDecimal(value, decimals) : formatTick(Math.round(value));
  return { toX, ticks: values.map((value) => toTick(toX(value), toLabel(value))) };
}

/** A scale of log(1 + x) from one value to another, neither under 0, with ticks at 0 and at powers of ten. */
export function toLogScale(low: number, high: number): PlotScale {
  checkEnds(low, high);
  if (low < 0)
    throw new RangeError(`A scale of log(1 + x) begins at 0 or above, not at ${String(low)}.`);
  const toX = (value: number) =>
    placeBetween(Math.log1p(Math.max(0, value)), Math.log1p(low), Math.log1p(high));
  const inside = (value: number) => value >= low && value <= high;
  const powers = listPowers([1]).filter(inside);
  // Where hardly a power of ten lies between the ends, steps of 2 and 5 are written too.
  const marks = powers.length < 2 ? listPowers([1, 2, 5]).filter(inside) : powers;
  const step = Math.ceil(marks.length / WANTED_STEPS);
  const values = [...(low === 0 ? [0] : []), ...marks.filter((_, at) => at % step === 0)];
  return { toX, ticks: values.map((value) => toTick(toX(value), formatTick(value))) };
}

/** Every power of ten from 1 to a billion, times each of the factors, upward. */
function listPowers(factors: readonly number[]): readonly number[] {
  return Array.from({ length: 10 }, (_, power) => factors.map((each) => each * 10 ** power)).flat();
}

/** More would meet each other on a phone. */
const WANTED_STEPS = 4;

/** A number in the least room: "250", "10k", "1.5M". */
export function formatTick(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${trim(value / 1e6)}M`;
  if (size >= 1e4) return `${trim(value / 1e3)}k`;
  return value < 0 ? `−${formatCount(size)}` : formatCount(value);
}

/** Percent, to two decimals: what a drawing can show. */
export function roundPercent(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function trim(value: number): string {
  return formatDecimal(value, Number.isInteger(value) ? 0 : 1);
}

/** A value written at its place; near an edge it begins or ends there. */
export function toTick(x: number, label: string): Tick {
  return { x, label, anchor: x < 4 ? 'start' : x > 96 ? 'end' : 'middle' };
}

function placeBetween(value: number, low: number, high: number): number {
  const share = (value - low) / (high - low);
  return roundPercent(100 * Math.min(1, Math.max(0, share)));
}

/** The least of 1, 2 and 5 times a power of ten that is not below a step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((each) => each * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function checkEnds(low: number, high: number): void {
  if (low < high) return;
  throw new RangeError(
    `A scale needs two ends that differ, not ${String(low)} and ${String(high)}.`,
  );
}
