import { compareVersions, isReleaseVersion } from '#model/release-version.ts';
import { escapeInvisible } from '#validation/quote-text.ts';

/**
 * Why a version cannot be released, in a sentence that says what to write; null where it can.
 * @param released versions that are released, the earliest first
 * @param current version in data/dataset.json
 */
export function findVersionFault(
  version: string,
  released: readonly string[],
  current: string,
): string | null {
  if (!isReleaseVersion(version)) {
    return `"${escapeInvisible(version)}" is no version: write a year, a dot and a number from 1, such as 2026.1.`;
  }
  if (released.includes(version)) {
    return `${version} is released already, and stays as it is. A correction makes a new release.`;
  }
  const last = released.at(-1);
  if (last !== undefined && compareVersions(version, last) < 0) {
    return `${version} is before ${last}, the last release: write a later one.`;
  }
  if (version === current) return null;
  return `data/dataset.json has version ${current}, by which every page cites the data: write "version": "${version}" there, commit it, and release then.`;
}
