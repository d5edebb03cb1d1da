import { readFileSync } from 'node:fs';
import { addAudit } from '#dataset/add-audit.ts';
import { loadDataset } from '#dataset/load-dataset.ts';
import { checkFiles, findNewProblems, withChanges } from '#dataset/new-record/check-change.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { escapeInvisible } from '#validation/quote-text.ts';
import { formatFaults } from '#views/coding/format-faults.ts';
import { listAuditItems } from '#views/re-reading/audit-item.ts';
import { readAuditSheet } from '#views/re-reading/read-audit-sheet.ts';
import { CommandError } from '../coding/command-error.ts';
import { writeChanges } from '../new/write-changes.ts';
import { readDay, readOptions } from './options.ts';

/**
 * Takes a filled sheet into data/audits/: all of it, or nothing with every fault that stands in the way.
 * @throws CommandError where the command cannot be meant
 */
export function takeSheet(args: readonly string[]): void {
  const { files: named, on, number, saw, seed, share, data } = readOptions(args);
  const [file, ...others] = named;
  if (file === undefined || others.length > 0) throw new CommandError('Name one sheet to take.');
  if (saw === '') throw new CommandError('Say what the re-readers had in view: --saw "…".');
  const date = readDay(on);
  const [files, schemas] = [readDataFiles(data), readSchemas('schemas')];
  const { dataset, problems } = loadDataset(files, schemas);
  if (dataset === null) throw new CommandError(`The data in ${data} have errors: npm run check.`);
  const { counts, record } = toRecord(dataset);
  const { rows, drawn, faults } = readAuditSheet(readText(file), record);
  if (faults.length > 0) return refuse(formatFaults(file, faults));
  const percent = String(Math.round(100 * share));
  const round = { date, number, seed: String(seed), percent, ...counts, drawn: String(drawn), saw };
  const taken = rows.map(({ pinpointFound, ...row }) => ({ ...row, pinpoint: pinpointFound }));
  const changes = addAudit({ round, rows: taken }, files);
  const fresh = findNewProblems(problems, checkFiles(withChanges(files, changes), schemas));
  if (fresh.some(({ severity }) => severity === 'error')) {
    return refuse(formatProblems(fresh, { showWarnings: false }));
  }
  const refused = writeChanges(changes, data);
  if (refused.length > 0) return refuse(refused.join('\n'));
  console.log(`${String(rows.length)} of ${String(drawn)} rows were re-read and taken.`);
  for (const { path } of changes) console.log(`  ${path}`);
}

function toRecord(dataset: Dataset) {
  const items = listAuditItems(dataset);
  const ids = new Set(items.map(({ item }) => item));
  const findings = items.filter(({ kind }) => kind === 'finding').length;
  const codesOf = (name: string) => [...(dataset.vocabularies.get(name)?.keys() ?? [])];
  return {
    counts: { findings: String(findings), checks: String(items.length - findings) },
    record: {
      isFact: (item: string) => ids.has(item),
      verdicts: codesOf('audit-verdicts'),
      auditors: codesOf('auditors'),
    },
  };
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${file} is not in UTF-8.`);
    throw new CommandError(`There is no ${file} that can be read.`);
  }
}

function refuse(message: string): void {
  // Line by line: a line break is ours, and what else cannot be seen came with the sheet.
  for (const line of message.split('\n')) console.error(escapeInvisible(line));
  console.error('Nothing was taken.');
  process.exitCode = 1;
}
