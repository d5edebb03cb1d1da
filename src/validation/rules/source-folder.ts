import type { Rule } from '../rule.ts';
import { findHiddenUses } from '../unsound.ts';

/** A source that one country uses stands in its folder; one that several use, in data/sources/. */
export const rule: Rule = {
  code: 'source-folder',
  severity: 'error',
  reason:
    'Whoever looks for a source must know where to look, and a country folder stands by itself.',
  check(context) {
    const users = new Map<string, Set<string>>();
    for (const { from, target } of context.references) {
      // Missions and their mandates stand in no country's folder, and so have no say.
      if (from.country === null || isMisplaced(from.file.layout)) continue;
      users.set(target, (users.get(target) ?? new Set()).add(from.country));
    }
    const hasHiddenUse = findHiddenUses(context);
    return context.records.source.flatMap((source) => {
      const { id, country, spotOf } = source;
      const countries = [...(users.get(id ?? '') ?? [])].sort();
      if (id === undefined || countries.length === 0) return [];
      const [only] = countries;
      const home = countries.length === 1 && only !== undefined ? only : null;
      const isRepeated = (context.byId.get(id)?.length ?? 0) > 1;
      if (country === home || isRepeated || hasHiddenUse(source)) return [];
      const found = `"${id}" is used by ${countries.join(', ')}.`;
      const folder =
        home === null ? 'data/sources/' : `data/countries/${home.toLowerCase()}/sources/`;
      return [{ spot: spotOf(), found, write: `Move it to ${folder}; its id stays the same.` }];
    });
  },
};

/** True for a record that stands in another country's folder than its id says: `wrong-folder` says so. */
function isMisplaced({
  folder,
  name,
  format,
}: {
  folder: string | null;
  name: string;
  format: string;
}) {
  return format === 'json' && name !== 'country' && !name.startsWith(`${folder ?? ''}-`);
}
