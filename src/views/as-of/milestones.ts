/**
 * The days at which a reader may want to look back: missions' ends, decisions on them, resolutions on their mandates,
 * strategies. A date known only by its year or month counts from its last day, as it does in a score.
 */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatShortDate } from '#model/format.ts';
import type { Dataset, Episode, Mandate, Mission, Strategy } from '#model/dataset.ts';
import { getPartialDate, spanOf, type IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { episodeAddress, itemAddress, missionAddress, strategyAddress } from '../addresses.ts';
import type { Labels } from '../labels.ts';
import { groupBy } from '../registry.ts';

/** What happened on a milestone's day, the weightiest kind first. */
const milestoneKinds = ['mission-end', 'decision', 'resolution', 'strategy'] as const;
/** One of them. */
export type MilestoneKind = (typeof milestoneKinds)[number];

/** One thing that happened on a day. */
export interface MilestoneEvent {
  readonly kind: MilestoneKind;
  /** Acronym of the mission; of a strategy, null. */
  readonly mission: string | null;
  readonly label: string;
  /** Address of its record within the site. */
  readonly address: string;
}

/** A day on which something happened, with all that did. */
export interface Milestone {
  readonly day: IsoDay;
  /** By kind, the weightiest first; never empty. */
  readonly events: readonly MilestoneEvent[];
}

/** The records that make milestones. */
export type MilestoneRecords = Pick<Dataset, 'missions' | 'episodes' | 'mandates' | 'strategies'>;

interface DatedEvent extends MilestoneEvent {
  readonly day: IsoDay;
  /** Symbol of the document in which it was decided. */
  readonly symbol: string | null;
}

/** A host state's milestones up to a day, oldest first; no day stands twice. */
export function toMilestonesOf(
  iso3: Iso3,
  records: MilestoneRecords,
  labels: Labels,
  last: IsoDay,
): readonly Milestone[] {
  return toMilestones(
    {
      missions: records.missions.filter(({ hostStates }) => hostStates.includes(iso3)),
      episodes: records.episodes.filter(({ country }) => country === iso3),
      mandates: records.mandates.filter(({ mission }) => mission.hostStates.includes(iso3)),
      strategies: records.strategies.filter(({ country }) => country === iso3),
    },
    labels,
    last,
  );
}

/** The milestones of some records up to a day, oldest first; no day stands twice. */
function toMilestones(
  { missions, episodes, mandates, strategies }: MilestoneRecords,
  labels: Labels,
  last: IsoDay,
): readonly Milestone[] {
  const decisions = episodes.map((episode) => toDecision(episode, labels));
  const events = [
    ...missions.flatMap(toMissionEnd),
    ...decisions,
    ...mandates.map(toResolution).filter((resolution) => !isDecidedIn(resolution, decisions)),
    ...strategies.flatMap(toStrategyEvent),
  ].filter(({ day }) => day <= last);
  return [...groupBy(events, ({ day }) => [day])]
    .map(([day, own]) => ({ day, events: [...own].sort(compareEvents).map(toEvent) }))
    .sort((a, b) => compareText(a.day, b.day));
}

/** True of a mission's end or a decision on one: such days have static pages of their own. */
export function isTurningPoint({ events }: Milestone): boolean {
  return events.some(({ kind }) => kind === 'mission-end' || kind === 'decision');
}

/** All that happened on a milestone's day, in one line. */
export function describeMilestone({ events }: Milestone): string {
  return events.map(({ label }) => label).join('; ');
}

function toMissionEnd({ id, acronym, end }: Mission): readonly DatedEvent[] {
  if (end === undefined) return [];
  return [
    {
      kind: 'mission-end',
      day: lastDayOf(end),
      symbol: null,
      mission: acronym,
      label: text.asOf.events.missionEnd(acronym),
      address: missionAddress(id),
    },
  ];
}

function toDecision({ id, decidedOn, kind, mission, symbol }: Episode, labels: Labels): DatedEvent {
  return {
    kind: 'decision',
    day: lastDayOf(decidedOn),
    symbol: symbol ?? null,
    mission: mission.acronym,
    label: text.asOf.events.decision(
      mission.acronym,
      labels('episode-kinds', kind).toLowerCase(),
      symbol ?? null,
    ),
    address: episodeAddress(id),
  };
}

function toResolution({ id, date, symbol, mission }: Mandate): DatedEvent {
  return {
    kind: 'resolution',
    day: lastDayOf(date),
    symbol,
    mission: mission.acronym,
    label: text.asOf.events.resolution(mission.acronym, symbol),
    address: itemAddress(missionAddress(mission.id), id),
  };
}

function toStrategyEvent({ id, title, date }: Strategy): readonly DatedEvent[] {
  if (date === undefined) return [];
  const day = lastDayOf(date);
  // Of a date known only in part, the day is no more than the last on which it can have been.
  const label = day === date ? title : text.asOf.events.partlyDated(title, formatShortDate(date));
  return [
    { kind: 'strategy', day, symbol: null, mission: null, label, address: strategyAddress(id) },
  ];
}

/** A resolution by which a mission's end was decided is told once, as the decision. */
function isDecidedIn({ mission, symbol }: DatedEvent, decisions: readonly DatedEvent[]): boolean {
  return decisions.some((other) => other.mission === mission && other.symbol === symbol);
}

function compareEvents(a: DatedEvent, b: DatedEvent): number {
  const order = milestoneKinds.indexOf(a.kind) - milestoneKinds.indexOf(b.kind);
  return order || compareText(a.label, b.label);
}

function toEvent({ kind, mission, label, address }: DatedEvent): MilestoneEvent {
  return { kind, mission, label, address };
}

function lastDayOf(date: string): IsoDay {
  return spanOf(getPartialDate(date)).last;
}
