/**
 * The closed lists on which scoring turns, at run time. Their members and definitions stand in
 * `data/vocabularies/`; where their order means something, it stands here.
 */
import type {
  Audience,
  DesignCriterion,
  Direction,
  IncentiveDomain,
  IncentiveEffect,
  Level,
  Observer,
  Severity,
  SourceKind,
  StrategyKind,
  Theme,
  ThreatClass,
  Tier,
  Verdict,
} from './records.generated.ts';

/** Who saw what a finding or a check reports: never who printed it. */
export const OBSERVERS: readonly Observer[] = [
  'un',
  'au-or-regional',
  'academic',
  'ngo',
  'foreign-government',
  'press',
  'host-state',
];

/** Everybody but the host state, which is what is being observed. */
export type IndependentObserver = Exclude<Observer, 'host-state'>;

/** Every observer but the host state. */
export const INDEPENDENT_OBSERVERS: readonly IndependentObserver[] =
  OBSERVERS.filter(isIndependent);

/** True where the observer is not the host state. */
export function isIndependent(observer: Observer): observer is IndependentObserver {
  return observer !== 'host-state';
}

/** What sort of document a source is. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'sg-report',
  'un-other',
  'au-or-regional',
  'ngo-report',
  'academic',
  'news',
  'national-policy',
  'law-or-decree',
  'peace-agreement',
  'joint-plan',
  'sc-resolution',
  'state-letter',
  'other',
  'press-release',
];

/** How far a finding shows a commitment carried out: 0 none, 1 minimum, 2 intermediate, 3 full. */
export const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** Whether a finding speaks for the commitment being kept, both ways, or against. */
export const DIRECTIONS: readonly Direction[] = ['supports', 'mixed', 'contradicts'];

/** What a check shows of a claim, the lowest first. */
export const VERDICTS: readonly Verdict[] = [
  'contradicted',
  'unsubstantiated',
  'partly',
  'substantiated',
];

/** The two kinds of reason that a security actor has. */
export const INCENTIVE_DOMAINS: readonly IncentiveDomain[] = ['political', 'economic'];

/** Whether a reason pulls toward protecting civilians or against it. */
export const INCENTIVE_EFFECTS: readonly IncentiveEffect[] = ['toward', 'against'];

/** Strength of an incentive, severity of a risk fact, weight of an actor's role: 1 is the least. */
export const GRADES: readonly Severity[] = [1, 2, 3];

/** Classes of threat to civilians, after the founding paper. */
export const THREAT_CLASSES: readonly ThreatClass[] = [
  'state-forces',
  'non-state-armed-groups',
  'intercommunal',
  'criminal-or-gang',
  'foreign-forces',
  'grey-zone-or-hybrid',
  'digital-or-information',
  'social-unrest',
  'displacement-or-humanitarian',
];

/** The tiers of the United Nations' concept of protection: dialogue, physical protection, a protective environment. */
export const TIERS: readonly Tier[] = [1, 2, 3];

/** What a commitment is about. */
export const THEMES: readonly Theme[] = [
  'physical-protection',
  'accountability',
  'disarmament-and-ddr',
  'child-protection',
  'security-sector-reform',
  'displacement-and-returns',
  'conflict-related-sexual-violence',
  'institution-building',
  'civilian-harm-mitigation',
  'human-rights-monitoring',
  'cooperation-with-mission',
  'humanitarian-access',
  'community-engagement',
  'early-warning',
];

/** To whom a commitment was made. */
export const AUDIENCES: readonly Audience[] = [
  'security-council',
  'mission',
  'au-or-regional',
  'peace-agreement-parties',
  'public',
  'other',
];

/** What sort of document a strategy is. */
export const STRATEGY_KINDS: readonly StrategyKind[] = [
  'national-poc-plan',
  'civilian-harm-policy',
  'transition-or-handover-plan',
  'host-state-compact',
  'action-plan',
  'ssr-strategy',
  'ddr-strategy',
  'peace-agreement',
  'declaration',
  'other',
];

/** The four things in a set's design that are computed from the records (Method §3.3). */
export type ComputedDesignItem =
  'measurable-targets' | 'deadlines' | 'responsible-body' | 'threat-coverage';

/** One of the ten things that a well-made set of commitments has. */
export type DesignItem = DesignCriterion | ComputedDesignItem;

/** The ten, in the method's order (Method §3.3). */
export const DESIGN_ITEMS: readonly DesignItem[] = [
  'specific-acts',
  'measurable-targets',
  'deadlines',
  'responsible-body',
  'budget',
  'monitoring-and-access',
  'communities-consulted',
  'threat-coverage',
  'accountability-of-own-forces',
  'conditions-not-dates',
];
