/** Whether what is cited stays as it is, and where it does. */
import { text } from '#i18n/text.ts';
import { addresses } from '../addresses.ts';
import type { CitedWork } from './cited-work.ts';

/** A sentence, and the way to what stays. */
export interface Standing {
  readonly says: string;
  readonly way: { readonly address: string; readonly label: string } | null;
}

/** @param frozen the page in the last release; null where that has none */
export function toStanding(
  { basis, day, edition: { data, isReleased, lastRelease } }: CitedWork,
  frozen: {
    readonly version: string;
    readonly address: string;
    readonly basis: string | null;
  } | null,
): Standing {
  const words = text.citing.standing;
  if (frozen !== null) {
    const way = { address: frozen.address, label: words.frozen(frozen.version) };
    if (isReleased) return { says: words.released(data), way };
    if (basis === null || frozen.basis === null) {
      return { says: words.unscored(data, frozen.version), way };
    }
    const write = basis === frozen.basis ? words.same : words.other;
    return { says: write(data, frozen.version), way };
  }
  const address = lastRelease === null ? null : `${addresses.releases}${lastRelease}/`;
  const way =
    address === null || lastRelease === null ? null : { address, label: words.whole(lastRelease) };
  if (day !== undefined) return { says: words.ofDay(data, isReleased, lastRelease), way };
  return { says: isReleased ? words.released(data) : words.none(data, lastRelease), way };
}
