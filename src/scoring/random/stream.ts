/** Outputs that are thrown away after seeding, so that seeds that differ little start far apart (Method §3.7). */
const DROPPED_OUTPUTS = 20;

const TWO_TO_26 = 67_108_864;
const TWO_TO_53 = 9_007_199_254_740_992;

/** The four 32-bit words that start a stream; one that differs gives an unrelated stream. */
export type StreamSeed = readonly [number, number, number, number];

/**
 * A seeded source of random numbers: the same seed gives the same numbers in every engine, since only
 * 32-bit integer arithmetic makes them.
 */
export interface RandomStream {
  /** Starts again from four 32-bit words, the first outputs dropped; allocates nothing. */
  readonly restart: (a: number, b: number, c: number, d: number) => void;
  /** A whole number from 0 to 2³² − 1. */
  readonly nextUint32: () => number;
  /** A number from 0 (included) to 1 (excluded), of 53 bits: two outputs of the generator. */
  readonly nextDouble: () => number;
}

/** Opens a stream whose first outputs are dropped. */
export function openStream(seed: StreamSeed): RandomStream {
  const stream = openUndroppedStream(seed);
  stream.restart(...seed);
  return stream;
}

/**
 * Opens a stream from its very first output: sfc32 of C. Doty-Humphrey's PractRand ("Small Fast
 * Counting", 32 bits). To compare with published outputs; scores use `openStream`.
 */
export function openUndroppedStream(seed: StreamSeed): RandomStream {
  // A typed array rather than variables: engines keep 32-bit words in it without boxing.
  const state = Int32Array.from(seed, (word) => word | 0);

  function advance(): number {
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const counter = state[3] ?? 0;
    const output = (((a + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + output) | 0;
    state[3] = (counter + 1) | 0;
    return output;
  }

  return {
    restart(a, b, c, d) {
      state[0] = a;
      state[1] = b;
      state[2] = c;
      state[3] = d;
      for (let dropped = 0; dropped < DROPPED_OUTPUTS; dropped += 1) advance();
    },
    nextUint32: () => advance() >>> 0,
    nextDouble() {
      const high = advance() >>> 5;
      return (high * TWO_TO_26 + (advance() >>> 6)) / TWO_TO_53;
    },
  };
}

/**
 * A 32-bit word for a name, to seed a stream of its own: FNV-1a over UTF-16 units. With a stream for
 * each subject, adding or leaving out one moves no other's draws.
 */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
