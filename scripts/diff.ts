/**
 * `npm run diff -- <base>`: what a change to the data or the method does to every score, and why. Exits with 0, with 1
 * where the change brings errors or its history cannot be written, with 2 where it was called wrongly.
 */
import { readSide } from '#dataset/read-side.ts';
import { getIsoDay, isIsoDay } from '#model/partial-date.ts';
import { measureImpact, type ScoreImpact } from '#scoring/change/impact.ts';
import { escapeInvisible } from '#validation/quote-text.ts';
import type { ChangeReport } from '#views/change/change-report.ts';
import { toImpactReport } from '#views/change/impact-report.ts';
import { toMarkdown } from '#views/change/markdown-report.ts';
import { toTerminalText } from '#views/change/terminal-report.ts';
import { compareSideProblems } from './diff/compare-problems.ts';
import { CommandError } from './command/command-error.ts';
import { toDiskPath } from './command/disk-path.ts';
import type { Given } from './command/read-options.ts';
import { readFolder } from './command/read-values.ts';
import { runCommand } from './command/run-command.ts';
import { readBase, type Base } from './diff/read-base.ts';
import { beginHistory, continueHistory, listAltered, type Reason } from './diff/write-history.ts';
import { renderReport } from './diff/render-report.ts';
import { titleRecords } from './diff/title-records.ts';

const HELP = `Compares the data and the method with another version: what differs, which scores move, and why.

  npm run diff -- main                     with a branch, a tag or any other commit
  npm run diff -- HEAD                     with the last commit: what is not committed yet
  npm run diff -- ../other/data            with a folder made like data/
  npm run diff -- 2026.1.json              with a packed data set
  npm run diff -- main --all               every row; otherwise the first 30 of each table
  npm run diff -- main --markdown          as Markdown, as for a comment on a pull request
  npm run diff -- main --json              everything, for programs
  npm run diff -- main --data <folder>     of another folder than data/
  npm run diff -- --render <file>          prints the report of a file that --json wrote

  npm run diff -- main --write-history "A report of March 2027 was read."
                                           adds what changed, when and why to data/history/
  npm run diff -- main --write-history "…" --date 2027-04-01
                                           of another day than the day of the data set
  npm run diff -- --write-history "First publication."
                                           begins the history, where there is none

The work tree is not touched, and nothing is written but the history where that is asked for. Exits with 0; with 1 where
there are errors that the base does not have, its history was altered, or the entry cannot be added; with 2 where the
command is wrong.`;

const OPTIONS = {
  all: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  render: { type: 'string' },
  'write-history': { type: 'string' },
  date: { type: 'string' },
} as const;

await runCommand(
  { name: 'diff', help: HELP, options: OPTIONS, takesWords: true },
  ({ values, words }) => run(values, words),
);

function run(values: Values, [name, ...others]: readonly string[]): void {
  if (values.render !== undefined) {
    print(orRefuse(renderReport(values.render)), null, values);
    return;
  }
  const folder = readFolder(values.data);
  const reason = readReason(values);
  if (name === undefined && reason !== null) return tell(beginHistory(folder, reason));
  if (name === undefined || others.length > 0) {
    throw new CommandError('Write one version to compare with, such as: npm run diff -- main');
  }
  const base = orRefuse(readBase(name));
  try {
    compare(base, folder, reason, values);
  } finally {
    base.done();
  }
}

type Values = Given<typeof OPTIONS>['values'];

/** What is to be said in the history; null where nothing is. */
function readReason({ 'write-history': why, date }: Values): Reason | null {
  if (date !== undefined && !isIsoDay(date)) {
    throw new CommandError(`"${date}" is not a day. Write YYYY-MM-DD.`);
  }
  if (why === undefined) return null;
  if (why.trim() === '' || why.length > 300) {
    throw new CommandError('Say why in a sentence of up to 300 characters.');
  }
  return { why, date: date ?? null };
}

function compare(base: Base, folder: string, reason: Reason | null, values: Values): void {
  const own = readSide(folder, 'schemas');
  const problems = compareSideProblems(base.problems, own.problems);
  const sides = [base.side, own.side].map((side) =>
    side === null ? null : { ...side, asOf: getIsoDay(side.dataset.asOf) },
  );
  const [before = null, after = null] = sides;
  const impact = before === null || after === null ? null : measureImpact(before, after);
  const datasets = sides.flatMap((side) => side?.dataset ?? []);
  const unscored = after === null ? 'after' : 'before';
  const report = toImpactReport(impact, problems, titleRecords(datasets), unscored);
  print(report, impact, values);
  const altered = listAltered(base.folder, folder).map((file) => toDiskPath(file, folder));
  if (altered.length > 0) {
    const restore = 'was altered. What the history says is never changed: restore it.';
    throw new CommandError(
      altered.map((file) => `${file} ${restore}`),
      1,
    );
  }
  if (reason !== null) tell(continueHistory(folder, impact, reason));
  if (problems.fresh.some(({ code }) => code.startsWith('error '))) process.exitCode = 1;
}

function print(report: ChangeReport, impact: ScoreImpact | null, values: Values): void {
  if (values.json) {
    console.log(JSON.stringify({ report, impact }, null, 1));
    return;
  }
  const rows = values.all ? Infinity : 30;
  process.stdout.write(
    values.markdown ? toMarkdown(report) : toTerminalText(report, { rows, clean: escapeInvisible }),
  );
}

/** Says where the history was written. */
function tell(path: string): void {
  console.error(`Written: ${path}`);
}

/** What was asked for; where it is a sentence instead, that refuses the command. */
function orRefuse<T extends object>(found: T | string): T {
  if (typeof found === 'string') throw new CommandError(found);
  return found;
}
