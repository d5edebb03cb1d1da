/**
 * `npm run fix`: mends what has one right answer in the data. Shows what would change; writes it with --write, or when
 * somebody at a terminal says yes. Exits with 0, with 1 where a file could not be written, with 2 where the command is wrong.
 */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { fixFiles, type FileFix } from '#dataset/fix-files.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { replaceFile } from '#dataset/write-file.ts';
import { formatDiff } from '#validation/fix/format-diff.ts';
import { diffLines, type DiffLine } from '#validation/fix/line-diff.ts';
import { escapeInvisible } from '#validation/quote-text.ts';
import { CommandError } from './command/command-error.ts';
import { toDiskPath } from './command/disk-path.ts';
import { isInside } from './command/is-inside.ts';
import { nameCommand } from './command/name-command.ts';
import { readFolder } from './command/read-values.ts';
import { runCommand } from './command/run-command.ts';

const HELP = `Mends what has one right answer in the data, and touches no fact.

  npm run fix                            shows what would change, and asks whether to write it
  npm run fix -- --write                 writes it without asking
  npm run fix -- data/countries/sdn      only files in this folder, or one file
  npm run fix -- --data <folder>         another folder, made like data/

It mends: the order of fields (that of the schema), indent and line endings, the last line break, commas that were
forgotten at the ends of lines or stand before a
closing bracket, spaces around texts, the order of findings, checks, tiers and rows, separators of CSV, numbers in
quotes, dates such as 2021/03/05 or "5 March 2021" where they can mean one day only, ids of new entries that have none.

It leaves alone what a person has to look at: comments, fields that stand twice, 03/04/2021, text that is not JSON.`;

const OPTIONS = {
  write: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
} as const;

await runCommand(
  { name: 'fix', help: HELP, options: OPTIONS, takesWords: true },
  ({ values, words }) => fix(values, words),
);

async function fix(values: { write: boolean; data: string }, named: readonly string[]) {
  const folder = readFolder(values.data);
  const missing = named.find((path) => !existsSync(path));
  if (missing !== undefined) throw new CommandError(`There is no ${missing}.`);
  const fixes = fixFiles(readDataFiles(folder), readSchemas('schemas'), (path) =>
    isNamed(toDiskPath(path, folder), named),
  );
  if (fixes.length === 0) {
    console.log('Nothing to mend.');
    return;
  }
  for (const each of fixes) console.log(describe(each, folder));
  const isWanted = values.write || (await ask(fixes.length));
  if (!isWanted) {
    const again = nameCommand('fix', folder, ...named, '--write');
    console.log(`Nothing was written. To write it: ${again}`);
    return;
  }
  write(fixes, folder);
}

/** True where no file or folder is named, or this one is, or stands in one that is. */
function isNamed(path: string, named: readonly string[]): boolean {
  return named.length === 0 || named.some((name) => isInside(path, name));
}

function describe({ path, before, after, mends }: FileFix, folder: string): string {
  const diff = formatDiff(diffLines(before, after), process.stdout.isTTY ? colour : undefined);
  return `${escapeInvisible(toDiskPath(path, folder))}: ${mends.join(', ')}\n${diff}\n`;
}

function colour(text: string, kind: DiffLine['kind']): string {
  return kind === 'kept' ? text : styleText(kind === 'out' ? 'red' : 'green', text);
}

/** Asks at a terminal; elsewhere the answer is no. */
async function ask(count: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Write this to ${formatFiles(count)}? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function write(fixes: readonly FileFix[], folder: string): void {
  const refused = fixes.filter(({ path, before, after }) => {
    return replaceFile(toDiskPath(path, folder), before, after) !== 'written';
  });
  for (const { path } of refused) {
    console.error(
      `${escapeInvisible(toDiskPath(path, folder))} was changed by somebody else meanwhile, and left alone.`,
    );
  }
  const mended = formatFiles(fixes.length - refused.length);
  console.log(`Mended ${mended}. Now: ${nameCommand('check', folder)}`);
  if (refused.length > 0) process.exitCode = 1;
}

function formatFiles(count: number): string {
  return `${String(count)} file${count === 1 ? '' : 's'}`;
}
