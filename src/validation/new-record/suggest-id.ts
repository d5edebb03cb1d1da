import type { Json } from '../fill-vocabularies.ts';
import { toId } from '../to-id.ts';
import type { NewKind } from './recipes.ts';

/** Words that tell one record from another only seldom. */
const PLAIN =
  /^(?:a|an|and|are|as|at|be|by|for|from|has|have|his|in|into|is|it|its|no|of|on|or|that|the|their|they|this|to|was|were|which|who|will|with|shall|all|any|not|government|state|national|new)$/;

/** So many words of a title or sentence make an id. */
const MOST_WORDS = 4;

/**
 * An id for a new record out of its own words, free of those that are taken: `sdn-joint-force-deployed`, a source by
 * its symbol or by its publisher and date.
 */
export function suggestId(
  kind: NewKind,
  country: string | null,
  fields: Readonly<Record<string, Json>>,
  taken: ReadonlySet<string>,
): string {
  const base = toId(nameNew(kind, country, fields));
  const start = base === '' ? kind : base;
  if (!taken.has(start)) return start;
  let number = 2;
  while (taken.has(`${start}-${String(number)}`)) number += 1;
  return `${start}-${String(number)}`;
}

function nameNew(
  kind: NewKind,
  country: string | null,
  fields: Readonly<Record<string, Json>>,
): string {
  if (kind === 'source') return nameSource(fields);
  if (kind === 'reply') {
    return `reply ${pickWords(toText(fields['onBehalfOf']), 2)} ${toText(fields['date'])}`;
  }
  return nameRecord(kind, country, fields);
}

function nameSource({ symbol, publisher, date, title }: Readonly<Record<string, Json>>): string {
  if (typeof symbol === 'string') return symbol;
  const who = pickWords(toText(publisher), 2);
  const when = toText(date);
  return `${who === '' ? pickWords(toText(title), 3) : who} ${when}`;
}

function nameRecord(
  kind: NewKind,
  country: string | null,
  { statement, title, name }: Readonly<Record<string, Json>>,
): string {
  const words = toText(statement ?? title ?? name);
  const [, short] = /\(([A-Z]{2,10})\)/.exec(words) ?? [];
  const own = kind === 'actor' && short !== undefined ? short : pickWords(words, MOST_WORDS);
  return [country ?? '', kind === 'claim' ? 'claim' : '', own]
    .filter((part) => part !== '')
    .join(' ');
}

/** The first words that say something, as they stand. */
function pickWords(text: string, most: number): string {
  // 12,000 is one number, not two.
  const words = toId(text.replace(/(\d),(?=\d{3})/g, '$1')).split('-');
  return words
    .filter((word) => word !== '' && !PLAIN.test(word))
    .slice(0, most)
    .join(' ');
}

function toText(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
