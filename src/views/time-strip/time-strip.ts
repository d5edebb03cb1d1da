/**
 * The strip of time of a country on one scale of years: its missions, strategies and claims above, and below them what
 * they faced: recorded harm by the classes of threat of the founding paper, and the civilians killed in each year.
 * Across in percent, so that the drawing fits any screen and its words keep their size.
 */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Vocabulary } from '#model/dataset.ts';
import { formatCount, formatNoun } from '#model/format.ts';
import { getPartialDate, spanOf, type DateSpan, type IsoDay } from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import { roundPercent, type Tick } from '../plot/scale.ts';
import { toYearScale, type YearScale } from '../plot/year-scale.ts';
import { toStripEntries, type StripEntry, type StripRecords } from './strip-entries.ts';

/** A mission's bar. */
export interface StripBar {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  /** Where its name begins or ends: at its start, or at its end where there is no room to the right. */
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

/** A line of marks with its name above; it says so where there is nothing to mark. */
export interface StripLane {
  readonly kind: 'strategy' | 'claim' | 'harm';
  readonly label: string;
  readonly marks: readonly { readonly x: number }[];
}

/** Columns of the years; heights in percent of the highest. */
export interface StripYears {
  readonly label: string;
  readonly columns: readonly {
    readonly x: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Years of the drawing of which there is no figure, before the first that has one and after the last. */
  readonly unknown: readonly { readonly x: number; readonly width: number }[];
}

/** Positions across in percent of the drawing's width. */
export interface TimeStrip {
  readonly headline: string;
  readonly description: string;
  readonly years: readonly Tick[];
  readonly asOfX: number;
  readonly decisions: readonly { readonly x: number }[];
  readonly missionsLabel: string;
  readonly bars: readonly StripBar[];
  readonly lanes: readonly StripLane[];
  readonly deaths: StripYears | null;
  readonly entries: readonly StripEntry[];
}

/** Narrowest bar that is seen, in percent. */
const NARROWEST = 0.4;
/** Left of this a name fits to the right of its bar's start. */
const ROOM = 62;

/** @param threatClasses every class has a line, those without a fact too */
export function toTimeStrip(
  records: StripRecords,
  threatClasses: Vocabulary,
  asOf: IsoDay,
): TimeStrip {
  const entries = toStripEntries(records);
  const of = (kind: StripEntry['kind']) => entries.filter((entry) => entry.kind === kind);
  const { toX, ticks } = scaleOf(entries, asOf);
  const toMarks = (own: readonly StripEntry[]) => own.map(({ date }) => ({ x: toX(date) }));
  const [missions, harms] = [of('mission'), of('harm')];
  const words = text.pages.strip;
  const classes = [...threatClasses.values()].map(({ id, label }) => ({
    label,
    own: harms.filter(({ threat }) => threat === id),
  }));
  const toLane = (kind: StripLane['kind'], label: string, own: readonly StripEntry[]) => ({
    kind,
    label: words.lane(label, own.length),
    marks: toMarks(own),
  });
  return {
    headline: words.headline(
      harms.length,
      harms.filter(isAfterEveryMission(missions)).length,
      missions.length,
    ),
    description: words.description(
      [
        formatNoun(missions.length, 'mission', 'missions'),
        formatNoun(of('strategy').length, 'strategy', 'strategies'),
        formatNoun(of('claim').length, 'claim', 'claims'),
        formatNoun(of('decision').length, 'decision on a mission', 'decisions on missions'),
        formatNoun(harms.length, 'recorded harm to civilians', 'recorded harms to civilians'),
      ],
      classes.filter(({ own }) => own.length === 0).map(({ label }) => label.toLowerCase()),
      toYearSpan(of('deaths')),
    ),
    years: ticks,
    asOfX: toX(asOf),
    decisions: toMarks(of('decision')),
    missionsLabel: words.lane(words.lanes.missions, missions.length),
    bars: missions.map((entry) => toBar(entry, toX, asOf)),
    lanes: [
      toLane('strategy', words.lanes.strategies, of('strategy')),
      toLane('claim', words.lanes.claims, of('claim')),
      ...classes
        .toSorted((a, b) => b.own.length - a.own.length || compareText(a.label, b.label))
        .map(({ label, own }) => toLane('harm', words.lanes.threat(label), own)),
    ],
    deaths: toColumns(of('deaths'), toX),
    entries,
  };
}

function toBar(
  { date, end, label }: StripEntry,
  toX: (date: WrittenDate) => number,
  asOf: IsoDay,
): StripBar {
  const x = toX(date);
  const width = Math.max(NARROWEST, roundPercent(toX(end ?? asOf) - x));
  const isStart = x < ROOM;
  return { x, width, label, labelX: isStart ? x : x + width, anchor: isStart ? 'start' : 'end' };
}

/** The first and the last year of which there is a figure; null where there is none. */
function toYearSpan(deaths: readonly StripEntry[]) {
  const [first, last] = [deaths[0], deaths.at(-1)];
  return first && last ? { first: first.date, last: last.date } : null;
}

function toColumns(
  deaths: readonly StripEntry[],
  toX: (date: WrittenDate) => number,
): StripYears | null {
  const [highest] = deaths.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (highest === undefined) return null;
  const most = highest.value ?? 0;
  const unknown = toUnknownYears(deaths, toX);
  return {
    label: text.pages.strip.deaths(formatCount(most), highest.date.slice(0, 4), unknown.length > 0),
    unknown,
    columns: deaths.map(({ date, value }) => {
      const { first, last } = toSpan(date);
      const x = toX(first);
      const height = most === 0 ? 0 : roundPercent((100 * (value ?? 0)) / most);
      return { x, width: roundPercent(0.86 * (toX(last) - x)), height };
    }),
  };
}

/** A year without a figure is not a year without deaths. */
function toUnknownYears(
  deaths: readonly StripEntry[],
  toX: (date: WrittenDate) => number,
): StripYears['unknown'] {
  const span = toYearSpan(deaths);
  if (span === null) return [];
  const end = toX(toSpan(span.last).last);
  const ends = [
    { x: 0, width: toX(toSpan(span.first).first) },
    { x: end, width: roundPercent(100 - end) },
  ];
  return ends.filter(({ width }) => width > NARROWEST);
}

/** In whole years, so that a year's column lies within. */
function scaleOf(entries: readonly StripEntry[], asOf: IsoDay): YearScale {
  const years = entries.map(({ date }) => Number(date.slice(0, 4)));
  const ends = entries.map(({ end }) => Number((end ?? asOf).slice(0, 4)));
  const asOfYear = Number(asOf.slice(0, 4));
  return toYearScale(Math.min(...years, asOfYear), Math.max(...ends, asOfYear));
}

/** True where it surely came later: the first day that its date can mean is after the last of every mission's end. */
function isAfterEveryMission(missions: readonly StripEntry[]): (entry: StripEntry) => boolean {
  return ({ date }) =>
    missions.length > 0 &&
    missions.every(({ end }) => end !== null && toSpan(end).last < toSpan(date).first);
}

const toSpan = (date: WrittenDate): DateSpan => spanOf(getPartialDate(date));
