/** Missions in order of their start, drawn as bars on one scale of years. */
import { text } from '#i18n/text.ts';
import { formatShortDate } from '#model/format.ts';
import type { Dataset, Mission } from '#model/dataset.ts';
import { dayNumberOf, getPartialDate, middleOf } from '#model/partial-date.ts';
import type { WrittenDay, WrittenDate } from '#model/records.generated.ts';
import { countryAddress, missionAddress } from '../addresses.ts';
import { sortOldestFirst } from '../oldest-first.ts';
import { getCountryName, type Registry } from '../registry.ts';

export interface MissionRow {
  readonly mission: Mission;
  readonly address: string;
  readonly states: readonly { readonly name: string; readonly address: string }[];
  readonly start: string;
  /** Last day in words, or that it is open. */
  readonly end: string;
  readonly strategyCount: number;
  /** The bar in units of the drawing. */
  readonly bar: { readonly x: number; readonly width: number; readonly isOpen: boolean };
}

export interface MissionList {
  readonly rows: readonly MissionRow[];
  /** Ticks of the scale, one in ten years. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** Width of the drawing, in its own units. */
export const missionScaleWidth = 260;
/** Narrowest bar that is seen. */
const narrowest = 3;
const yearsATick = 10;

/** @param asOf the day up to which an open mission is drawn */
export function toMissionList(dataset: Dataset, registry: Registry, asOf: WrittenDay): MissionList {
  const missions = sortOldestFirst(dataset.missions, ({ start }) => start);
  const firstYear = Math.min(...missions.map(({ start }) => yearOf(start)), yearOf(asOf));
  const lastYear = Math.max(...missions.map(({ end }) => yearOf(end ?? asOf)), yearOf(asOf)) + 1;
  const toX = scaleOf(firstYear, lastYear);
  return {
    rows: missions.map((mission) => toRow(mission, registry, toX, asOf)),
    years: toTicks(firstYear, lastYear).map((year) => ({ year, x: toX(startOf(year)) })),
  };
}

function toRow(
  mission: Mission,
  registry: Registry,
  toX: (date: WrittenDate) => number,
  asOf: WrittenDay,
): MissionRow {
  const { id, hostStates, start, end } = mission;
  const x = toX(start);
  return {
    mission,
    address: missionAddress(id),
    states: hostStates.map((iso3) => ({
      name: getCountryName(registry, iso3),
      address: countryAddress(iso3),
    })),
    start: formatShortDate(start),
    end: end ? formatShortDate(end) : text.records.open,
    strategyCount: registry.strategiesOfMission.get(id)?.length ?? 0,
    bar: { x, width: Math.max(narrowest, round(toX(end ?? asOf) - x)), isOpen: !end },
  };
}

function scaleOf(firstYear: number, lastYear: number): (date: WrittenDate) => number {
  const first = toDay(startOf(firstYear));
  const span = toDay(startOf(lastYear)) - first;
  return (date) => round(((toDay(date) - first) / span) * missionScaleWidth);
}

function toTicks(firstYear: number, lastYear: number): readonly number[] {
  const first = Math.ceil(firstYear / yearsATick) * yearsATick;
  const count = Math.floor((lastYear - first) / yearsATick) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, tick) => first + tick * yearsATick);
}

const startOf = (year: number): WrittenDate => getPartialDate(`${String(year)}-01-01`);
const toDay = (date: WrittenDate): number => dayNumberOf(middleOf(getPartialDate(date)));
const yearOf = (date: WrittenDate): number => Number(date.slice(0, 4));
const round = (value: number): number => Math.round(value * 10) / 10;
