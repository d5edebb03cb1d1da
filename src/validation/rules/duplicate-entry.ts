import { isWithdrawn } from '#model/withdrawn-words.ts';
import type { Entry } from '../entry.ts';
import { ENTRY_NAMES } from '../entry.ts';
import { isNearSame } from '../near-same.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** One fact as it is compared: what it rests on, when, and its words. */
interface Fact {
  readonly entry: Entry;
  readonly field: string;
  readonly place: string;
  readonly source: string | undefined;
  readonly date: string | undefined;
  readonly words: string | undefined;
}

/** A fact stands once in its record or list: not twice with one source, one date and nearly the same words. */
export const rule: Rule = {
  code: 'duplicate-entry',
  severity: 'error',
  reason: 'A fact that stands twice counts twice.',
  check(context) {
    const facts = listFacts(context).filter(({ source, date, words }) => {
      if (source === undefined || date === undefined || words === undefined) return false;
      return !isWithdrawn(words);
    });
    const groups = Map.groupBy(facts, ({ entry, place, source, date }) =>
      [entry.kind, place, source, date].join(' '),
    );
    return [...[...groups.values()].flatMap(findRepeats), ...findRepeatedGaps(context)];
  },
};

function listFacts({
  records,
  findings,
  checks,
  incentives,
}: Parameters<Rule['check']>[0]): Fact[] {
  const ofRecords = [
    ...records.commitment.map((entry): Fact => {
      const { instrument, madeOn, statement } = entry.value;
      return toFact(entry, entry.country, 'statement', instrument, madeOn, statement);
    }),
    ...records.claim.map((entry): Fact => {
      const { source, madeOn, statement } = entry.value;
      return toFact(entry, entry.country, 'statement', source, madeOn, statement);
    }),
    ...[...records.risk, ...records.access, ...records.compliance].map((entry): Fact => {
      const { source, date, finding } = entry.value;
      return toFact(entry, entry.country, 'finding', source, date, finding);
    }),
  ];
  const ofParts = [...findings, ...checks].map((entry): Fact => {
    const { source, date, finding } = entry.value;
    return toFact(entry, entry.owner.file.path, 'finding', source, date, finding);
  });
  const ofActors = incentives.map((entry): Fact => {
    const { source, date, factor, rationale } = entry.value;
    const words = `${factor ?? ''} ${rationale ?? ''}`;
    return toFact(entry, entry.owner.file.path, 'factor', source, date ?? 'undated', words);
  });
  return [...ofRecords, ...ofParts, ...ofActors];
}

function toFact(
  entry: Entry,
  place: string | null,
  field: string,
  source: string | undefined,
  date: string | undefined,
  words: string | undefined,
): Fact {
  return { entry, field, place: place ?? '', source, date, words };
}

function findRepeatedGaps({ records }: Parameters<Rule['check']>[0]): Remark[] {
  return records.country.flatMap(({ value, spotOf }) => {
    const gaps = value.gaps ?? [];
    return gaps.flatMap((gap, index): Remark[] => {
      const twin = gaps.findIndex((other) => isNearSame(other ?? '', gap ?? ''));
      if (gap === undefined || twin === index || isWithdrawn(gap)) return [];
      const found = `Nearly the same words already stand in line ${spotOf('gaps', twin).line}.`;
      return [{ spot: spotOf('gaps', index), found, write: 'Delete one of the two.' }];
    });
  });
}

function findRepeats(facts: readonly Fact[]): Remark[] {
  return facts.flatMap(({ entry, field, words }, index): Remark[] => {
    const earlier = facts.slice(0, index).find((other) => {
      // The same id twice is another mistake, with a message of its own.
      return other.entry.id !== entry.id && isNearSame(other.words ?? '', words ?? '');
    });
    if (earlier === undefined) return [];
    const { file, line } = earlier.entry.spotOf();
    const where = file === entry.file.path ? `line ${line}` : `${file}, line ${line}`;
    const found = `Nearly the same words, with the same source and date, already stand in ${where}.`;
    const write = `Delete ${ENTRY_NAMES[entry.kind]} that says nothing new, or say what is different.`;
    return [{ spot: entry.spotOf(field), found, write }];
  });
}
