/** Problems that only one of two sides has. */
import { formatMessage } from '#validation/format-problems.ts';
import type { Problem } from '#validation/problem.ts';
import type { ProblemChanges, ProblemLine } from '#views/change/impact-report.ts';

/**
 * The same problem on another line is the same: lines move when something is added above. A message that stands for
 * many places is new where there are more of them, and gone where none is left: mending one of forty is neither.
 */
export function compareSideProblems(
  before: readonly Problem[],
  after: readonly Problem[],
): ProblemChanges {
  return { fresh: without(after, before, placesOf), gone: without(before, after, () => 1) };
}

/** Those of some problems of which the others do not have as many places as are needed to call them the same. */
function without(
  problems: readonly Problem[],
  others: readonly Problem[],
  countNeeded: (problem: Problem) => number,
): ProblemLine[] {
  const known = new Map<string, number>();
  for (const problem of others) {
    known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + placesOf(problem));
  }
  return problems.flatMap((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - placesOf(problem));
    return left >= countNeeded(problem) ? [] : [toLine(problem)];
  });
}

function keyOf({ file, code, field, found, each }: Problem): string {
  return JSON.stringify(each ? [code, each.found, countryOf(file)] : [file, code, field, found]);
}

/** Folder of the country in which a file lies; none where it lies outside those of the countries. */
function countryOf(file: string): string | undefined {
  return /^data\/countries\/[^/]+/.exec(file)?.[0];
}

/** For how many places a problem's message stands. */
function placesOf({ each }: Problem): number {
  return each?.spots.length ?? 1;
}

function toLine(problem: Problem): ProblemLine {
  const { file, line, column, severity, code } = problem;
  return {
    place: `${file}:${String(line)}:${String(column)}`,
    code: `${severity} ${code}`,
    message: formatMessage(problem),
  };
}
