import { addAudit } from '#dataset/add-audit.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatFaults } from '#views/coding/format-faults.ts';
import { listAuditItems } from '#views/re-reading/audit-item.ts';
import { drawAudit, type AuditDraw } from '#views/re-reading/draw-audit.ts';
import { readAuditSheet } from '#views/re-reading/read-audit-sheet.ts';
import { CommandError } from '../command/command-error.ts';
import { openRecord, refuseSheet } from '../sheet/open-record.ts';
import { readSheetText } from '../sheet/read-sheet-text.ts';
import { readTakeOptions, readDay } from './options.ts';

/**
 * Takes a filled sheet into data/audits/: all of it, or nothing with every fault that stands in the way.
 * @throws CommandError where the command cannot be meant, or the sheet has faults
 */
export function takeSheet(args: readonly string[]): void {
  const { file, on, number, saw, seed, share, data } = readTakeOptions(args);
  if (saw === '') throw new CommandError('Say what the re-readers had in view: --saw "…".');
  const date = readDay(on);
  const { dataset, files, take } = openRecord(data);
  const { counts, record } = toRecord(dataset, { share, seed });
  const { rows, faults } = readAuditSheet(readSheetText(file), record);
  if (faults.length > 0) throw refuseSheet(formatFaults(file, faults));
  const percent = String(Math.round(100 * share));
  const round = { date, number, seed: String(seed), percent, ...counts, saw };
  const taken = rows.map(({ pinpointFound, ...row }) => ({ ...row, pinpoint: pinpointFound }));
  const changes = addAudit({ round, rows: taken }, files);
  take(changes, `${String(rows.length)} of ${counts.drawn} rows were re-read and taken.`);
}

function toRecord(dataset: Dataset, draw: AuditDraw) {
  const items = listAuditItems(dataset);
  const drawn = drawAudit(items, draw).map(({ item }) => item);
  const ids = new Set(items.map(({ item }) => item));
  const findings = items.filter(({ kind }) => kind === 'finding').length;
  const codesOf = (name: string) => [...(dataset.vocabularies.get(name)?.keys() ?? [])];
  return {
    counts: {
      findings: String(findings),
      checks: String(items.length - findings),
      drawn: String(drawn.length),
    },
    record: {
      isFact: (item: string) => ids.has(item),
      drawn,
      verdicts: codesOf('audit-verdicts'),
      auditors: codesOf('auditors'),
    },
  };
}
