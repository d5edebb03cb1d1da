/**
 * `npm run links`: which addresses of sources no longer answer. Reports, and edits nothing. Exits with 0 whatever it finds,
 * with 2 where the command is wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getDataset } from '#dataset/dataset.ts';
import { escapeInvisible } from '#validation/quote-text.ts';
import { describeOptionFault } from './command/describe-option-fault.ts';
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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await run();

async function run(): Promise<void> {
  const options = readOptions();
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const wanted = options.country?.toUpperCase();
  const sources = getDataset().sources.filter(
    ({ country }) => wanted === undefined || country === wanted,
  );
  if (sources.length === 0) return refuse(`No source stands under "${options.country ?? ''}".`);
  const addresses = [...new Set(sources.flatMap(({ url }) => url ?? []))].sort();
  const report = writeReport(await checkAddresses(addresses), sources);
  if (options.out === undefined) console.log(report);
  else writeFileSync(options.out, report);
}

/** The options, or what is wrong with them. */
function readOptions() {
  try {
    return parseArgs({ options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return describeOptionFault(error, 'links');
  }
}

function refuse(reason: string): void {
  console.error(escapeInvisible(reason));
  process.exitCode = 2;
}
