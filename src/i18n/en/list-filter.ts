import { formatCount } from '#model/format.ts';

/** Words of the fields that narrow a list. */
export const listFilter = {
  controls: (noun: string) => `Which ${noun} to show`,
  any: 'any',
  choice: (label: string, count: number) => `${label} (${formatCount(count)})`,
  reset: 'Show all',
  ignored: (parts: string, noun: string) =>
    `The address asks for what none of the ${noun} has, which was ignored: ${parts}.`,
  shown: (shown: number, all: number, noun: string) =>
    shown === all
      ? `All ${formatCount(all)} ${noun} are shown.`
      : `${formatCount(shown)} of ${formatCount(all)} ${noun} are shown.`,
} as const;
