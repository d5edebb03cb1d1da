/**
 * `npm run briefs`: the briefs of all countries and decisions on missions as PDFs, printed by a real browser from the built
 * site. They stand outside of it: a browser writes the time into a PDF, and the site's checksums are of the same bytes for
 * the same commit.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printBriefs, type Brief } from './briefs/print-briefs.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { listPages } from './site/list-pages.ts';

const HELP = `Prints the briefs of all countries and of all decisions on missions as PDFs of A4, with a real browser, from the
built site. Build it first: npm run build.

  npm run briefs                             all, into briefs/
  npm run briefs -- --out briefs-2026        into another folder
  npm run briefs -- --only sdn,mli           only these, by the end of their addresses
  npm run briefs -- --site /srv/site         from a site built elsewhere

The browser is the one that tests use; CHROME_PATH names another Chrome or Chromium.`;

const OPTIONS = {
  site: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'briefs' },
  only: { type: 'string' },
} as const;

await runCommand({ name: 'briefs', help: HELP, options: OPTIONS }, async ({ values }) => {
  const { site, out, only } = values;
  if (!existsSync(join(site, 'briefs'))) {
    throw new CommandError(`No briefs stand in ${site}/. Build the site first: npm run build.`);
  }
  const all = listBriefs(site);
  const wanted = only?.split(',').map((name) => name.trim().toLowerCase());
  const briefs = all.filter(({ file }) => wanted?.includes(file.replace('.pdf', '')) ?? true);
  const unknown = wanted?.filter((name) => !all.some(({ file }) => file === `${name}.pdf`)) ?? [];
  if (unknown.length > 0) {
    throw new CommandError(
      `No country or decision has the id ${unknown.map((name) => `"${name}"`).join(', ')}. Write ids as in addresses: sdn, or sdn-unamid-2020.`,
    );
  }
  const { count, long } = await printBriefs(site, briefs, out);
  console.log(`${String(count)} ${count === 1 ? 'brief stands' : 'briefs stand'} in ${out}/.`);
  if (long.length === 0) return;
  throw new CommandError(`More than two pages: ${long.join(', ')}.`, 1);
});

/** The briefs of countries and decisions in a built site, by address. */
function listBriefs(site: string): readonly Brief[] {
  return listPages(site).flatMap((path) => {
    const [, id] = /^briefs\/(?:countries|episodes)\/([^/]+)\/$/.exec(path) ?? [];
    return id === undefined ? [] : [{ path, file: `${id}.pdf` }];
  });
}
