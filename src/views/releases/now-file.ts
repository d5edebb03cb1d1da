/** What the data set says today of every record with a score, by column: the file that the page of changes fetches. */
import type { FrozenScore } from '#model/frozen-score.ts';
import type { Edition } from '../edition.ts';
import type { NowFile } from './now-columns.ts';
import { publishedDelivery } from './since-file.ts';

/**
 * The file of today.
 * @param scores of today, as a release would freeze them
 * @param nameOf the name of a score's record
 */
export function toNowFile(
  { data, dataWords, isReleased, asOfDay }: Edition,
  scores: readonly FrozenScore[],
  nameOf: (score: FrozenScore) => string,
): NowFile {
  return {
    ...{ version: data, dataWords, isReleased, asOf: asOfDay },
    kind: scores.map(({ kind }) => kind),
    id: scores.map(({ id }) => id),
    country: scores.map(({ country }) => country),
    name: scores.map(nameOf),
    basis: scores.map(({ basis }) => basis),
    delivery: scores.map(publishedDelivery),
  };
}
