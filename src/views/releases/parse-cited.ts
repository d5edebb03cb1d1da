/** What a citation, an address or a hash says of itself: which record, in which edition, with which score. */
import type { ScoredKind } from '#model/frozen-score.ts';
import { parseLongDate } from '#model/format.ts';
import { isIsoDay, type IsoDay } from '#model/partial-date.ts';

/** What was read from a text; null where it does not say. */
export interface Cited {
  /** Version of the data, such as 2026.1. */
  readonly version: string | null;
  /** It says that the data of that version were in preparation. */
  readonly isInPreparation: boolean;
  readonly record: { readonly kind: ScoredKind; readonly id: string } | null;
  /** Hash of what the score rests on. */
  readonly basis: string | null;
  /** The day that an address asks for. */
  readonly day: IsoDay | null;
  /** The day that the words name: that of the edition, or one that the reader chose. */
  readonly asOf: IsoDay | null;
  /** Delivery as it stands in the citation. */
  readonly delivery: number | null;
}

/** More than any citation has. */
const LONGEST = 5000;

const FOLDERS: Readonly<Record<string, ScoredKind>> = {
  countries: 'country',
  strategies: 'strategy',
  episodes: 'episode',
  commitments: 'commitment',
  claims: 'claim',
};

/** Reads a citation in any style or format, an address of the site, or a hash; null where it holds none of these. */
export function parseCited(text: string): Cited | null {
  const plain = text.slice(0, LONGEST).replaceAll('\\', '').trim();
  const address =
    /\b(countries|strategies|episodes|commitments|claims)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?![\w-])/.exec(
      plain,
    );
  const basis = /\bBasis ([0-9a-f]{12})\b/i.exec(plain) ?? /^([0-9a-f]{12})$/i.exec(plain);
  if (address === null && basis === null) return null;
  const [, folder = '', name = ''] = address ?? [];
  const kind = FOLDERS[folder];
  const id = kind === 'country' ? name.toUpperCase() : name;
  return {
    version: readVersion(plain),
    record: kind === undefined ? null : { kind, id },
    basis: basis?.[1]?.toLowerCase() ?? null,
    isInPreparation: /\bin preparation\b/i.test(plain),
    day: readDay(plain),
    asOf: readAsOf(plain),
    delivery: readDelivery(plain),
  };
}

/** In an address, in a note, or in the field that a format has for it. */
function readVersion(text: string): string | null {
  const found =
    /\bv\/(\d{4}\.[1-9]\d*)\//.exec(text) ??
    /\bdata (\d{4}\.[1-9]\d*)\b/i.exec(text) ??
    /\bversion["\s]*[:=]?\s*[{"]?(\d{4}\.[1-9]\d*)\b/i.exec(text) ??
    /^ET {2}- (\d{4}\.[1-9]\d*)/m.exec(text) ??
    /\b(\d{4}\.[1-9]\d*),? \(?in preparation\b/i.exec(text);
  return found?.[1] ?? null;
}

function readDay(text: string): IsoDay | null {
  const [, day = ''] =
    /[?&]asOf=(\d{4}-\d{2}-\d{2})\b/.exec(text) ??
    /\bas-of\/(\d{4}-\d{2}-\d{2})\b/.exec(text) ??
    [];
  return isIsoDay(day) ? day : null;
}

function readAsOf(text: string): IsoDay | null {
  const [, words = ''] = /\bas of (\d{1,2} [A-Z][a-z]+ \d{4})\b/.exec(text) ?? [];
  return parseLongDate(words);
}

function readDelivery(text: string): number | null {
  const [, score] = /\bDelivery (\d{1,3}(?:\.\d+)?) of 100\b/.exec(text) ?? [];
  return score === undefined ? null : Number(score);
}
