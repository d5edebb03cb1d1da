import type { Method } from '#model/method.ts';
import { ageInMonths, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import { THREAT_CLASSES } from '#model/score-terms.ts';
import { agedShare } from '../aging.ts';
import type { RiskFactInput, RiskInput, RiskPillarInput } from '../inputs.ts';
import { GRAVEST } from '../risk-facts.ts';
import { placeVariable } from '../risk-figures.ts';
import type { RiskScore } from '../risk.ts';
import { toStarts } from './starts.ts';

/** The risk of a country, as scored and as its goalposts would be drawn. */
export interface DrawnRisk {
  readonly input: RiskInput;
  readonly score: RiskScore;
  /** The same pillars and variables between the wider goalposts. */
  readonly widePillars: readonly RiskPillarInput[];
}

/** Figures and facts of risk as flat columns. The tree of variables is one for all countries. */
export interface RiskModel {
  /** The first variable of each pillar, and at the end the number of variables. */
  readonly variableStarts: Int32Array;
  /** y at the method's goalposts: countries × variables by rows. Means nothing where not usable. */
  readonly dangers: Float64Array;
  /** y at the wider goalposts. */
  readonly wideDangers: Float64Array;
  /** 1 where a usable variable stands in a usable pillar, else 0: countries × variables by rows. */
  readonly isUsable: Uint8Array;
  /** The first fact of each country, and at the end the number of facts; facts of one threat side by side. */
  readonly factStarts: Int32Array;
  readonly threats: Int32Array;
  readonly severities: Float64Array;
  /** Age back from the day of the score, as the share of the severity that is left. */
  readonly aged: Float64Array;
  readonly factFactor: number;
  readonly figuresShare: number;
}

/** Lays out the risk of countries. */
export function compileRisk(risks: readonly DrawnRisk[], asOf: IsoDay, method: Method): RiskModel {
  const tree = toTree(risks);
  const codes = tree.flatMap((pillar) => pillar.codes);
  const facts = risks.map(({ input }) => usableFacts(input.facts, asOf));
  const all = facts.flat();
  return {
    variableStarts: toStarts(tree.map((pillar) => pillar.codes.length)),
    dangers: toColumns(risks, codes, ({ input }) => input.pillars),
    wideDangers: toColumns(risks, codes, ({ widePillars }) => widePillars),
    isUsable: Uint8Array.from(
      risks.flatMap(({ score }) => codes.map((code) => isUsable(score, code))),
    ),
    factStarts: toStarts(facts.map((own) => own.length)),
    threats: Int32Array.from(all, ({ threat }) => THREAT_CLASSES.indexOf(threat)),
    severities: Float64Array.from(all, ({ severity }) => severity),
    aged: Float64Array.from(all, ({ date }) =>
      agedShare(ageInMonths(date, asOf), method.risk.factHalfLifeMonths),
    ),
    factFactor: method.risk.factFactor,
    figuresShare: method.risk.figuresShare,
  };
}

/** Rf of one country, 0–1, at the given severities; −1 without a fact (Method §3.5). */
export function dangerOfFacts(model: RiskModel, severities: Float64Array, country: number): number {
  const end = model.factStarts[country + 1] ?? 0;
  let at = model.factStarts[country] ?? 0;
  if (at === end) return -1;
  let spared = 1;
  while (at < end) {
    const threat = model.threats[at];
    let strongest = 0;
    for (; at < end && model.threats[at] === threat; at += 1) {
      const danger = ((severities[at] ?? 0) / GRAVEST) * (model.aged[at] ?? 0);
      if (danger > strongest) strongest = danger;
    }
    spared *= 1 - model.factFactor * strongest;
  }
  return 1 - spared;
}

interface TreePillar {
  readonly id: string;
  readonly codes: readonly string[];
}

/** Every pillar and variable that a country has, in the order in which they are first met. */
function toTree(risks: readonly DrawnRisk[]): readonly TreePillar[] {
  const pillars = new Map<string, Set<string>>();
  for (const { id, variables } of risks.flatMap(({ input }) => input.pillars)) {
    const codes = pillars.get(id) ?? new Set();
    for (const { code } of variables) codes.add(code);
    pillars.set(id, codes);
  }
  return [...pillars].map(([id, codes]) => ({ id, codes: [...codes] }));
}

function toColumns(
  risks: readonly DrawnRisk[],
  codes: readonly string[],
  pillarsOf: (risk: DrawnRisk) => readonly RiskPillarInput[],
): Float64Array {
  return Float64Array.from(
    risks.flatMap((risk) => {
      const own = dangersByCode(risk.input.pillars);
      const drawn = dangersByCode(pillarsOf(risk));
      // Where the wider goalposts meet, or are not given, the variable stays where it is.
      return codes.map((code) => drawn.get(code) ?? own.get(code) ?? 0);
    }),
  );
}

function dangersByCode(pillars: readonly RiskPillarInput[]): ReadonlyMap<string, number | null> {
  return new Map(
    pillars.flatMap(({ variables }) =>
      variables.map((variable) => [variable.code, placeVariable(variable)]),
    ),
  );
}

function isUsable({ figures }: RiskScore, code: string): 0 | 1 {
  const usable = figures.pillars.filter(({ danger }) => danger !== null);
  const found = usable.flatMap(({ variables }) => variables);
  return found.some(({ variable, danger }) => variable.code === code && danger !== null) ? 1 : 0;
}

function usableFacts(facts: readonly RiskFactInput[], asOf: IsoDay) {
  return facts
    .flatMap(({ date, severity, threat }) =>
      date === null || severity === null || !isOnOrBefore(date, asOf)
        ? []
        : [{ date, severity, threat }],
    )
    .sort((a, b) => THREAT_CLASSES.indexOf(a.threat) - THREAT_CLASSES.indexOf(b.threat));
}
