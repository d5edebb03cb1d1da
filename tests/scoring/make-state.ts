import { getPartialDate, type PartialDate } from '#model/partial-date.ts';
import type {
  ActorInput,
  ClaimInput,
  EpisodeInput,
  IncentiveInput,
  RiskFactInput,
  SetCommitmentInput,
  StrategyInput,
} from '#scoring/inputs.ts';
import type { StateRecord } from '#scoring/state-record.ts';
import { makeCommitment } from './make-evidence.ts';

/** A partial date, or null, from its text. */
export function toDate(text: string | null): PartialDate | null {
  return text === null ? null : getPartialDate(text);
}

/** A political incentive of strength 2 against, seen by the UN, unless the test says otherwise. */
export function makeIncentive(
  given: Partial<Omit<IncentiveInput, 'date' | 'until'>> & {
    readonly date?: string | null;
    readonly until?: string;
  } = {},
): IncentiveInput {
  const { date = '2021-01-01', until, ...others } = given;
  return {
    domain: 'political',
    effect: 'against',
    strength: 2,
    sourceKind: 'un-other',
    restsOnStatesWord: false,
    ...others,
    date: toDate(date),
    until: until === undefined ? null : getPartialDate(until),
  };
}

/** An actor of middle weight. */
export function makeActor(
  incentives: readonly IncentiveInput[],
  roleWeight: ActorInput['roleWeight'] = 2,
  id = 'army',
): ActorInput {
  return { id, roleWeight, incentives };
}

/** A commitment with all that a set asks of it. */
export function makeSetCommitment(
  given: Parameters<typeof makeCommitment>[0] &
    Partial<
      Pick<SetCommitmentInput, 'strategyId' | 'theme' | 'madeTo' | 'hasTarget' | 'namesBody'>
    > = {},
): SetCommitmentInput {
  return {
    strategyId: 'plan',
    theme: 'physical-protection',
    madeTo: 'public',
    hasTarget: false,
    namesBody: false,
    ...given,
    ...makeCommitment(given),
  };
}

/** A national plan of 1 January 2020 whose design nobody has judged. */
export function makeStrategy(
  given: Partial<Omit<StrategyInput, 'date'>> & { readonly date?: string | null } = {},
): StrategyInput {
  const { date = '2020-01-01', ...others } = given;
  return { id: 'plan', kind: 'national-poc-plan', design: {}, ...others, date: toDate(date) };
}

export function makeEpisode(decidedOn = '2020-06-01', id = 'exit'): EpisodeInput {
  return { id, decidedOn: getPartialDate(decidedOn) };
}

export function makeFact(date: string | null, threat: RiskFactInput['threat']): RiskFactInput {
  return { date: toDate(date), threat, severity: 2 };
}

export function makeClaim(madeOn: string, checks: ClaimInput['checks'], id = madeOn): ClaimInput {
  return { id, madeOn: toDate(madeOn), checks };
}

/** A state of which nothing is on record but what the test says. */
export function makeState(given: Partial<StateRecord> = {}): StateRecord {
  return {
    strategies: [],
    commitments: [],
    claims: [],
    actors: [],
    risk: { pillars: [], facts: [] },
    episodes: [],
    accessDenials: [],
    ...given,
  };
}
