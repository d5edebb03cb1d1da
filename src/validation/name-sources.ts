import type { Records } from './context.ts';
import type { Problem } from './problem.ts';
import { formatChoice } from './suggest.ts';

/** So many ids are named at most. */
const MOST = 3;

/**
 * The problems, where somebody wrote a document's symbol, address or title for its id, with the id to write. Of one
 * document that stands under several ids, those of the same folder come first.
 */
export function nameSources(
  problems: readonly Problem[],
  sources: Records['source'],
): readonly Problem[] {
  return problems.map((problem) => {
    const { written } = problem;
    if (written === undefined) return problem;
    const ids = sources
      .filter(({ value }) => [value.symbol, value.url, value.title].some((own) => own === written))
      .toSorted((a, b) => Number(isNear(b, problem)) - Number(isNear(a, problem)))
      .flatMap(({ id }) => id ?? []);
    if (ids.length === 0) return problem;
    const named = formatChoice(ids.slice(0, MOST).map((id) => `"${id}"`));
    return { ...problem, write: `Write the id of that document: ${named}.` };
  });
}

function isNear({ file }: Records['source'][number], problem: Problem): boolean {
  const { folder } = file.layout;
  return folder !== null && problem.file.startsWith(`data/countries/${folder}/`);
}
