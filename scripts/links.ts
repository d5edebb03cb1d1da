/**
 * `npm run links`: which addresses of sources no longer answer. Reports, and edits nothing. Exits with 0 whatever it finds,
 * with 2 where the command is wrong.
 */
import { writeFileSync } from 'node:fs';
import { getDataset } from '#dataset/dataset.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { checkAddresses } from './links/check-addresses.ts';
import { writeReport } from './links/write-report.ts';

const HELP = `Asks every address of a source whether it still answers, and says which do not. It edits nothing.

  npm run links                        prints the report, in Markdown
  npm run links -- --out links.md      writes it to a file
  npm run links -- --country sdn       only the sources that one country alone uses

It takes an hour for the whole record: each address has 30 seconds, and two more tries.`;

const OPTIONS = {
  out: { type: 'string' },
  country: { type: 'string' },
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
  const report = writeReport(await checkAddresses(addresses), sources);
  if (values.out === undefined) console.log(report);
  else writeFileSync(values.out, report);
});
