import { formatNoun } from '#model/format.ts';

const undertakings = (count: number): string => formatNoun(count, 'undertaking', 'undertakings');
const tiers = (names: readonly string[]): string =>
  `tier${names.length === 1 ? '' : 's'} ${names.join(' and ')}`;

/** Words of what a mission was mandated to do, what the state undertook, and what was found, tier by tier. */
export const coverageGap = {
  title: 'Tier by tier: the mission’s mandate, the state’s undertakings, what was found',
  note: 'Left: what the mission was to do, as far as a text of its mandate by the day of the decision was read. Middle: what the state undertook from 24 months before to 12 after. Right: how far that was found kept. An undertaking can belong to more than one tier and then stands in each.',
  least: (count: number) =>
    `A tier has a score from ${String(count)} undertakings checked, as a strategy has: it holds about as many.`,
  columns: {
    tier: 'Tier',
    mandated: 'What the mission was mandated to do',
    undertaken: 'What the state undertook',
    found: 'What was found',
  },
  mandated: {
    in: 'In',
    noTasks: 'The tier is in the mandate; what was read names no task.',
    earlier: (symbols: string) => `What was read of later texts does not show it: ${symbols}.`,
    'not-shown': (symbol: string) =>
      `Not shown in what was read; the newest text that shows tasks is ${symbol}. That is not to say that it was not in the mandate.`,
    unread: (symbols: string) => `Not known: of ${symbols}, the part with the tasks was not read.`,
    'no-record': 'Not known: no text of its mandate by that day is on record.',
  },
  interval: (low: string, high: string) => `Its 90% interval is ${low} to ${high}.`,
  nothing: 'Nothing on record.',
  nothingToFind: 'Nothing to be found on.',
  picture: {
    headline: {
      unknown: (count: number) =>
        `What the mission was mandated to do is not known from a text that was read; ${undertakings(count)} of the state ${count === 1 ? 'is' : 'are'} on record`,
      unmet: (inMandate: number, names: readonly string[]) =>
        inMandate === names.length
          ? `No undertaking of the state is on record in ${inMandate === 1 ? 'the one tier' : `any of the ${String(inMandate)} tiers`} of the mandate as far as it was read`
          : `Of ${String(inMandate)} tiers of the mandate as far as it was read, no undertaking of the state is on record in ${tiers(names)}`,
      met: (inMandate: number, kept: number, checked: number) =>
        `In ${inMandate === 1 ? 'the one tier' : inMandate === 2 ? 'both tiers' : `all ${String(inMandate)} tiers`} of the mandate as far as it was read, undertakings of the state are on record; ${checked === 0 ? 'none of them was checked' : `of ${String(checked)} checked, ${kept === 0 ? 'none was' : kept === 1 ? 'one was' : `${String(kept)} were`} found kept in part or in full`}`,
    },
    subtitle: (mission: string, date: string) =>
      `Undertakings of the state around the decision on ${mission} of ${date}, by tier of protection`,
    description:
      'Filled: found carried out in part or in full. Outlined: found carried out only minimally or not at all. Dashed: nothing counted was found, or not due yet. An empty line is a tier in which nothing was undertaken, as far as is on record.',
    key: {
      kept: 'carried out in part or in full',
      little: 'carried out only minimally or not at all',
      open: 'not checked, or not due yet',
    },
    columns: { label: 'Tier', value: 'Undertaken' },
    states: {
      shown: 'in the mandate',
      'not-shown': 'not shown in what was read of the mandate',
      unread: 'mandate not read',
      'no-record': 'mandate not on record',
    },
    rowLabel: (tier: number, state: string) => `Tier ${String(tier)}, ${state}`,
    row: (tier: string, kept: number, little: number, open: number) =>
      `${tier}: ${undertakings(kept + little + open)}; ${String(kept)} carried out in part or in full, ${String(little)} only minimally or not at all, ${String(open)} not checked or not due`,
    table: ['Tier', 'In the mandate', 'Undertaken', 'Kept', 'Hardly or not', 'Open', 'Delivery'],
  },
} as const;
