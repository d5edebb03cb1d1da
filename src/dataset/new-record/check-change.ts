import { compareText } from '#model/compare-text.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { Problem } from '#validation/problem.ts';
import { loadDataset } from '../load-dataset.ts';
import type { FileMap } from '../read-files.ts';

/** Problems that are there after a change and were not before, whatever line they now stand in. */
export function findNewProblems(
  before: readonly Problem[],
  after: readonly Problem[],
): readonly Problem[] {
  const left = new Map<string, number>();
  for (const problem of before) left.set(toKey(problem), (left.get(toKey(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const count = left.get(toKey(problem)) ?? 0;
    left.set(toKey(problem), count - 1);
    return count <= 0;
  });
}

/** Files with some of them written anew or changed. */
export function withChanges(
  files: FileMap,
  changes: readonly { readonly path: string; readonly after: string }[],
): FileMap {
  const changed = new Map([...files, ...changes.map(({ path, after }) => [path, after] as const)]);
  return new Map([...changed].sort(([a], [b]) => compareText(a, b)));
}

/** The problems of the whole data set; `firstCoded` as for `loadDataset`. */
export function checkFiles(
  files: FileMap,
  schemas: ReadonlyMap<string, Json>,
  firstCoded: ReadonlySet<string> | null,
): readonly Problem[] {
  return loadDataset(files, schemas, firstCoded).problems;
}

/** What makes a problem the same wherever its line has moved. Warnings that count are the same one country long. */
function toKey({ code, severity, file, found }: Problem): string {
  return [code, file, severity === 'warning' ? found.replace(/\d+/g, '#') : found].join('\n');
}
