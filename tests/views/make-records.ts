/** Records of the smallest kind that a view takes: a test gives what matters to it, and no more. */
import type {
  Actor,
  Check,
  CheckReading,
  Claim,
  Commitment,
  Country,
  Dataset,
  Episode,
  Finding,
  Incentive,
  Mission,
  Risk,
  Strategy,
} from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { scoreDataset, type ScoreBook } from '#scoring/score-book.ts';
import { toLabels } from '#views/labels.ts';
import { toRegistry, type Registry } from '#views/registry.ts';
import { makeFinding, makeSource, place, sudan } from './make-finding.ts';
import { loadMinimal } from '../dataset/minimal-data.ts';
import { makeBasis, makeTree } from '../scoring/indicators/small-basis.ts';

export {
  makeFinding,
  makeReading,
  makeSource,
  makeUnpinnedFinding,
  place,
} from './make-finding.ts';

const { dataset: minimal } = loadMinimal();
if (minimal === null) throw new Error('The minimal data set cannot be read.');

/** The method and the closed lists are the repository's own. */
export const { method, vocabularies } = minimal;
export const labels = toLabels(vocabularies);

/** An undertaking of May 2020 to the Council on which nobody has looked. */
export function makeCommitment(given: Partial<Commitment> = {}): Commitment {
  return {
    ...sudan,
    id: 'force',
    statement: 'A joint force is to be deployed.',
    madeOn: '2020-05-21',
    madeTo: 'security-council',
    instrument: makeSource({ id: 'letter', kind: 'state-letter' }),
    tiers: [1],
    theme: 'physical-protection',
    responsibleActor: 'Ministry of Defence',
    strategyId: null,
    findings: [],
    ...given,
  };
}

/** Commitments with one finding each, in a report of its own, of the levels given; `null`: nobody has looked. */
export function makeCommitments(
  levels: readonly (Finding['level'] | null)[],
  given: Partial<Commitment> = {},
): readonly Commitment[] {
  return levels.map((level, at) => {
    const id = `${given.id ?? 'c'}${String(at + 1)}`;
    const source = makeSource({ id: `report-on-${id}` });
    const findings = level === null ? [] : [makeFinding({ id: `${id}-f1`, level, source })];
    return makeCommitment({ findings, ...given, id });
  });
}

/** A check of January 2022 by the United Nations that bears the claim out. */
export function makeCheck(given: Partial<Check> = {}): Check {
  return {
    id: 'k1',
    date: '2022-01-01',
    finding: 'It was seen.',
    verdict: 'substantiated',
    observer: 'un',
    coder: 'a',
    source: makeSource(),
    readings: [],
    place,
    ...given,
  };
}

/** What a further coder read from a check. */
export function makeCheckReading(
  coder: CheckReading['coder'],
  verdict: CheckReading['verdict'],
): CheckReading {
  return { coder, verdict, reason: null, place };
}

/** A claim of December 2021 that nobody has checked. */
export function makeClaim(given: Partial<Claim> = {}): Claim {
  return {
    ...sudan,
    id: 'claim',
    statement: 'The force is deployed.',
    madeOn: '2021-12-11',
    madeTo: 'public',
    source: makeSource({ id: 'letter', kind: 'state-letter' }),
    checks: [],
    ...given,
  };
}

/** A decisive economic reason against, seen by the United Nations in 2022. */
export function makeIncentive(given: Partial<Incentive> = {}): Incentive {
  return { ...makeUndatedIncentive(), date: '2022-01-01', ...given };
}

/** The same, of which nobody knows when it was seen. */
export function makeUndatedIncentive(given: Partial<Incentive> = {}): Incentive {
  return {
    id: 'i1',
    domain: 'economic',
    factor: 'Companies of its own',
    effect: 'against',
    strength: 3,
    rationale: 'Oversight would open them to taxation.',
    source: makeSource(),
    place,
    ...given,
  };
}

