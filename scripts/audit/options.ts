import { isIsoDay } from '#model/partial-date.ts';
import { CommandError } from '../command/command-error.ts';
import { readOptions } from '../command/read-options.ts';
import { readFolder, readWhole } from '../command/read-values.ts';

const OPTIONS = {
  share: { type: 'string', default: '0.1' },
  seed: { type: 'string', default: '1' },
  on: { type: 'string', default: '' },
  number: { type: 'string', default: '' },
  saw: { type: 'string', default: '' },
  out: { type: 'string' },
  data: { type: 'string', default: 'data' },
} as const;

/**
 * What stands after `draw` or `take`.
 * @throws CommandError where an option cannot be meant
 */
export function readAuditOptions(args: readonly string[]) {
  const { values, words } = readOptions(
    { name: 'audit', options: OPTIONS, takesWords: true },
    args,
  );
  const share = Number(values.share);
  if (!(share > 0 && share <= 1)) {
    throw new CommandError(`--share is "${values.share}". Write a number above 0 and up to 1.`);
  }
  const seed = readWhole('--seed', values.seed, 0);
  if (!/^[2-9]?$/.test(values.number)) {
    throw new CommandError(
      `--number is "${values.number}". Write 2 to 9, from the second audit of a day on.`,
    );
  }
  return { ...values, data: readFolder(values.data), share, seed, words };
}

/** @throws CommandError where no day was written */
export function readDay(day: string): string {
  if (isIsoDay(day)) return day;
  throw new CommandError('Write --on with the day of the draw, such as 2026-11-26.');
}
