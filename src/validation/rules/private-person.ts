import type { Context } from '../context.ts';
import { findFreeText } from '../free-texts.ts';
import { findPrivacySign, type PrivacySign } from '../private-person.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** No text but a name or title names a private person, or says somebody's address or telephone number. */
export const rule: Rule = {
  code: 'private-person',
  severity: 'warning',
  reason: 'A name that a victim or witness never meant to give stays in the history for good.',
  check(context) {
    const names = listPublicNames(context);
    const isPublic = (name: string) => names.some((known) => known.includes(name.toLowerCase()));
    return [...context.texts, ...context.otherTexts].flatMap(({ entry, path, text }): Remark[] => {
      const held = findFreeText(path);
      if (held === undefined || held === 'name') return [];
      const sign = findPrivacySign(text, isPublic);
      return sign === undefined ? [] : [{ spot: entry.spotOf(...path), ...describe(sign) }];
    });
  },
};

/** Names of bodies, actors, missions and countries that the record has for its own. */
function listPublicNames({ records }: Context): readonly string[] {
  return [
    ...records.source.map(({ value }) => value.publisher),
    ...records.actor.map(({ value }) => value.name),
    ...records.mission.map(({ value }) => value.name),
    ...records.country.map(({ value }) => value.name),
  ].flatMap((name) => name?.toLowerCase() ?? []);
}

/** The name itself is not repeated: what the check prints is public too. */
function describe(sign: PrivacySign): Pick<Remark, 'found' | 'write'> {
  if (sign.kind === 'contact') {
    const write = 'Delete it: what is once sent stays in the history of the repository.';
    return { found: `The text holds ${sign.what}.`, write };
  }
  const found = `Beside "${sign.beside}" stands what looks like the name of a private person.`;
  const write =
    'Write "a farmer" or "three women" instead; leave it if it is a body, or somebody in office.';
  return { found, write };
}
