import { readBacktest, type BacktestMethod } from './backtest-method.ts';
import { openMethodFile, readMethodVersion, type MethodReader } from './method-reader.ts';
import { readReliability, type ReliabilityMethod } from './reliability-method.ts';
import { readUncertainty, type UncertaintyMethod } from './uncertainty-method.ts';
import type { Theme, ThreatClass } from './records.generated.ts';
import {
  AUDIENCES,
  INDEPENDENT_OBSERVERS,
  SOURCE_KINDS,
  STRATEGY_KINDS,
  THEMES,
  THREAT_CLASSES,
} from './score-terms.ts';

const SHARE = { min: 0, max: 1 };
// A weight of 0 would leave evidence that counts and carries nothing.
const WEIGHT = { min: 0.01, max: 1 };
const SCORE = { min: 0, max: 100 };
const LEVEL = { min: 0, max: 3 };
const COUNT = { min: 1, max: 1000 };
const MONTHS = { min: 1, max: 1200 };

/** The kinds of set for which everything is defined (Method §3.3). */
const SET_KINDS = ['strategy', 'episode', 'country'] as const;
/** One of them. */
export type SetKind = (typeof SET_KINDS)[number];

/** What credibility is made of, in the order of its formula (Method §3.6). */
export const CREDIBILITY_PARTS = ['delivery', 'incentives', 'design'] as const;
/** One of them. */
export type CredibilityPart = (typeof CREDIBILITY_PARTS)[number];

/** Likelihood words of ICD 203, the least likely first. */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const;
/** One of them. */
export type Likelihood = (typeof LIKELIHOODS)[number];

/** Names, without the ending, of the files in `data/method/` that hold the method's constants. */
export const METHOD_FILES = [
  'backtest',
  'certainty',
  'credibility',
  'delivery',
  'design',
  'evidence',
  'flags',
  'incentives',
  'likelihood',
  'reliability',
  'risk',
  'theme-threats',
  'uncertainty',
] as const;
/** One of them. */
export type MethodFileName = (typeof METHOD_FILES)[number];

/** Every constant of the method. What each means and why it is so stands beside it in `data/method/`. */
export interface Method {
  readonly version: string;
  readonly evidence: Readonly<ReturnType<typeof readEvidence>>;
  readonly delivery: Readonly<ReturnType<typeof readDelivery>>;
  readonly certainty: Readonly<ReturnType<typeof readCertainty>>;
  readonly design: Readonly<ReturnType<typeof readDesign>>;
  readonly incentives: Readonly<ReturnType<typeof readIncentives>>;
  readonly risk: Readonly<ReturnType<typeof readRisk>>;
  readonly credibility: Readonly<ReturnType<typeof readCredibility>>;
  readonly flags: Readonly<ReturnType<typeof readFlags>>;
  readonly uncertainty: UncertaintyMethod;
  readonly reliability: ReliabilityMethod;
  readonly backtest: BacktestMethod;
  /** Of each likelihood word, the probability below which it holds. */
  readonly likelihood: Readonly<Record<Likelihood, number>>;
  /** Of each theme, the threat classes that it answers. */
  readonly threatsAnswered: Readonly<Record<Theme, readonly ThreatClass[]>>;
}

/**
 * The method's constants from the parsed files of `data/method/`, by name without the ending
 * (`{ evidence: …, delivery: … }`); other files there are left alone. Throws with file and path where
 * a constant is missing, out of range or unknown, or where two files state different versions.
 */
export function parseMethod(files: Readonly<Record<string, unknown>>): Method {
  const [first, ...others] = METHOD_FILES;
  const version = readMethodVersion(first, files[first]);
  for (const name of others) {
    const other = readMethodVersion(name, files[name]);
    if (other !== version) {
      throw new TypeError(`${name}: version is ${other}, but ${first} has ${version}.`);
    }
  }
  const read = <T>(name: MethodFileName, toConstants: (reader: MethodReader) => T): T => {
    const reader = openMethodFile(name, files[name]);
    const constants = toConstants(reader);
    reader.finish();
    return constants;
  };
  return {
    version,
    evidence: read('evidence', readEvidence),
    delivery: read('delivery', readDelivery),
    certainty: read('certainty', readCertainty),
    design: read('design', readDesign),
    incentives: read('incentives', readIncentives),
    risk: read('risk', readRisk),
    credibility: read('credibility', readCredibility),
    flags: read('flags', readFlags),
    uncertainty: read('uncertainty', readUncertainty),
    reliability: read('reliability', readReliability),
    backtest: read('backtest', readBacktest),
    likelihood: read('likelihood', (file) => file.table('upperBound', LIKELIHOODS, SHARE)),
    threatsAnswered: read('theme-threats', readThemeThreats),
  };
}

