/** One end of a mandate: the decision, the state's undertakings, the end, and what is on record of the time after. */
import { text } from '#i18n/text.ts';
import { formatDate, formatShortDate } from '#model/format.ts';
import type { AccessFact, Risk } from '#model/dataset.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { countryAddress, episodeAddress, missionAddress } from '../addresses.ts';
import { toKilledCell, type Cell } from '../backtest/case-rows.ts';
import { toEpisodeLine, type EpisodeLine } from '../mission/episode-page.ts';
import type { Linked } from '../linked.ts';
import { getCountryRecords, type Registry } from '../registry.ts';
import { describeEnd } from './describe-end.ts';
import { isInWindow, toExitWindow, type ExitWindow } from './exit-window.ts';

export interface ExitRow {
  readonly scored: ScoredCase;
  readonly mission: Linked;
  readonly country: Linked;
  /** "UNAMID, Sudan, 2020": a mission can end in parts. */
  readonly name: string;
  readonly decided: string;
  /** Null where the decision is not on record by itself. */
  readonly decision: Linked | null;
  readonly ended: string;
  /** The decision's undertakings and their delivery as of the day of the scores; null where it is not on record. */
  readonly promise: EpisodeLine | null;
  readonly killed: Cell;
  readonly after: ExitAftermath;
}

/** What the record holds of the time after an end. */
export interface ExitAftermath {
  readonly window: ExitWindow;
  /** From when to when the record is asked, in words. */
  readonly span: string;
  readonly hasBegun: boolean;
  /** Oldest first, in the record's order. */
  readonly facts: readonly Risk[];
  readonly accessFacts: readonly AccessFact[];
  /** The gravest severity of the facts in words; null without a judged one. */
  readonly gravest: string | null;
}

const words = text.exits;

export function toExitRow(scored: ScoredCase, scores: ScoreBook, registry: Registry): ExitRow {
  const { mission, country, exitDecision, episode } = scored.entry;
  const records = getCountryRecords(registry, country);
  const window = toExitWindow(scored.entry, scores.method.backtest.outcomeMonths);
  return {
    scored,
    mission: { label: mission.acronym, address: missionAddress(mission.id) },
    country: { label: records.country.name, address: countryAddress(country) },
    name: `${mission.acronym}, ${records.country.name}, ${String(scored.entry.exitYear)}`,
    decided: text.backtest.decided(formatShortDate(exitDecision)),
    decision: episode && { label: episode.decision, address: episodeAddress(episode.id) },
    ended: describeEnd(scored.entry, window, scores.asOf),
    promise: episode && toEpisodeLine(episode, scores, registry),
    killed: toKilledCell(scored.outcome, scored),
    after: toAftermath(records, window, scores.asOf),
  };
}

function toAftermath(
  records: { readonly risks: readonly Risk[]; readonly accessFacts: readonly AccessFact[] },
  window: ExitWindow,
  asOf: IsoDay,
): ExitAftermath {
  const isAfter = ({ date }: Pick<Risk, 'date'>) => isInWindow(date, window, asOf);
  const facts = records.risks.filter(isAfter);
  const gravest = Math.max(0, ...facts.map(({ severity }) => severity ?? 0));
  return {
    window,
    span: describeSpan(window, asOf),
    hasBegun: window.after < asOf,
    facts,
    accessFacts: records.accessFacts.filter(isAfter),
    gravest: gravest === 0 ? null : (text.records.severity[gravest] ?? null),
  };
}

function describeSpan({ after, to }: ExitWindow, asOf: IsoDay): string {
  const [from, until] = [formatDate(after), formatDate(to)];
  if (after >= asOf) return words.window.notBegun(from);
  return to <= asOf
    ? words.window.over(from, until)
    : words.window.open(from, until, formatDate(asOf));
}
