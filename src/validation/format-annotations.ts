import { formatMessage } from './format-problems.ts';
import type { Problem } from './problem.ts';
import { escapeInvisible } from './quote-text.ts';

/** GitHub shows ten annotations of each severity for a step. */
const MOST = 10;

/** Problems as workflow commands of GitHub Actions, one a line: each becomes a note at its line of the change. */
export function formatAnnotations(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, MOST).map(formatAnnotation);
  const more = problems.length - lines.length;
  return more > 0
    ? [...lines, `::notice::${more} more problems are in the log of this step.`]
    : lines;
}

function formatAnnotation(problem: Problem): string {
  const { severity, file, line, column, code, field } = problem;
  const title = escapeProperty(field === '' ? code : `${code}: ${field}`);
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${title}`;
  return `::${severity} ${place}::${escapeData(formatMessage(problem))}`;
}

/** Per cent and line breaks would end or change a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, colon and comma would too. */
function escapeProperty(text: string): string {
  return escapeData(escapeInvisible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
