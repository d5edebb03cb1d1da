import type { Method } from '#model/method.ts';
import type { Observer } from '#model/records.generated.ts';

/** A weight before and after the echo inside its class of observer (Method §3.1.5). */
export interface EchoedWeight {
  readonly before: number;
  /** 1 for the heaviest of its class, ½ for the next, ¼, …; equal weights share the mean. */
  readonly factor: number;
  readonly weight: number;
}

/**
 * Weights after the echo: a further report by the same kind of observer counts half as much as the
 * one before. In the order of the entries.
 */
export function applyEcho(
  entries: readonly { readonly observer: Observer; readonly weight: number }[],
  method: Method,
): readonly EchoedWeight[] {
  const factors = new Map<number, number>();
  for (const observer of new Set(entries.map((entry) => entry.observer))) {
    const positions = [...entries.keys()].filter((at) => entries[at]?.observer === observer);
    const weights = positions.map((at) => entries[at]?.weight ?? 0);
    const ofClass = echoFactors(weights, method);
    positions.forEach((at, index) => factors.set(at, ofClass[index] ?? 0));
  }
  return entries.map(({ weight: before }, at) => {
    const factor = factors.get(at) ?? 0;
    return { before, factor, weight: before * factor };
  });
}

/** The echo factors of the weights of one class of observer, in the order given. */
export function echoFactors(weights: readonly number[], method: Method): readonly number[] {
  const { echoFactor, echoTieTolerance } = method.evidence;
  const ranked = [...weights.entries()].sort(([, a], [, b]) => b - a);
  const factors = new Array<number>(weights.length).fill(0);
  for (let start = 0; start < ranked.length;) {
    const heaviest = ranked[start]?.[1] ?? 0;
    const isTied = ([, weight]: readonly [number, number]) =>
      heaviest - weight <= echoTieTolerance * heaviest;
    const tied = ranked.slice(start).filter(isTied);
    let sum = 0;
    for (let rank = start; rank < start + tied.length; rank += 1) sum += echoFactor ** rank;
    for (const [at] of tied) factors[at] = sum / tied.length;
    start += tied.length;
  }
  return factors;
}
