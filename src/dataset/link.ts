import { compareText } from '#model/compare-text.ts';
import type {
  AccessFact,
  Actor,
  Claim,
  Commitment,
  ComplianceFact,
  Country,
  Dataset,
  Episode,
  Mandate,
  Mission,
  Risk,
  Source,
  Strategy,
  Vocabulary,
} from '#model/dataset.ts';
import type { Method } from '#model/method.ts';
import type { Coder, Tier } from '#model/records.generated.ts';
import { TIERS } from '#model/score-terms.ts';
import type { Context } from '#validation/context.ts';
import {
  getNamed,
  getOnly,
  getWhole,
  identify,
  identifyInCountry,
  toPlace,
  withoutSchema,
} from './linked-record.ts';
import { collectAudits } from './link-audits.ts';
import { collectJudgements, collectReadings, type Readings } from './link-readings.ts';

/**
 * The data set that checked records make: ids become records, and the readings of further coders are put
 * to the findings and checks that they are of.
 * @throws where a record is not whole or names one that does not exist: records are checked before
 */
export function linkDataset(context: Context, method: Method): Dataset {
  const { records } = context;
  const closed = getWhole(getOnly(records.dataset));
  const sources = sortById(records.source.map(toSource));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const getSource = (id: string): Source => getNamed(sourceById, id);
  const missions = sortById(records.mission.map((entry) => toMission(entry, getSource)));
  const missionById = new Map(missions.map((mission) => [mission.id, mission]));
  const getMission = (id: string): Mission => getNamed(missionById, id);
  const readings = collectReadings(records.coding);
  const { firstCoder } = closed;
  return {
    asOf: closed.asOf,
    version: closed.version,
    firstCoder,
    countries: records.country
      .map((entry): Country => ({ ...withoutSchema(getWhole(entry)), place: toPlace(entry) }))
      .sort((a, b) => compareText(a.name, b.name)),
    missions,
    episodes: sortById(records.episode.map((entry) => toEpisode(entry, getMission, getSource))),
    mandates: sortById(records.mandate.map((entry) => toMandate(entry, getMission, getSource))),
    sources,
    strategies: sortById(records.strategy.map((entry) => toStrategy(entry, getSource))),
    commitments: sortById(
      records.commitment.map((entry) => toCommitment(entry, getSource, firstCoder, readings)),
    ),
    claims: sortById(records.claim.map((entry) => toClaim(entry, getSource, firstCoder, readings))),
    actors: sortById(records.actor.map((entry) => toActor(entry, getSource))),
    risks: sortById(records.risk.map((entry) => toRisk(entry, getSource))),
    judgements: collectJudgements(records.judgement),
    codingRounds: records['coding-round'].map(getWhole),
    audits: collectAudits(records['audit-round'], records.audit),
    accessFacts: sortById(records.access.map((entry) => toAccessFact(entry, getSource))),
    complianceFacts: sortById(
      records.compliance.map((entry) => toComplianceFact(entry, getMission, getSource)),
    ),
    replies: sortById(
      records.reply.map((entry) => ({ ...withoutSchema(getWhole(entry)), ...identify(entry) })),
    ),
    vocabularies: toVocabularies(records['vocabulary-term']),
    method,
  };
}

type Records = Context['records'];
type GetMission = (id: string) => Mission;
type GetSource = (id: string) => Source;

function toSource(entry: Records['source'][number]): Source {
  return { ...withoutSchema(getWhole(entry)), ...identify(entry), country: entry.country };
}

function toMission(entry: Records['mission'][number], getSource: GetSource): Mission {
  const { source, ...mission } = withoutSchema(getWhole(entry));
  const linked = source === undefined ? null : getSource(source);
  return { ...mission, ...identify(entry), source: linked };
}

