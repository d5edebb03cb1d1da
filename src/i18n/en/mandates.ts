import { formatCount, formatNoun } from '#model/format.ts';

const resolutions = (count: number): string => formatNoun(count, 'resolution', 'resolutions');

const some = (count: number): string =>
  count === 0 ? 'none' : count === 1 ? 'one' : formatCount(count);
const are = (count: number): string => `${some(count)} ${count < 2 ? 'is' : 'are'}`;

/** Words of the page of mandates. */
export const mandates = {
  title: 'Mandates',
  lede: (read: number, missions: number, notRead: number) =>
    `What ${resolutions(read)} of the Security Council ask of ${formatNoun(missions, 'mission', 'missions')}, as far as a text that was read shows it. ${formatCount(notRead)} more are known by symbol and were not read.`,
  allMissions: 'All missions',
  link: 'What their mandates ask for, resolution by resolution',
  timeline: {
    headline: (counts: {
      readonly protecting: number;
      readonly monitored: number;
      readonly fragmented: number;
      readonly notShown: number;
    }) =>
      `Of ${resolutions(counts.protecting)} that ${counts.protecting === 1 ? 'asks' : 'ask'} a mission to protect civilians, ${are(counts.monitored)} seen to ask for human rights monitoring, ${are(counts.fragmented)} known not to; of ${some(counts.notShown)} it cannot be told`,
    subtitle:
      'Mandate resolutions by mission and year: whether the mission is to monitor, investigate or report on human rights',
    description: (notRead: number) =>
      `A line a mission, in order of their start; a mark a resolution. Some texts were read whole, most only in part, often in the press service’s summary: what such a part does not show is no “no”. ${formatCount(notRead)} resolutions are known by symbol and year and were not read; they stand in the middle of their year.`,
    columns: { label: 'Mission', value: 'Seen to ask' },
    share: (monitored: number, all: number) =>
      monitored === 0 ? 'none seen' : `${String(monitored)} of ${String(all)}`,
    row: (mission: string, entries: readonly string[]) => `${mission}: ${entries.join('; ')}.`,
    key: [
      { status: 'monitored', label: 'monitoring asked for' },
      { status: 'fragmented', label: 'whole text read: not asked for' },
      { status: 'not-shown', label: 'the part that was read does not show it' },
      { status: 'not-read', label: 'not read' },
    ],
    statuses: {
      monitored: 'asked for',
      fragmented: 'not asked for, but protection is',
      unmonitored: 'not asked for',
      'not-shown': 'not shown by what was read',
      'not-read': 'not read',
    },
    tableColumns: [
      'Resolution',
      'Mission',
      'Adopted',
      'Protection of civilians',
      'Human rights monitoring',
    ],
  },
  fragmented: {
    title: 'Protection without human rights monitoring',
    meaning:
      'The paper that this record follows warns of fragmented mandates: the Council asks a mission to protect civilians and leaves out the monitoring of human rights, without which the mission knows less of what threatens them. A resolution is listed here only where its whole text was read and holds no such task.',
    none: 'No such resolution is among those that were read whole. Of the others it cannot be told.',
    some: (count: number) => `${formatNoun(count, 'resolution is', 'resolutions are')} known:`,
    open: (count: number) =>
      `${resolutions(count)} of which it cannot be told: protection is asked for, and the part that was read does not show whether monitoring is`,
    renewals:
      'A text that only extends a mandate, or changes one part of it, leaves in force what it does not speak of: its silence is read as unknown, unless every resolution that it extends was read whole too.',
  },
  filter: {
    noun: 'resolutions',
    names: {
      mission: 'Mission',
      country: 'Host state',
      year: 'Year',
      monitoring: 'Protection, and monitoring',
    },
    cases: {
      monitored: 'both asked for',
      fragmented: 'protection without monitoring',
      'not-shown': 'protection; monitoring not shown',
    },
  },
  list: {
    title: 'Resolution by resolution',
    note: 'Tiers, and the reading of each task, are the coder’s. Unknown means that the part which could be read does not say, or that the text only extends a mandate which was not read whole.',
    notRead: (symbols: readonly string[]) => `Not read: ${symbols.join(', ')}.`,
  },
} as const;