function readEvidence(file: MethodReader) {
  return {
    reliability: file.table('reliability', INDEPENDENT_OBSERVERS, WEIGHT),
    admissionReliability: file.number('admissionReliability', WEIGHT),
    enactedTextReliability: file.number('enactedTextReliability', WEIGHT),
    sourceKindFactor: file.table('sourceKindFactor', SOURCE_KINDS, WEIGHT),
    textKinds: file.list('textKinds', SOURCE_KINDS),
    textCapLevel: file.number('textCapLevel', LEVEL),
    deliveryHalfLifeMonths: file.number('deliveryHalfLifeMonths', MONTHS),
    intervalHalfLifeMonths: file.number('intervalHalfLifeMonths', MONTHS),
    echoFactor: file.number('echoFactor', SHARE),
    echoTieTolerance: file.number('echoTieTolerance', SHARE),
    priorMass: file.number('priorMass', { min: 0, max: 100 }),
    codingError: file.table('codingError', ['oneCoding', 'severalCodings', 'mixed'], SHARE),
    intervalProbability: file.number('intervalProbability', SHARE),
    staleAfterMonths: file.number('staleAfterMonths', MONTHS),
    conflictWindowMonths: file.number('conflictWindowMonths', MONTHS),
    contestedFrom: file.number('contestedFrom', SHARE),
    tolerance: file.number('tolerance', SHARE),
  };
}

function readDelivery(file: MethodReader) {
  return {
    sharedSourceCorrelation: file.number('sharedSourceCorrelation', SHARE),
    lowDelivery: file.number('lowDelivery', SCORE),
    minCovered: file.table('minCovered', SET_KINDS, COUNT),
    minCoverage: file.number('minCoverage', SHARE),
    publishedCoverage: file.number('publishedCoverage', SHARE),
  };
}

function readCertainty(file: MethodReader) {
  return {
    minCoverage: file.number('minCoverage', SHARE),
    maxSourceShare: file.number('maxSourceShare', SHARE),
    contestedShare: file.number('contestedShare', SHARE),
    weakKinds: file.list('weakKinds', SOURCE_KINDS),
    maxWeakShare: file.number('maxWeakShare', SHARE),
    maxIntervalWidth: file.number('maxIntervalWidth', SCORE),
    accessWindowMonths: file.number('accessWindowMonths', MONTHS),
  };
}

function readDesign(file: MethodReader) {
  return {
    minKnownItems: file.number('minKnownItems', { min: 1, max: 10 }),
    minCommitments: file.number('minCommitments', COUNT),
    someShare: file.number('someShare', SHARE),
    mostShare: file.number('mostShare', SHARE),
    threatYears: file.number('threatYears', { min: 1, max: 100 }),
  };
}

function readIncentives(file: MethodReader) {
  return {
    neutralMass: file.number('neutralMass', { min: 0, max: 100 }),
    weakestShare: file.number('weakestShare', SHARE),
    minCoverage: file.number('minCoverage', SHARE),
    staleAfterMonths: file.number('staleAfterMonths', MONTHS),
  };
}

function readRisk(file: MethodReader) {
  return {
    pillarUsableShare: file.number('pillarUsableShare', SHARE),
    usableShare: file.number('usableShare', SHARE),
    factHalfLifeMonths: file.number('factHalfLifeMonths', MONTHS),
    factFactor: file.number('factFactor', SHARE),
    figuresShare: file.number('figuresShare', SHARE),
  };
}

function readCredibility(file: MethodReader) {
  return {
    weights: file.table('weights', CREDIBILITY_PARTS, SHARE),
    floor: file.number('floor', SCORE),
  };
}

function readFlags(file: MethodReader) {
  return {
    waitYears: file.number('waitYears', { min: 0, max: 100 }),
    minCovered: file.number('minCovered', COUNT),
    minCoverage: file.number('minCoverage', SHARE),
    audienceMonthsBefore: file.number('audienceMonthsBefore', MONTHS),
    audienceMonthsAfter: file.number('audienceMonthsAfter', MONTHS),
    externalAudiences: file.list('externalAudiences', AUDIENCES),
    externalStrategyKinds: file.list('externalStrategyKinds', STRATEGY_KINDS),
    audienceShareOfStrategy: file.number('audienceShareOfStrategy', SHARE),
    audienceCommitments: file.number('audienceCommitments', COUNT),
    promiseDesign: file.number('promiseDesign', SCORE),
    promiseCommitments: file.number('promiseCommitments', COUNT),
    lowDeliveryProbability: file.number('lowDeliveryProbability', SHARE),
    claimGapLevels: file.number('claimGapLevels', LEVEL),
    claimGapCommitments: file.number('claimGapCommitments', COUNT),
    incentivesBelow: file.number('incentivesBelow', { min: -1, max: 0 }),
    unborneClaimsShare: file.number('unborneClaimsShare', SHARE),
    checkedClaims: file.number('checkedClaims', COUNT),
    episodeClaimMonths: file.number('episodeClaimMonths', MONTHS),
    episodeMonthsBefore: file.number('episodeMonthsBefore', MONTHS),
    episodeMonthsAfter: file.number('episodeMonthsAfter', MONTHS),
  };
}

function readThemeThreats(file: MethodReader): Readonly<Record<Theme, readonly ThreatClass[]>> {
  const answers: Partial<Record<Theme, readonly ThreatClass[]>> = {};
  for (const theme of THEMES) answers[theme] = file.members(theme, THREAT_CLASSES);
  return answers as Record<Theme, readonly ThreatClass[]>; // every theme was just given its list
}