function toEpisode(
  entry: Records['episode'][number],
  getMission: GetMission,
  getSource: GetSource,
): Episode {
  const episode = getWhole(entry);
  const [mission, source] = [getMission(episode.mission), getSource(episode.source)];
  return { ...episode, mission, source, place: toPlace(entry) };
}

function toMandate(
  entry: Records['mandate'][number],
  getMission: GetMission,
  getSource: GetSource,
): Mandate {
  const mandate = getWhole(entry);
  const [mission, source] = [getMission(mandate.mission), getSource(mandate.source)];
  const tiers = readTiers(mandate.tiers);
  return { ...mandate, mission, tiers, source, place: toPlace(entry) };
}

/** The tiers of a cell such as `1 3`; null for `unknown`. */
function readTiers(cell: string): readonly Tier[] | null {
  if (cell === 'unknown') return null;
  return TIERS.filter((tier) => cell.includes(String(tier)));
}

function toStrategy(entry: Records['strategy'][number], getSource: GetSource): Strategy {
  const { sources, linkedMissions, ...strategy } = withoutSchema(getWhole(entry));
  return {
    ...strategy,
    ...identifyInCountry(entry),
    sources: sources.map(getSource),
    missionIds: linkedMissions,
  };
}

function toCommitment(
  entry: Records['commitment'][number],
  getSource: GetSource,
  firstCoder: Coder,
  readings: Readings,
): Commitment {
  const { strategy, instrument, evidence, ...commitment } = withoutSchema(getWhole(entry));
  return {
    ...commitment,
    ...identifyInCountry(entry),
    strategyId: strategy ?? null,
    instrument: getSource(instrument),
    findings: evidence.map((finding, index) => ({
      ...finding,
      source: getSource(finding.source),
      coder: finding.coder ?? firstCoder,
      readings: readings.ofFinding(finding.id),
      place: toPlace(entry, 'evidence', index),
    })),
  };
}

function toClaim(
  entry: Records['claim'][number],
  getSource: GetSource,
  firstCoder: Coder,
  readings: Readings,
): Claim {
  const { source, checks, ...claim } = withoutSchema(getWhole(entry));
  return {
    ...claim,
    ...identifyInCountry(entry),
    source: getSource(source),
    checks: checks.map((check, index) => ({
      ...check,
      source: getSource(check.source),
      coder: check.coder ?? firstCoder,
      readings: readings.ofCheck(check.id),
      place: toPlace(entry, 'checks', index),
    })),
  };
}

function toActor(entry: Records['actor'][number], getSource: GetSource): Actor {
  const { incentives, ...actor } = withoutSchema(getWhole(entry));
  return {
    ...actor,
    ...identifyInCountry(entry),
    incentives: incentives.map((incentive, index) => ({
      ...incentive,
      source: getSource(incentive.source),
      place: toPlace(entry, 'incentives', index),
    })),
  };
}

function toRisk(entry: Records['risk'][number], getSource: GetSource): Risk {
  const risk = getWhole(entry);
  return { ...risk, ...identifyInCountry(entry), source: getSource(risk.source) };
}

function toAccessFact(entry: Records['access'][number], getSource: GetSource): AccessFact {
  const fact = getWhole(entry);
  return { ...fact, ...identifyInCountry(entry), source: getSource(fact.source) };
}

function toComplianceFact(
  entry: Records['compliance'][number],
  getMission: GetMission,
  getSource: GetSource,
): ComplianceFact {
  const fact = getWhole(entry);
  const mission = fact.mission === undefined ? null : getMission(fact.mission);
  return { ...fact, ...identifyInCountry(entry), mission, source: getSource(fact.source) };
}

function toVocabularies(entries: Records['vocabulary-term']): ReadonlyMap<string, Vocabulary> {
  const byList = Map.groupBy(entries, ({ file }) => file.layout.name);
  return new Map(
    [...byList].map(([list, terms]) => [
      list,
      new Map(terms.map(getWhole).map((term) => [term.id, term])),
    ]),
  );
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => compareText(a.id, b.id));
}
