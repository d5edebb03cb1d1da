import type { Method } from '#model/method.ts';
import { ageDay, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { DayNumber } from '#model/civil-day.ts';
import type { Level } from '#model/records.generated.ts';
import { isIndependent } from '#model/score-terms.ts';
import {
  cappedLevel,
  codingErrorOf,
  findLowerMedian,
  meanSpread,
  spreadOf,
  type LevelShares,
} from './coded-level.ts';
import type { FindingInput } from './inputs.ts';

/**
 * As what a finding stands in the record (Method §3.1.2): seen by somebody else; the state saying
 * that nothing was done; the text of an enactment that was promised; or the state's own good word,
 * which is shown and weighs nothing.
 */
export type FindingRole = 'independent' | 'admission' | 'enacted-text' | 'self-serving';

/** A finding as the method reads it on a day. */
export interface FindingReading {
  readonly finding: FindingInput;
  /** The day from which its age is counted. */
  readonly day: DayNumber;
  /** The coders' level before the text cap, 0–3: what the claim gap takes the state to report. */
  readonly statedLevel: Level;
  /** The coders' level after the text cap, 0–3. */
  readonly level: Level;
  /** The cap lowered a coder's level. */
  readonly isCapped: boolean;
  readonly spread: LevelShares;
  readonly role: FindingRole;
  /** r by who saw it, 0–1; 0 for the state's own good word. */
  readonly reliability: number;
  /** k by kind of source, 0–1. */
  readonly sourceFactor: number;
  /** m = r · k, 0–1. */
  readonly mass: number;
}

/**
 * The findings usable on a day, as the method reads them: those dated on or before it for which a
 * coder could tell a level (Method §2 and §3.1.1–3).
 */
export function readFindings(
  findings: readonly FindingInput[],
  isLegalAct: boolean,
  asOf: IsoDay,
  method: Method,
): readonly FindingReading[] {
  return findings.flatMap((finding) => readFinding(finding, isLegalAct, asOf, method) ?? []);
}

function readFinding(
  finding: FindingInput,
  isLegalAct: boolean,
  asOf: IsoDay,
  method: Method,
): FindingReading | undefined {
  const { date, levels, reversed, sourceKind } = finding;
  if (date === null || !isOnOrBefore(date, asOf)) return undefined;
  const isText = method.evidence.textKinds.includes(sourceKind);
  const cap = isText && !isLegalAct ? method.evidence.textCapLevel : Infinity;
  // Each coder's level is capped before they are merged, and one that was reversed is 0 for all.
  const counted = levels.map((level) => cappedLevel(level, cap, reversed));
  const level = findLowerMedian(counted);
  const statedLevel = findLowerMedian(
    levels.map((stated) => cappedLevel(stated, Infinity, reversed)),
  );
  if (level === undefined || statedLevel === undefined) return undefined;
  const role = roleOf(finding, level, isText && isLegalAct);
  const reliability = reliabilityOf(finding, role, method);
  const sourceFactor = method.evidence.sourceKindFactor[sourceKind];
  const error = codingErrorOf(finding.direction, levels.length, method);
  return {
    finding,
    day: ageDay(date, asOf),
    statedLevel,
    level,
    isCapped: !reversed && levels.some((stated) => stated > cap),
    spread: meanSpread(counted.map((each) => ({ spread: spreadOf(each, error), weight: 1 }))),
    role,
    reliability,
    sourceFactor,
    mass: reliability * sourceFactor,
  };
}

function roleOf(finding: FindingInput, level: Level, isEnactedText: boolean): FindingRole {
  if (isEnactedText) return 'enacted-text';
  if (isIndependent(finding.observer)) return 'independent';
  return level === 0 ? 'admission' : 'self-serving';
}

function reliabilityOf(finding: FindingInput, role: FindingRole, method: Method): number {
  if (role === 'enacted-text') return method.evidence.enactedTextReliability;
  if (isIndependent(finding.observer)) return method.evidence.reliability[finding.observer];
  return role === 'admission' ? method.evidence.admissionReliability : 0;
}
