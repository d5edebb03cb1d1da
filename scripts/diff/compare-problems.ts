/** Problems that only one of two sides has. */
import { formatMessage } from '#validation/format-problems.ts';
import type { Problem } from '#validation/problem.ts';
import type { ProblemChanges, ProblemLine } from '#views/change/impact-report.ts';

/** The same problem on another line is the same: lines move when something is added above. */
export function compareSideProblems(
  before: readonly Problem[],
  after: readonly Problem[],
): ProblemChanges {
  return { fresh: without(after, before), gone: without(before, after) };
}

function without(problems: readonly Problem[], others: readonly Problem[]): ProblemLine[] {
  const known = new Map<string, number>();
  for (const problem of others) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return problems.flatMap((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left > 0 ? [] : [toLine(problem)];
  });
}

function keyOf({ file, code, field, found }: Problem): string {
  return JSON.stringify([file, code, field, found]);
}

function toLine(problem: Problem): ProblemLine {
  const { file, line, column, severity, code } = problem;
  return {
    place: `${file}:${String(line)}:${String(column)}`,
    code: `${severity} ${code}`,
    message: formatMessage(problem),
  };
}
