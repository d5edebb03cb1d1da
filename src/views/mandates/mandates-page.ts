/** What the page of the mandates shows: every resolution by mission, and the fragmented mandate of the founding paper. */
import type { Dataset, Mandate, Mission } from '#model/dataset.ts';
import { getCountryName, type Registry } from '../registry.ts';
import { asksForProtection, caseOf, type MandateCase } from './mandate-case.ts';
import { listMandateHistories, type MandateHistory } from './mandate-history.ts';

/** Numbers of resolutions. */
export interface MandateCounts {
  /** Read at least in part. */
  readonly read: number;
  readonly missions: number;
  /** Named as a mandate of a mission, and not read by anybody here. */
  readonly notRead: number;
  /** Of those read: the protection of civilians is asked for. */
  readonly protecting: number;
  /** Of those that ask for protection, how they stand to the monitoring of human rights. */
  readonly monitored: number;
  readonly fragmented: number;
  readonly notShown: number;
}

/** The resolutions of one mission that were read, oldest first. */
export interface MissionMandates {
  readonly mission: Mission;
  readonly states: readonly string[];
  readonly mandates: readonly Mandate[];
  /** Symbols of those that were not read. */
  readonly notRead: readonly string[];
}

export interface MandatesPage {
  readonly histories: readonly MandateHistory[];
  readonly missions: readonly MissionMandates[];
  readonly counts: MandateCounts;
  /** Protection asked for, and in the whole text no monitoring of human rights. */
  readonly fragmented: readonly Mandate[];
  /** Protection asked for, and the part that was read does not show whether monitoring is. */
  readonly open: readonly MissionMandates[];
}

export function toMandatesPage(dataset: Dataset, registry: Registry): MandatesPage {
  const histories = listMandateHistories(dataset.missions, registry.mandatesOfMission);
  const missions = histories.map((history) => toMissionMandates(history, registry));
  const read = missions.flatMap(({ mandates }) => mandates);
  const protecting = read.filter(asksForProtection);
  const ofCase = (wanted: MandateCase) => protecting.filter((each) => caseOf(each) === wanted);
  return {
    histories,
    missions,
    counts: {
      read: read.length,
      missions: missions.length,
      notRead: missions.reduce((sum, { notRead }) => sum + notRead.length, 0),
      protecting: protecting.length,
      monitored: ofCase('monitored').length,
      fragmented: ofCase('fragmented').length,
      notShown: ofCase('not-shown').length,
    },
    fragmented: ofCase('fragmented'),
    open: missions
      .map((each) => ({
        ...each,
        mandates: each.mandates.filter(
          (mandate) => asksForProtection(mandate) && caseOf(mandate) === 'not-shown',
        ),
      }))
      .filter(({ mandates }) => mandates.length > 0),
  };
}

function toMissionMandates(
  { mission, entries }: MandateHistory,
  registry: Registry,
): MissionMandates {
  return {
    mission,
    states: mission.hostStates.map((iso3) => getCountryName(registry, iso3)),
    mandates: entries.flatMap(({ mandate }) => mandate ?? []),
    notRead: entries.filter(({ mandate }) => mandate === null).map(({ symbol }) => symbol),
  };
}
