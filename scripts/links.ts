/**
 * `npm run links`: which addresses of sources no longer answer. Reports, and edits nothing. Exits with 0 whatever it finds,
 * with 2 where the command is wrong.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { getDataset } from '#dataset/dataset.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { checkAddresses } from './links/check-addresses.ts';
import { ISSUE_CHARACTERS, writeReport } from './links/write-report.ts';

const HELP = `Asks every address of a source whether it still answers, and says which do not. It edits nothing.

  npm run links                        prints the report, in Markdown
  npm run links -- --out links.md      writes it to a file
  npm run links -- --country sdn       only the sources that one country alone uses

For the workflow, which opens an issue where an address is bad:

  --issue <file>                       gets the report too, as long as the text of an issue can be
  --result <file>                      gets a line more, such as bad=12: how many addresses did not answer

It takes an hour for the whole record: each address has 30 seconds, and two more tries.`;

const OPTIONS = {
  out: { type: 'string' },
  country: { type: 'string' },
  issue: { type: 'string' },
  result: { type: 'string' },
} as const;

await runCommand({ name: 'links', help: HELP, options: OPTIONS }, async ({ values }) => {
  const wanted = values.country?.toUpperCase();
  const sources = getDataset().sources.filter(
    ({ country }) => wanted === undefined || country === wanted,
  );
  if (sources.length === 0) {
    throw new CommandError(`No source stands under "${values.country ?? ''}".`);
  }
  const addresses = [...new Set(sources.flatMap(({ url }) => url ?? []))].sort();
  const answers = await checkAddresses(addresses);
  const report = writeReport(answers, sources);
  if (values.out === undefined) console.log(report);
  else writeFileSync(values.out, report);
  if (values.issue !== undefined) {
    writeFileSync(values.issue, writeReport(answers, sources, ISSUE_CHARACTERS));
  }
  if (values.result !== undefined) {
    const bad = answers.filter(({ isFine }) => !isFine).length;
    appendFileSync(values.result, `bad=${String(bad)}\n`);
  }
});
