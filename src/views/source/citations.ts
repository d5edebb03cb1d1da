/** What cites a source: every place in the data set where a record or a part of one rests on it. */
import type { Dataset } from '#model/dataset.ts';
import type { WrittenDate, RecordId } from '#model/records.generated.ts';
import {
  actorAddress,
  claimAddress,
  commitmentAddress,
  countryAddress,
  episodeAddress,
  itemAddress,
  missionAddress,
  strategyAddress,
} from '../addresses.ts';
import { groupBy } from '../registry.ts';

/** How a source is used: as a commitment's instrument, for a finding, and so on. */
export type CitationKind =
  | 'instrument'
  | 'finding'
  | 'claim'
  | 'check'
  | 'strategy'
  | 'incentive'
  | 'risk'
  | 'access'
  | 'compliance'
  | 'mission'
  | 'episode'
  | 'mandate';

export interface Citation {
  readonly kind: CitationKind;
  readonly sourceId: RecordId;
  /** What is said on its authority. */
  readonly label: string;
  readonly address: string;
  readonly date: WrittenDate | null;
}

/** Citations by source, in the order of kinds in which a reader asks for them. */
export type CitationIndex = ReadonlyMap<RecordId, readonly Citation[]>;

export function toCitationIndex(dataset: Dataset): CitationIndex {
  const citations = [
    ...dataset.commitments.flatMap(citationsOfCommitment),
    ...dataset.claims.flatMap(citationsOfClaim),
    ...dataset.strategies.flatMap((strategy) =>
      strategy.sources.map(({ id }) =>
        toCitation('strategy', id, strategy.title, strategyAddress(strategy.id), strategy.date),
      ),
    ),
    ...dataset.actors.flatMap((actor) =>
      actor.incentives.map(({ id, factor, source, date }) =>
        toCitation('incentive', source.id, factor, itemAddress(actorAddress(actor.id), id), date),
      ),
    ),
    ...[
      ...dataset.risks.map(asKind('risk')),
      ...dataset.accessFacts.map(asKind('access')),
      ...dataset.complianceFacts.map(asKind('compliance')),
    ].map(({ kind, fact }) =>
      toCitation(
        kind,
        fact.source.id,
        fact.finding,
        itemAddress(countryAddress(fact.country), fact.id),
        fact.date,
      ),
    ),
    ...dataset.episodes.map(({ id, source, decision, decidedOn }) =>
      toCitation('episode', source.id, decision, episodeAddress(id), decidedOn),
    ),
    ...dataset.mandates.map(({ id, source, symbol, date, mission }) =>
      toCitation('mandate', source.id, symbol, itemAddress(missionAddress(mission.id), id), date),
    ),
    ...dataset.missions.flatMap((mission) =>
      mission.source
        ? [toCitation('mission', mission.source.id, mission.name, missionAddress(mission.id))]
        : [],
    ),
  ];
  return groupBy(citations, ({ sourceId }) => [sourceId]);
}

function citationsOfCommitment(commitment: Dataset['commitments'][number]): Citation[] {
  const page = commitmentAddress(commitment.id);
  const { instrument, statement, madeOn } = commitment;
  return [
    toCitation('instrument', instrument.id, statement, page, madeOn),
    ...commitment.findings.map(({ id, finding, source, date }) =>
      toCitation('finding', source.id, finding, itemAddress(page, id), date),
    ),
  ];
}

function citationsOfClaim(claim: Dataset['claims'][number]): Citation[] {
  const page = claimAddress(claim.id);
  return [
    toCitation('claim', claim.source.id, claim.statement, page, claim.madeOn),
    ...claim.checks.map(({ id, finding, source, date }) =>
      toCitation('check', source.id, finding, itemAddress(page, id), date),
    ),
  ];
}

function asKind<Kind extends 'risk' | 'access' | 'compliance'>(kind: Kind) {
  return <Fact>(fact: Fact) => ({ kind, fact });
}

function toCitation(
  kind: CitationKind,
  sourceId: RecordId,
  label: string,
  address: string,
  date?: WrittenDate,
): Citation {
  return { kind, sourceId, label, address, date: date ?? null };
}
