/** The cases of the backtest as a reader sees them: every figure, or the reason why there is none. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatCount, formatDifference, formatScore, formatShortDate } from '#model/format.ts';
import type { Place } from '#model/dataset.ts';
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { CaseOutcome, OutcomeCount } from '#scoring/backtest/outcome.ts';
import type { ScoredCase } from '#scoring/backtest/score-case.ts';
import type { ComposedScore } from '#scoring/credibility.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import { countryAddress, episodeAddress, missionAddress, strategyAddress } from '../addresses.ts';
import { describeEnd } from '../exits/describe-end.ts';
import { toExitWindow } from '../exits/exit-window.ts';
import type { Linked } from '../linked.ts';
import { getCountryName, type Registry } from '../registry.ts';
import { CASE_GROUPS, groupOf, type CaseGroup } from './case-group.ts';

/** A figure in words with what qualifies it. */
export interface Cell {
  readonly main: string;
  readonly detail: string | null;
}

export interface CaseRow {
  readonly id: string;
  readonly mission: Linked;
  readonly country: Linked;
  /** Without an address where the decision is not on record. */
  readonly decision: { readonly label: string; readonly address: string | null };
  readonly ended: string;
  readonly note: string | null;
  readonly place: Place;
  readonly delivery: Cell;
  readonly composed: string;
  readonly signs: { readonly count: string; readonly strategy: Linked; readonly of: string } | null;
  readonly killed: Cell;
  readonly change: Cell;
}

export interface CaseRows {
  readonly group: CaseGroup;
  readonly label: string;
  readonly rows: readonly CaseRow[];
}

const words = text.backtest;

/**
 * Cases by group, empty groups left out, each in the order given.
 * @param asOf the day of the data set: what ends later is only planned
 */
export function toCaseRows(
  cases: readonly ScoredCase[],
  registry: Registry,
  method: Method,
  asOf: IsoDay,
): readonly CaseRows[] {
  return CASE_GROUPS.map((group) => ({
    group,
    label: words.groups[group],
    rows: cases
      .filter((each) => groupOf(each) === group)
      .map((each) => toRow(each, registry, method, asOf)),
  })).filter(({ rows }) => rows.length > 0);
}

/** What a case is called where there is little room: "UNAMID, Sudan". */
export function nameCase({ entry }: ScoredCase, registry: Registry): string {
  return `${entry.mission.acronym}, ${getCountryName(registry, entry.country)}`;
}

function toRow(scored: ScoredCase, registry: Registry, method: Method, asOf: IsoDay): CaseRow {
  const { id, mission, country, exitDecision, episode, note, place } = scored.entry;
  const { outcome } = scored;
  return {
    id,
    mission: { label: mission.acronym, address: missionAddress(mission.id) },
    country: { label: getCountryName(registry, country), address: countryAddress(country) },
    decision: {
      label: words.decided(formatShortDate(exitDecision)),
      address: episode && episodeAddress(episode.id),
    },
    ended: describeEnd(
      scored.entry,
      toExitWindow(scored.entry, method.backtest.outcomeMonths),
      asOf,
    ),
    note: note ?? null,
    place,
    delivery: toDeliveryCell(scored.delivery, method),
    composed: describeComposed(scored.credibility.credibility, scored.credibility.protectionGap),
    signs: findMostSigns(scored, registry),
    killed: toKilledCell(outcome, scored),
    change:
      outcome.kind === 'missing'
        ? { main: text.site.dash, detail: null }
        : {
            main: formatDifference(outcome.counts.best.change, 2),
            detail: outcome.isWorse ? words.worse : words.notWorse,
          },
  };
}

function toDeliveryCell(delivery: SetDelivery, method: Method): Cell {
  const { mean, status, statusReason: reason } = delivery;
  const checked = words.checkedOf(delivery.coveredCount, delivery.dueCount);
  switch (reason) {
    case 'nothing-due':
    case 'too-few-covered':
    case 'coverage-too-low': {
      const needed = method.delivery.minCovered.country;
      return { main: text.scores.withheld, detail: words.whyWithheld[reason](checked, needed) };
    }
    case 'coverage-provisional':
    case 'covered-enough':
      if (mean === null) throw new Error(`Delivery is ${status} without a mean.`);
      return {
        main: words.deliveryOf(
          formatScore(mean.delivery),
          formatScore(mean.interval.low),
          formatScore(mean.interval.high),
        ),
        detail: status === 'provisional' ? `${checked}, ${words.provisional}` : checked,
      };
  }
}

function describeComposed(credibility: ComposedScore, gap: ComposedScore): string {
  if (credibility.kind === 'missing-parts') return describeMissing(credibility.missing);
  const score = gap.kind === 'scored' ? formatScore(gap.score) : describeMissing(gap.missing);
  return words.composedOf(formatScore(credibility.score), score);
}

function describeMissing(
  missing: Extract<ComposedScore, { kind: 'missing-parts' }>['missing'],
): string {
  return words.needs(missing.map((part) => text.parts.names[part].toLowerCase()).join(', '));
}

/** The linked strategy with the most signs, the newest of several; null where none was known. */
function findMostSigns({ earlySigns }: ScoredCase, registry: Registry): CaseRow['signs'] {
  const ranked = earlySigns.toSorted(
    (a, b) => b.metCount - a.metCount || compareNewest(a.strategyId, b.strategyId, registry),
  );
  const [most] = ranked;
  if (most === undefined) return null;
  const title = registry.strategies.get(most.strategyId)?.title ?? most.strategyId;
  return {
    count: words.signsOf(most.metCount, Object.keys(most.signs).length),
    strategy: { label: title, address: strategyAddress(most.strategyId) },
    of: words.moreStrategies(earlySigns.length),
  };
}

function compareNewest(a: string, b: string, registry: Registry): number {
  const dateOf = (id: string) => registry.strategies.get(id)?.date ?? '';
  return compareText(dateOf(b), dateOf(a)) || compareText(a, b);
}

/** Civilians killed before and after in words, or why that is not known. */
export function toKilledCell(outcome: CaseOutcome, { entry }: Pick<ScoredCase, 'entry'>): Cell {
  if (outcome.kind === 'known') {
    const { best, low, high } = outcome.counts;
    const isOne = [low, high].every((count) => describeCount(count) === describeCount(best));
    const years = words.years(
      describeYears(outcome.years.before),
      describeYears(outcome.years.after),
    );
    const estimates = words.estimates(describeCount(low), describeCount(high));
    return { main: describeCount(best), detail: isOne ? years : `${years}; ${estimates}` };
  }
  switch (outcome.reason) {
    case 'passed-on':
      return { main: words.missing['passed-on'](entry.successor?.acronym ?? ''), detail: null };
    case 'not-told':
      return { main: text.site.dash, detail: outcome.why };
    case 'no-figures':
      return {
        main: text.site.dash,
        detail: words.missing['no-figures'](outcome.absentYears.join(', ')),
      };
  }
}

function describeCount({ before, after }: OutcomeCount): string {
  return words.years(formatCount(before), formatCount(after));
}

/** "2018–2019", or the year alone. */
function describeYears(years: readonly number[]): string {
  const [first, last] = [years.at(0), years.at(-1)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
