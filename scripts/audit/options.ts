import { isIsoDay } from '#model/partial-date.ts';
import { CommandError } from '../command/command-error.ts';
import { readOptions } from '../command/read-options.ts';
import { readFolder, readWhole } from '../command/read-values.ts';
import { readSheetName } from '../sheet/read-sheet-text.ts';

const DATA = { data: { type: 'string', default: 'data' } } as const;

const TO_DRAW = {
  ...DATA,
  share: { type: 'string', default: '0.1' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
} as const;

const TO_TAKE = {
  ...DATA,
  // Nothing stands in for them: the record keeps them as those of the draw.
  share: { type: 'string' },
  seed: { type: 'string' },
  on: { type: 'string', default: '' },
  number: { type: 'string', default: '' },
  saw: { type: 'string', default: '' },
} as const;

/**
 * What stands after `draw`.
 * @throws CommandError where an option cannot be meant
 */
export function readDrawOptions(args: readonly string[]) {
  const { values } = readOptions({ name: 'audit', options: TO_DRAW }, args);
  return { ...readDraw(values), out: values.out };
}

/**
 * What stands after `take`.
 * @throws CommandError where an option cannot be meant
 */
export function readTakeOptions(args: readonly string[]) {
  const { values, words } = readOptions(
    { name: 'audit', options: TO_TAKE, takesWords: true },
    args,
  );
  const file = readSheetName(words);
  const { on, number, saw, share, seed, data } = values;
  if (share === undefined || seed === undefined) {
    throw new CommandError('Write --seed and --share as they were in the draw of this sheet.');
  }
  if (!/^[2-9]?$/.test(number)) {
    throw new CommandError(
      `--number is "${number}". Write 2 to 9, from the second audit of a day on.`,
    );
  }
  return { ...readDraw({ share, seed, data }), file, on, number, saw };
}

function readDraw(values: Readonly<Record<'share' | 'seed' | 'data', string>>) {
  const share = Number(values.share);
  // The record keeps whole percent: a draw of another share could not be repeated from it.
  if (!isWholePercent(share)) {
    throw new CommandError(
      `--share is "${values.share}". Write a number of whole percent, from 0.01 to 1.`,
    );
  }
  const seed = readWhole('--seed', values.seed, 0);
  return { share, seed, data: readFolder(values.data) };
}

function isWholePercent(share: number): boolean {
  const percent = Math.round(100 * share);
  return percent >= 1 && percent <= 100 && percent / 100 === share;
}

/** @throws CommandError where no day was written */
export function readDay(day: string): string {
  if (isIsoDay(day)) return day;
  throw new CommandError('Write --on with the day of the draw, such as 2026-11-26.');
}