/** The army, on which civilians depend first, with nothing recorded of what it stands to gain. */
export function makeActor(given: Partial<Actor> = {}): Actor {
  return {
    ...sudan,
    id: 'army',
    name: 'Army',
    kind: 'army',
    role: { value: 3, reason: 'They depend on it first.', coder: 'd' },
    incentives: [],
    ...given,
  };
}

/** Serious harm by state forces in 2022. */
export function makeRisk(given: Partial<Risk> = {}): Risk {
  return {
    ...sudan,
    id: 'risk-1',
    date: '2022-01-01',
    threat: 'state-forces',
    finding: 'Shops were looted.',
    severity: 2,
    source: makeSource(),
    ...given,
  };
}

/** A mission in Sudan from 2008 to the end of 2020. */
export function makeMission(given: Partial<Mission> = {}): Mission {
  return { ...makeOpenMission(), end: '2020-12-31', ...given };
}

/** A mission in Sudan since 2008 that is still there. */
export function makeOpenMission(given: Partial<Mission> = {}): Mission {
  return {
    id: 'unmix',
    acronym: 'UNMIX',
    name: 'United Nations Mission',
    hostStates: ['SDN'],
    start: '2008-01-01',
    pocMandateResolutions: [],
    transitionNotes: [],
    access: 'full',
    source: null,
    place,
    ...given,
  };
}

/** A decision of December 2020 on the mission. */
export function makeEpisode(given: Partial<Episode> = {}): Episode {
  return {
    ...sudan,
    id: 'sdn-unmix-2020',
    mission: makeMission(),
    decidedOn: '2020-12-22',
    kind: 'exit',
    decision: 'The mandate ends.',
    source: makeSource(),
    ...given,
  };
}

/** A national plan of May 2020 whose design nobody has judged. */
export function makeStrategy(given: Partial<Strategy> = {}): Strategy {
  return { ...makeUndatedStrategy(), date: '2020-05-21', ...given };
}

/** The same, of which nobody knows when it was adopted. */
export function makeUndatedStrategy(given: Partial<Strategy> = {}): Strategy {
  return {
    ...sudan,
    id: 'plan',
    title: 'National plan',
    kind: 'national-poc-plan',
    status: 'adopted',
    purpose: 'To protect civilians.',
    sources: [],
    missionIds: [],
    design: [],
    ...given,
  };
}

export function makeCountry(iso3 = 'SDN', name = 'Sudan'): Country {
  return { iso3, name, gaps: [], place };
}

/** A data set closed in June 2024 with Sudan and what the test gives. */
export function makeDataset(given: Partial<Dataset> = {}): Dataset {
  return {
    asOf: '2024-06-30',
    version: '2024.1',
    firstCoder: 'a',
    countries: [makeCountry()],
    missions: [],
    episodes: [],
    mandates: [],
    sources: [],
    strategies: [],
    commitments: [],
    claims: [],
    actors: [],
    risks: [],
    accessFacts: [],
    complianceFacts: [],
    judgements: [],
    codingRounds: [],
    audits: [],
    replies: [],
    vocabularies,
    method,
    ...given,
  };
}

/** A basis without any figure of risk. */
export const noFigures = makeBasis(makeTree({ pillars: [] }), new Map());

/** The scores of a data set as of its own day, and its records by id. */
export function scoreRecords(
  given: Partial<Dataset> = {},
  basis: RiskBasis = noFigures,
): {
  readonly dataset: Dataset;
  readonly scores: ScoreBook;
  readonly registry: Registry;
} {
  const dataset = makeDataset(given);
  return {
    dataset,
    scores: scoreDataset(dataset, basis, getIsoDay(dataset.asOf)),
    registry: toRegistry(dataset),
  };
}

/** The one member of a list; throws where there is another number of them. */
export function getOnly<Value>(values: readonly Value[]): Value {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) {
    throw new RangeError(`There should be one, not ${String(values.length)}.`);
  }
  return only;
}
