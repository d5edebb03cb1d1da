/** The edition that a page or a download shows. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { WrittenDay } from '#model/records.generated.ts';

/** Versions of the data and the method, and the day to which the figures belong. */
export interface Edition {
  readonly data: string;
  /** The version of the data in words, which say so where it is not released: "2026.2 (in preparation)". */
  readonly dataWords: string;
  readonly method: string;
  /** The day in words. */
  readonly asOf: string;
  readonly asOfDay: WrittenDay;
  /** Whether the data are a release, which stays as it is, or may still change. */
  readonly isReleased: boolean;
  /** The last release, which may be this edition; null before the first. */
  readonly lastRelease: string | null;
}

/** @param releases versions that are released, the earliest first */
export function toEdition(
  dataVersion: string,
  methodVersion: string,
  asOf: WrittenDay,
  releases: readonly string[],
): Edition {
  const isReleased = releases.includes(dataVersion);
  return {
    data: dataVersion,
    dataWords: isReleased ? dataVersion : text.citing.inPreparation(dataVersion),
    method: methodVersion,
    asOf: formatDate(asOf),
    asOfDay: asOf,
    isReleased,
    lastRelease: releases.at(-1) ?? null,
  };
}
