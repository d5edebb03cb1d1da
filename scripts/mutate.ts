/**
 * `npm run mutate`: changes real records in one place each, thousands of times, and holds the check to it: nothing may
 * crash it, and what it lets pass although a score moves must be legitimate data. Exits with 1 where that fails, with 2
 * where the command is wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { replaceMarked } from '#views/guide/marked-parts.ts';
import { readWhole } from './command/read-values.ts';
import { runCommand } from './command/run-command.ts';
import { prepareLaboratory, runMutants, type Outcome } from './mutate/run-mutants.ts';
import { formatMoved, formatTallies, listUnexplained, tally } from './mutate/tally.ts';

const HELP = `Changes real records in one place each, checks each mutant, and says what became of them.

  npm run mutate                              5,000 mutants of seed 1
  npm run mutate -- --count 500 --seed 7      fewer, and others
  npm run mutate -- --write                   writes the tables of docs/mutants.md too

Exits with 1 where a mutant crashes the check, or passes and moves a score in a way that
scripts/mutate/reasons.ts does not name as legitimate.`;

const OPTIONS = {
  count: { type: 'string', default: '5000' },
  seed: { type: 'string', default: '1' },
  write: { type: 'boolean', default: false },
} as const;

const DOCUMENT = 'docs/mutants.md';

await runCommand({ name: 'mutate', help: HELP, options: OPTIONS }, ({ values }) => {
  const count = readWhole('--count', values.count, 1);
  const seed = readWhole('--seed', values.seed, 1);
  const { method, version } = getDataset();
  const files = readDataFiles('data');
  const laboratory = prepareLaboratory(files, readSchemas('schemas'), getRiskBasis(), method);
  const outcomes = [...runMutants(laboratory, count, seed)];
  report(outcomes);
  if (!values.write) return;
  const tallies = tally(outcomes);
  const parts = new Map([
    ['run', `${count.toLocaleString('en')} mutants of data ${version}, seed ${String(seed)}.`],
    ['mutants', formatTallies(tallies)],
    ['moved', formatMoved(tallies)],
  ]);
  writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), parts));
});

function report(outcomes: readonly Outcome[]): void {
  const tallies = tally(outcomes);
  console.log(`${formatTallies(tallies)}\n\n${formatMoved(tallies)}`);
  const crashes = outcomes.filter(({ crash }) => crash !== null);
  for (const { mutant, crash } of crashes.slice(0, 5)) {
    console.log(`\nCrashed: ${mutant.change} in ${mutant.path} ${mutant.field}\n${crash ?? ''}`);
  }
  const unexplained = listUnexplained(tallies);
  for (const { change, movedFields } of unexplained) {
    console.log(
      `\nPasses and moves a score, without a reason: ${change} (${movedFields.join(', ')})`,
    );
  }
  const passed = outcomes.filter(({ errors, crash }) => errors.length === 0 && crash === null);
  const moved = outcomes.filter(({ movesScore }) => movesScore).length;
  console.log(
    `\n${String(outcomes.length)} mutants: ${String(crashes.length)} crashed, ${String(passed.length)} passed, ${String(moved)} of these moved a score.`,
  );
  if (crashes.length > 0 || unexplained.length > 0) process.exitCode = 1;
}
