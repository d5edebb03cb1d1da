import type { MethodReader } from './method-reader.ts';

/** The constants of agreement between coders (Method §3.8). What each means and why it is so stands in `data/method/reliability.json`. */
export type ReliabilityMethod = ReturnType<typeof readReliability>;

/** Reads them from an opened file. */
export function readReliability(file: MethodReader) {
  const share = { min: 0, max: 1 };
  return {
    reliableFrom: file.number('reliableFrom', share),
    tentativeFrom: file.number('tentativeFrom', share),
    bootstrapReplicates: file.number('bootstrapReplicates', { min: 1, max: 1_000_000 }),
    bootstrapProbability: file.number('bootstrapProbability', share),
    bootstrapSeed: file.number('bootstrapSeed', { min: 0, max: 2 ** 32 - 1 }),
  } as const;
}
