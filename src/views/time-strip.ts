/**
 * The strip of time of a country: missions as bars, decisions on them as lines, strategies as flags, harm to civilians
 * as marks, on one scale of years. Picture, table and CSV come from the same entries, so they cannot disagree.
 */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatNoun } from '#model/format.ts';
import type { Episode, Mission, Risk, Strategy } from '#model/dataset.ts';
import {
  dayNumberOf,
  getPartialDate,
  middleOf,
  spanOf,
  type DateSpan,
} from '#model/partial-date.ts';
import type { IsoDay, PartialDate } from '#model/records.generated.ts';
import { episodeAddress, itemAddress, missionAddress, strategyAddress } from './addresses.ts';

export type StripEntryKind = 'mission' | 'strategy' | 'decision' | 'harm';

/** One line of the strip's table. */
export interface StripEntry {
  readonly kind: StripEntryKind;
  readonly date: PartialDate;
  /** End of a mission; null while it is open and for what has no length. */
  readonly end: PartialDate | null;
  readonly label: string;
  readonly address: string;
}

/** Positions in units of the drawing, whose width is 1000. */
export interface TimeStrip {
  readonly headline: string;
  readonly description: string;
  readonly height: number;
  readonly asOfX: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly label: string;
    readonly isLabelInside: boolean;
  }[];
  readonly flags: readonly { readonly x: number; readonly y: number }[];
  readonly decisions: readonly { readonly x: number }[];
  readonly harms: readonly { readonly x: number }[];
  readonly entries: readonly StripEntry[];
}

export interface StripRecords {
  readonly missions: readonly Mission[];
  readonly strategies: readonly Strategy[];
  readonly episodes: readonly Episode[];
  readonly risks: readonly Risk[];
  /** Page on which the risks stand. */
  readonly countryAddress: string;
}

const width = 1000;
const barStep = 22;
const flagLanes = 4;
const flagStep = 12;

export function toTimeStrip(records: StripRecords, asOf: IsoDay): TimeStrip {
  const entries = toEntries(records);
  const toX = scaleOf(entries, asOf);
  const missions = entries.filter(({ kind }) => kind === 'mission');
  const strategies = entries.filter(({ kind }) => kind === 'strategy');
  const decisions = entries.filter(({ kind }) => kind === 'decision');
  const harms = entries.filter(({ kind }) => kind === 'harm');
  const flagTop = missions.length * barStep + 8;
  const words = text.pages.strip;
  return {
    headline: words.headline(
      harms.length,
      harms.filter(isAfterEveryMission(missions)).length,
      missions.length,
    ),
    description: words.description(
      formatNoun(missions.length, 'mission', 'missions'),
      formatNoun(strategies.length, 'strategy', 'strategies'),
      formatNoun(decisions.length, 'decision on a mission', 'decisions on missions'),
      formatNoun(harms.length, 'recorded harm to civilians', 'recorded harms to civilians'),
    ),
    height: flagTop + flagLanes * flagStep + 46,
    asOfX: toX(asOf),
    years: yearTicks(entries, asOf).map((year) => ({ year, x: toX(`${String(year)}-01-01`) })),
    bars: missions.map(({ date, end, label }, row) => {
      const x = toX(date);
      const barWidth = Math.max(3, toX(end ?? asOf) - x);
      return {
        x,
        y: row * barStep,
        width: barWidth,
        label,
        isLabelInside: x + label.length * 7.5 < width,
      };
    }),
    flags: strategies.map(({ date }, at) => ({
      x: toX(date),
      y: flagTop + (at % flagLanes) * flagStep,
    })),
    decisions: decisions.map(({ date }) => ({ x: toX(date) })),
    harms: harms.map(({ date }) => ({ x: toX(date) })),
    entries,
  };
}

function toEntries({
  missions,
  strategies,
  episodes,
  risks,
  countryAddress,
}: StripRecords): StripEntry[] {
  return [
    ...missions.map(({ id, acronym, start, end }): StripEntry => ({
      kind: 'mission',
      date: start,
      end: end ?? null,
      label: acronym,
      address: missionAddress(id),
    })),
    ...strategies.flatMap(({ id, title, date }): StripEntry[] =>
      date
        ? [{ kind: 'strategy', date, end: null, label: title, address: strategyAddress(id) }]
        : [],
    ),
    ...episodes.map(({ id, decidedOn, decision, mission }): StripEntry => ({
      kind: 'decision',
      date: decidedOn,
      end: null,
      label: `${mission.acronym}: ${decision}`,
      address: episodeAddress(id),
    })),
    ...risks.map(({ id, date, finding }): StripEntry => ({
      kind: 'harm',
      date,
      end: null,
      label: finding,
      address: itemAddress(countryAddress, id),
    })),
  ].sort((a, b) => compareText(a.date, b.date));
}

function scaleOf(entries: readonly StripEntry[], asOf: IsoDay): (date: PartialDate) => number {
  const days = entries.map(({ date }) => toDay(date));
  const first = Math.min(...days, toDay(asOf)) - 120;
  const last = Math.max(...entries.map(({ end }) => (end ? toDay(end) : 0)), toDay(asOf)) + 60;
  return (date) => Math.round(((toDay(date) - first) / (last - first)) * width * 10) / 10;
}

/** Every year where there is room, else every second or fifth. */
function yearTicks(entries: readonly StripEntry[], asOf: IsoDay): readonly number[] {
  const first = Math.min(...entries.map(({ date }) => Number(date.slice(0, 4))), toYear(asOf));
  const last = Math.max(...entries.map(({ end }) => toYear(end ?? asOf)), toYear(asOf));
  const step = last - first > 30 ? 5 : last - first > 12 ? 2 : 1;
  const start = Math.ceil((first + 1) / step) * step;
  return Array.from(
    { length: Math.floor((last - start) / step) + 1 },
    (_, at) => start + at * step,
  );
}

/** True where it surely came later: the first day that its date can mean is after the last of every mission's end. */
function isAfterEveryMission(missions: readonly StripEntry[]): (entry: StripEntry) => boolean {
  return ({ date }) =>
    missions.length > 0 &&
    missions.every(({ end }) => end !== null && toSpan(end).last < toSpan(date).first);
}

const toYear = (date: PartialDate): number => Number(date.slice(0, 4));
const toDay = (date: PartialDate): number => dayNumberOf(middleOf(getPartialDate(date)));
const toSpan = (date: PartialDate): DateSpan => spanOf(getPartialDate(date));
