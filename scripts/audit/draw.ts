import { loadDataFolder } from '#dataset/dataset.ts';
import { toLabels } from '#views/labels.ts';
import { listAuditItems } from '#views/re-reading/audit-item.ts';
import { writeAuditSheet } from '#views/re-reading/audit-sheet.ts';
import { drawAudit } from '#views/re-reading/draw-audit.ts';
import { giveSheet } from '../sheet/give-sheet.ts';
import { requireSound } from '../sheet/open-record.ts';
import { readDrawOptions } from './options.ts';

/**
 * Draws a sheet and prints it, or writes it to a file.
 * @throws CommandError where the options cannot be meant, or the data have errors
 */
export function drawSheet(args: readonly string[]): void {
  const { share, seed, out, data } = readDrawOptions(args);
  const dataset = requireSound(loadDataFolder(data).dataset, data);
  const drawn = drawAudit(listAuditItems(dataset), { share, seed });
  const sheet = writeAuditSheet(drawn, toLabels(dataset.vocabularies));
  giveSheet(sheet, out, `${String(drawn.length)} findings and checks.`);
}
