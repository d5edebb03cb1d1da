/**
 * `npm run offline`: packs the built site into one zip that any static server shows, search included. Exits with 1 where
 * there is no built site or the zip cannot be written, with 2 where the command is wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatSize } from '#model/format.ts';
import { describeOptionFault } from './command/describe-option-fault.ts';
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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

run();

function run(): void {
  const options = readOptions();
  if (typeof options === 'string') return refuse(options, 2);
  if (options.help) {
    console.log(HELP);
    return;
  }
  if (!existsSync(join(options.site, 'index.html'))) {
    return refuse(`${options.site}/ holds no built site. Run: npm run build`, 1);
  }
  try {
    const files = listSite(options.site, readTitle());
    const size = writeZip(options.out, files);
    console.log(`${options.out}: ${String(files.length)} files, ${formatSize(size)}.`);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error), 1);
  }
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return describeOptionFault(error, 'offline');
  }
}

/** Name and edition, for the README of the zip. */
function readTitle(): { readonly name: string; readonly edition: string } {
  const root = join(import.meta.dirname, '..');
  const read = (file: string, key: string): string => {
    const record: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return String(new Map(Object.entries(Object(record))).get(key) ?? '');
  };
  const [version, asOf] = ['version', 'asOf'].map((key) => read('data/dataset.json', key));
  return {
    name: read('settings.json', 'name'),
    edition: `data ${version ?? ''}, as of ${asOf ?? ''}`,
  };
}

function refuse(reason: string, code: number): void {
  console.error(reason);
  process.exitCode = code;
}
