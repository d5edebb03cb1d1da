import type { RandomStream } from './stream.ts';

/** A whole number from 0 to `count` − 1, each as likely as the other (to 2⁻⁵³ · count). */
export function drawIndex(stream: RandomStream, count: number): number {
  return Math.floor(stream.nextDouble() * count);
}

/** Puts the entries into a random order in place, every order as likely (R. A. Fisher and F. Yates; R. Durstenfeld). */
export function shuffle(stream: RandomStream, entries: Int32Array): void {
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = drawIndex(stream, last + 1);
    const moved = entries[last] ?? 0;
    entries[last] = entries[other] ?? 0;
    entries[other] = moved;
  }
}
