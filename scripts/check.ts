/**
 * `npm run check`: checks the data and nothing else. Prints every problem of the run, grouped by file, and
 * exits with 1 where there is an error, with 2 where it was called wrongly.
 */
import { loadDataFolder } from '#dataset/dataset.ts';
import { fixFiles } from '#dataset/fix-files.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { formatNoun } from '#model/format.ts';
import { formatAnnotations } from '#validation/format-annotations.ts';
import { formatProblems } from '#validation/format-problems.ts';
import type { Problem } from '#validation/problem.ts';
import { toDiskPath } from './command/disk-path.ts';
import { nameCommand } from './command/name-command.ts';
import { readFolder } from './command/read-values.ts';
import { runCommand } from './command/run-command.ts';

const HELP = `Checks the data in data/ against schemas/ and the rules.

  npm run check                          lists errors, counts warnings
  npm run check -- --warnings            lists warnings too
  npm run check -- --json                prints { errors, warnings, problems } for programs
  npm run check -- --github              adds annotations for GitHub (always when GITHUB_ACTIONS is true)
  npm run check -- --data <folder>       checks another folder, made like data/

Exits with 0 where there are no errors, 1 where there are, 2 where the command is wrong.
What each code means: data/README.md#problems`;

const OPTIONS = {
  warnings: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
  data: { type: 'string', default: 'data' },
} as const;

await runCommand({ name: 'check', help: HELP, options: OPTIONS }, ({ values }) => check(values));

interface Values {
  readonly warnings: boolean;
  readonly json: boolean;
  readonly github: boolean;
  readonly data: string;
}

function check(options: Values): void {
  const folder = readFolder(options.data);
  const found = loadDataFolder(folder).problems;
  const problems = found.map((problem) => ({
    ...problem,
    file: toDiskPath(problem.file, folder),
  }));
  print(problems, options);
  const faulty = found.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  if (faulty.length === 0) return;
  process.exitCode = 1;
  if (!options.json) hintAtFix(new Set(faulty), folder);
}

/** Names the command that mends what has one right answer, where that would change a file with an error. */
function hintAtFix(faulty: ReadonlySet<string>, folder: string): void {
  const fixes = fixFiles(readDataFiles(folder), readSchemas('schemas'), (path) => faulty.has(path));
  if (fixes.length === 0) return;
  const files = formatNoun(fixes.length, 'file', 'files');
  console.log(
    `\nSome of it, in ${files}, has one right answer: ${nameCommand('fix', folder)} shows it and asks.`,
  );
}

function print(problems: readonly Problem[], { json, github, warnings }: Values): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (json) {
    const counts = { errors: errors.length, warnings: problems.length - errors.length };
    console.log(JSON.stringify({ ...counts, problems }, null, 2));
    return;
  }
  if (github) formatAnnotations(warnings ? problems : errors).forEach((line) => console.log(line));
  console.log(formatProblems(problems, { showWarnings: warnings }));
}
