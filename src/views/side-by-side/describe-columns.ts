import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import { formatScore, joinWords } from '#model/format.ts';
import type { SideColumn } from './side-by-side.ts';

const words = text.finding;

type Described = Pick<SideColumn, 'name' | 'date' | 'parts'>;

/** A delivery with its interval, as it is printed. */
interface Delivered {
  readonly score: string;
  readonly low: string;
  readonly high: string;
}

/** What stands side by side, each with its day: a title that holds where the table is met without its page. */
export function nameColumns(columns: readonly Pick<SideColumn, 'name' | 'date'>[]): string {
  return joinWords(columns.map(({ name, date }) => text.column(name, date)));
}

/** What the columns say of delivery, in a sentence without its full stop: each with its interval, and whether those overlap. */
export function describeColumns(columns: readonly Described[]): string {
  const [first] = columns;
  if (first === undefined) return '';
  const isOneDay = columns.every(({ date }) => date === first.date);
  const places = columns.map((column) => {
    const place = isOneDay ? column.name : text.column(column.name, column.date);
    const delivered = findDelivery(column);
    if (delivered !== null)
      return words.score(delivered.score, delivered.low, delivered.high, place);
    return column.parts === null ? words.notKnown(place) : words.withheld(place);
  });
  const sentence = words.delivery(isOneDay ? first.date : null, joinWords(places));
  const overlap = describeOverlap(columns.flatMap((column) => findDelivery(column) ?? []));
  return overlap === null ? sentence : words.both(sentence, overlap);
}

/** Compared as printed, so that nobody reads two intervals that meet as apart. Null where there are fewer than two. */
function describeOverlap(delivered: readonly Delivered[]): string | null {
  const pairs = delivered.flatMap((one, at) =>
    delivered
      .slice(at + 1)
      .map(
        (other) => Number(one.low) <= Number(other.high) && Number(other.low) <= Number(one.high),
      ),
  );
  if (pairs.length === 0) return null;
  const count = pairs.filter((isOverlap) => isOverlap).length;
  if (count === 0) return words.apart;
  return count === pairs.length ? words.overlap : words.someOverlap;
}

function findDelivery({ parts }: Described): Delivered | null {
  const track = parts?.find(({ part }) => part === 'delivery')?.track;
  if (track?.kind !== 'score') return null;
  const { score, low, high } = track;
  return { score: formatScore(score), low: formatScore(low), high: formatScore(high) };
}
