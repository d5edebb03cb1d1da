import { isIsoDay } from '#model/partial-date.ts';
import { CommandError } from '../command/command-error.ts';
import { readOptions } from '../command/read-options.ts';
import { readFolder, readWhole } from '../command/read-values.ts';

/** What a draw rests on: given when it is made, and again when its sheet is taken. */
const DRAW = {
  share: { type: 'string', default: '0.1' },
  seed: { type: 'string', default: '1' },
  data: { type: 'string', default: 'data' },
} as const;

const TO_DRAW = { ...DRAW, out: { type: 'string' } } as const;

const TO_TAKE = {
  ...DRAW,
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
  const { on, number, saw } = values;
  if (!/^[2-9]?$/.test(number)) {
    throw new CommandError(
      `--number is "${number}". Write 2 to 9, from the second audit of a day on.`,
    );
  }
  return { ...readDraw(values), on, number, saw, words };
}

function readDraw(values: Readonly<Record<keyof typeof DRAW, string>>) {
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
