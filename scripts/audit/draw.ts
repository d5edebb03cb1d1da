import { renameSync, writeFileSync } from 'node:fs';
import { loadDataFolder } from '#dataset/dataset.ts';
import { toLabels } from '#views/labels.ts';
import { listAuditItems } from '#views/re-reading/audit-item.ts';
import { writeAuditSheet } from '#views/re-reading/audit-sheet.ts';
import { drawAudit } from '#views/re-reading/draw-audit.ts';
import { CommandError } from '../coding/command-error.ts';
import { readOptions } from './options.ts';

/**
 * Draws a sheet and prints it, or writes it to a file.
 * @throws CommandError where the options cannot be meant, or the data have errors
 */
export function drawSheet(args: readonly string[]): void {
  const { share, seed, out, data } = readOptions(args);
  const { dataset } = loadDataFolder(data);
  if (dataset === null) throw new CommandError(`The data in ${data} have errors: npm run check.`);
  const drawn = drawAudit(listAuditItems(dataset), { share, seed });
  const sheet = writeAuditSheet(drawn, toLabels(dataset.vocabularies));
  if (out === undefined) return void process.stdout.write(sheet);
  writeFileSync(`${out}.tmp`, sheet);
  renameSync(`${out}.tmp`, out);
  console.log(`${out}: ${String(drawn.length)} findings and checks.`);
}
