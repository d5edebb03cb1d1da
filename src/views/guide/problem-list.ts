import { compareText } from '#model/compare-text.ts';

/** The problems that the check of the data can report, each with an example, in Markdown. */

/** One code, as the guide and the site explain it. */
export interface ProblemEntry {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Why there is such a rule, in one line. */
  readonly reason: string;
  readonly example: ProblemExample;
}

/** What is wrong, what is right in its place, and what the check says of the wrong one. */
export interface ProblemExample {
  /** Where it stands, as a path in data/; null where the lines themselves are paths. */
  readonly file: string | null;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** False where the lines are a description in words. */
  readonly isText: boolean;
  readonly says: string;
}

/** A section for each code, in the order of the alphabet; its heading is the code, so that a link can lead to it. */
export function writeProblemList(entries: readonly ProblemEntry[]): string {
  return [...entries]
    .sort((a, b) => compareText(a.code, b.code))
    .map(writeEntry)
    .join('\n\n');
}

function writeEntry({ code, severity, reason, example }: ProblemEntry): string {
  const { file, says } = example;
  const where = file === null ? '' : ` In \`data/${file}\`:`;
  const kind = severity === 'error' ? 'Error' : 'Warning';
  return [`### ${code}`, `${kind}. ${reason}${where}`, writeSides(example), `> ${says}`].join(
    '\n\n',
  );
}

function writeSides({ wrong, right, isText }: ProblemExample): string {
  if (!isText) return `- Wrong: ${wrong.join(' ')}\n- Right: ${right.join(' ')}`;
  const lines = [...wrong.map((line) => `- ${line}`), ...right.map((line) => `+ ${line}`)];
  return ['```diff', ...lines.map((line) => line.trimEnd()), '```'].join('\n');
}
