/** Replies of states and actors, as they stand beside what they answer. */
import type { Reply } from '#model/dataset.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import { sortOldestFirst } from '../oldest-first.ts';
import type { Registry } from '../registry.ts';

/** The replies to a record or to a part of it, oldest first: a finding's id is its record's, a letter and a number. */
export function listReplies({ repliesTo }: Registry, id: RecordId): readonly Reply[] {
  const own = new Set<Reply>();
  for (const [about, replies] of repliesTo) {
    const isPart = /^-[fki]\d+$/.test(about.slice(id.length));
    if (about === id || (about.startsWith(`${id}-`) && isPart))
      replies.forEach((each) => own.add(each));
  }
  return sortOldestFirst([...own], ({ date }) => date);
}

/** The replies to a country or to any record of it, oldest first. */
export function listCountryReplies({ repliesTo }: Registry, iso3: Iso3): readonly Reply[] {
  const code = iso3.toLowerCase();
  const own = [...repliesTo].flatMap(([about, replies]) =>
    about === code || about.startsWith(`${code}-`) ? replies : [],
  );
  return sortOldestFirst([...new Set(own)], ({ date }) => date);
}
