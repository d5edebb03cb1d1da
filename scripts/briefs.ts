/**
 * `npm run briefs`: the briefs of all countries and decisions on missions as PDFs, printed by a real browser from the built
 * site. Outside the promise that the same commit gives the same bytes: a browser writes the time into a PDF.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeInvisible } from '#validation/quote-text.ts';
import { printBriefs, type Brief } from './briefs/print-briefs.ts';
import { describeOptionFault } from './command/describe-option-fault.ts';
import { readBasePath } from './site/base-path.ts';
import { listPages } from './site/list-pages.ts';

const HELP = `Prints the briefs of all countries and of all decisions on missions as PDFs of A4, with a real browser, from the
built site. Build it first: npm run build.

  npm run briefs                             all, into dist/briefs/
  npm run briefs -- --out briefs-2026        into another folder
  npm run briefs -- --only sdn,mli           only these, by the end of their addresses
  npm run briefs -- --site /srv/site         from a site built elsewhere

The browser is the one that tests use; CHROME_PATH names another Chrome or Chromium.`;

const OPTIONS = {
  site: { type: 'string', default: 'dist' },
  out: { type: 'string' },
  only: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

try {
  await run();
} catch (error) {
  console.error(`No brief was printed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const options = readOptions();
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const { site, out = join(site, 'briefs'), only } = options;
  if (!existsSync(join(site, 'briefs'))) {
    return refuse(`No briefs stand in ${site}/. Build the site first: npm run build.`);
  }
  const all = listBriefs(site);
  const wanted = only?.split(',').map((name) => name.trim().toLowerCase());
  const briefs = all.filter(({ file }) => wanted?.includes(file.replace('.pdf', '')) ?? true);
  const unknown = wanted?.filter((name) => !all.some(({ file }) => file === `${name}.pdf`)) ?? [];
  if (unknown.length > 0) {
    return refuse(
      `No country or decision has the id ${unknown.map((name) => `"${name}"`).join(', ')}. Write ids as in addresses: sdn, or sdn-unamid-2020.`,
    );
  }
  const { count, long } = await printBriefs(site, readBasePath(process.env.BASE_PATH), briefs, out);
  console.log(`${String(count)} ${count === 1 ? 'brief stands' : 'briefs stand'} in ${out}/.`);
  if (long.length === 0) return;
  console.error(`More than two pages: ${long.join(', ')}.`);
  process.exitCode = 1;
}

/** The briefs of countries and decisions in a built site, by address. */
function listBriefs(site: string): readonly Brief[] {
  return listPages(site).flatMap((path) => {
    const [, id] = /^briefs\/(?:countries|episodes)\/([^/]+)\/$/.exec(path) ?? [];
    return id === undefined ? [] : [{ path, file: `${id}.pdf` }];
  });
}

/** The options, or what is wrong with them. */
function readOptions() {
  try {
    return parseArgs({ options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return describeOptionFault(error, 'briefs');
  }
}

function refuse(reason: string): void {
  console.error(escapeInvisible(reason));
  process.exitCode = 2;
}
