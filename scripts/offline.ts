/**
 * `npm run offline`: packs the built site into one zip that any static server shows, search included. Exits with 1 where
 * there is no built site or the zip cannot be written, with 2 where the command is wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSize } from '#model/format.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { listSite } from './offline/list-site.ts';
import { writeZip } from './offline/write-zip.ts';

const HELP = `Packs the built site into one zip. Unpack it, and any static server shows it without a network, search
included. The same site gives the same bytes on every machine.

  npm run build && npm run offline              packs dist/ into site.zip
  npm run offline -- --out poc-2026.1.zip       writes another name
  npm run offline -- --site elsewhere           packs another built site`;

const OPTIONS = {
  out: { type: 'string', default: 'site.zip' },
  site: { type: 'string', default: 'dist' },
} as const;

await runCommand({ name: 'offline', help: HELP, options: OPTIONS }, ({ values: { site, out } }) => {
  if (!existsSync(join(site, 'index.html'))) {
    throw new CommandError(`${site}/ holds no built site. Run: npm run build`, 1);
  }
  const files = listSite(site, readName());
  const size = writeZip(out, files);
  console.log(`${out}: ${String(files.length)} files, ${formatSize(size)}.`);
});

/** Name of the site, for the README of the zip. */
function readName(): string {
  const settings = join(import.meta.dirname, '../settings.json');
  const { name }: { readonly name: string } = JSON.parse(readFileSync(settings, 'utf8'));
  return name;
}
