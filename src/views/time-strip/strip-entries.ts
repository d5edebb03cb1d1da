/** Everything that a strip of time shows, a line each: picture, table and CSV come from these, so they cannot disagree. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Claim, Episode, Mission, Risk, Strategy } from '#model/dataset.ts';
import { formatCount } from '#model/format.ts';
import { getPartialDate } from '#model/partial-date.ts';
import type { WrittenDate, ThreatClass } from '#model/records.generated.ts';
import {
  claimAddress,
  episodeAddress,
  indicatorAddress,
  itemAddress,
  missionAddress,
  strategyAddress,
} from '../addresses.ts';
import type { YearlyDeaths } from './yearly-deaths.ts';

export type StripEntryKind = 'mission' | 'strategy' | 'claim' | 'decision' | 'harm' | 'deaths';

/** One line of the strip's table. */
export interface StripEntry {
  readonly kind: StripEntryKind;
  readonly date: WrittenDate;
  /** End of a mission; null while it is open and for what has no length. */
  readonly end: WrittenDate | null;
  /** Class of threat of a harm. */
  readonly threat: ThreatClass | null;
  readonly label: string;
  /** Civilians killed in the year, of `deaths`. */
  readonly value: number | null;
  readonly address: string;
}

export interface StripRecords {
  readonly missions: readonly Mission[];
  readonly strategies: readonly Strategy[];
  readonly claims: readonly Claim[];
  readonly episodes: readonly Episode[];
  readonly risks: readonly Risk[];
  /** Null where the source has no figure of the country. */
  readonly deaths: YearlyDeaths | null;
  /** Page on which the risks stand. */
  readonly countryAddress: string;
}

/** In order of time. What has no date has no place. Deaths are those of the years from the first record on. */
export function toStripEntries(records: StripRecords): readonly StripEntry[] {
  const entries = [
    ...records.missions.map(({ id, acronym, start, end }) =>
      toEntry('mission', start, acronym, missionAddress(id), { end: end ?? null }),
    ),
    ...records.strategies.flatMap(({ id, title, date }) =>
      date ? [toEntry('strategy', date, title, strategyAddress(id))] : [],
    ),
    ...records.claims.map(({ id, statement, madeOn }) =>
      toEntry('claim', madeOn, statement, claimAddress(id)),
    ),
    ...records.episodes.map(({ id, decidedOn, decision, mission }) =>
      toEntry('decision', decidedOn, `${mission.acronym}: ${decision}`, episodeAddress(id)),
    ),
    ...records.risks.map(({ id, date, finding, threat }) =>
      toEntry('harm', date, finding, itemAddress(records.countryAddress, id), { threat }),
    ),
  ];
  const firstYear = Math.min(...entries.map(({ date }) => Number(date.slice(0, 4))));
  return [...entries, ...toDeaths(records.deaths, firstYear)].sort((a, b) =>
    compareText(a.date, b.date),
  );
}

function toDeaths(deaths: YearlyDeaths | null, firstYear: number): readonly StripEntry[] {
  if (deaths === null) return [];
  return deaths.years
    .filter(({ year }) => year >= firstYear)
    .map(({ year, killed }) =>
      toEntry(
        'deaths',
        getPartialDate(String(year)),
        text.pages.strip.killed(formatCount(killed)),
        indicatorAddress(deaths.series),
        { value: killed },
      ),
    );
}

function toEntry(
  kind: StripEntryKind,
  date: WrittenDate,
  label: string,
  address: string,
  given: Partial<Pick<StripEntry, 'end' | 'threat' | 'value'>> = {},
): StripEntry {
  return { kind, date, end: null, threat: null, label, value: null, address, ...given };
}
