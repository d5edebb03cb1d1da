import { MONTHS } from '#model/format.ts';
import { isPartialDate } from '#model/partial-date.ts';
import type { ValueChange } from './change-values.ts';
import { pick, type Random } from './mutant.ts';

/** Every way to change a date. */
export const DATE_CHANGES: readonly ValueChange[] = [
  { change: 'another date', apply: inDate(toOtherDate) },
  {
    change: 'a vaguer date',
    apply: inDate((date) => (date.length > 4 ? date.slice(0, -3) : undefined)),
  },
  { change: 'a sharper date', apply: inDate(toSharperDate) },
  { change: 'a date in another form', apply: inDate(toOtherForm) },
  { change: 'a day that is not in the calendar', apply: inDate(toImpossibleDate) },
];

function inDate(
  change: (date: string, random: Random) => string | undefined,
): ValueChange['apply'] {
  return ({ value }, random) =>
    typeof value === 'string' && isPartialDate(value) ? change(value, random) : undefined;
}

function toOtherDate(date: string, random: Random): string {
  const [year = '', ...rest] = date.split('-');
  const years = pick(random, [-10, -1, 1, 10]);
  const month = pick(random, ['01', '06', '12']);
  if (rest.length === 0 || random() < 0.5) return [String(Number(year) + years), ...rest].join('-');
  return [year, month, ...rest.slice(1)].join('-');
}

function toSharperDate(date: string): string | undefined {
  if (date.length === 4) return `${date}-03`;
  return date.length === 7 ? `${date}-07` : undefined;
}

function toOtherForm(date: string, random: Random): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  if (day === '') return undefined;
  return pick(random, [
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
    `${year}/${month}/${day}`,
    `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    `${date}T00:00:00Z`,
    '44652',
  ]);
}

function toImpossibleDate(date: string, random: Random): string | undefined {
  if (date.length < 7) return undefined;
  return `${date.slice(0, 4)}${pick(random, ['-06-31', '-02-30', '-13', '-00-01', '-13-01'])}`;
}
