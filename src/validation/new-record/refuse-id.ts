import { isIdForm } from '#model/id-form.ts';
import type { Recipe } from './recipes.ts';

/** Why an id cannot be that of a new record; undefined where it can. */
export function refuseId(
  id: string,
  { kind }: Recipe,
  country: string | null,
  taken: ReadonlySet<string>,
): string | undefined {
  if (!isIdForm(id)) {
    return `"${id}" is not an id. Write at most 80 lower-case letters, digits and single hyphens.`;
  }
  if (taken.has(id)) return `"${id}" is taken, or was given up. Write another.`;
  const prefix = kind === 'source' || kind === 'reply' ? '' : `${country ?? ''}-`;
  return id.startsWith(prefix) ? undefined : `The id begins with "${prefix}".`;
}
