/** The security actors that a commitment names as responsible, found by their names and abbreviations alone. */
import type { Actor, Commitment } from '#model/dataset.ts';

/** An actor with the number of a strategy's commitments that name it. */
export interface NamedActor {
  readonly actor: Actor;
  readonly count: number;
}

/** What stands before the first bracket, comma or stroke is the name; in brackets, capitals are abbreviations. */
const nameEnd = /\s*[(,/]/;
const abbreviation = /\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b/g;
const inBrackets = /\(([^)]*)\)/g;

/**
 * The actors that are named in the words for who is responsible, in the order given. A name counts as it stands: "the
 * army" is nobody's name, and names nobody.
 */
export function findNamedActors(
  actors: readonly Actor[],
  commitments: readonly Pick<Commitment, 'responsibleActor'>[],
): readonly NamedActor[] {
  return actors
    .map((actor) => ({
      actor,
      count: commitments.filter(({ responsibleActor }) => names(responsibleActor, actor)).length,
    }))
    .filter(({ count }) => count > 0);
}

function names(responsible: string, { name }: Actor): boolean {
  const [main = name] = name.split(nameEnd);
  const short = [...name.matchAll(inBrackets)].flatMap(
    ([, inside = '']) => inside.match(abbreviation) ?? [],
  );
  return (
    holdsWord(responsible.toLowerCase(), main.toLowerCase()) ||
    short.some((letters) => letters.length > 2 && holdsWord(responsible, letters))
  );
}

/** True where a text holds words with no letter or hyphen directly before or after: "SPLA" is not in "SPLA-IO". */
function holdsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])`, 'u').test(text);
}
