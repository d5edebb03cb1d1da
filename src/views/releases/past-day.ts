/** Which past day a citation is of. */
import type { IsoDay } from '#model/partial-date.ts';
import type { FoundCited } from './find-cited.ts';
import type { Cited } from './parse-cited.ts';

/** The days that editions are of, which no reader chose. */
export interface OwnDays {
  /** Of the data of today; null where they cannot be read. */
  readonly today: string | null;
  readonly releases: readonly { readonly version: string; readonly asOf: string }[];
}

/**
 * The past day that is cited; null where none is named, or where it is the own day of the release in which the score was
 * found or of the data of today. The own day of another release is a past day like any.
 */
export function pastDayOf(
  { day, asOf }: Pick<Cited, 'day' | 'asOf'>,
  found: FoundCited<unknown>,
  { today, releases }: OwnDays,
): IsoDay | null {
  const named = day ?? asOf;
  const version = found.kind === 'found' ? found.version : null;
  const release = releases.find((each) => each.version === version);
  return named === null || named === today || named === release?.asOf ? null : named;
}
