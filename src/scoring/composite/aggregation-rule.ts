import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { IndexTree } from './tree.ts';

/**
 * How children become their parent's value, w being their weights, gaps left out and the other
 * weights rescaled.
 * - `arithmetic`: Σwx/Σw; `geometric`: exp(Σw ln x/Σw); `harmonic`: Σw/Σ(w/x);
 * - `power`: (Σwxᵖ/Σw)^(1/p), of which p = 1, 0, −1 are the three above;
 * - `copeland`: how many units it outranks less how many outrank it.
 */
export type AggregationRule =
  | { readonly kind: 'arithmetic' | 'geometric' | 'harmonic' | 'copeland' }
  | { readonly kind: 'power'; readonly exponent: number };

/** Which rule, and how much must be observed, at each node. */
export interface Aggregation {
  readonly rule: AggregationRule;
  /** From the parents of indicators upwards; overrides `rule`. */
  readonly byLevel?: readonly AggregationRule[];
  /** Overrides both. */
  readonly byCode?: ReadonlyMap<string, AggregationRule>;
  /** Least share of a node's children that must have a value, 0–1; 0 or absent: one child is enough. */
  readonly minimumShare?: number;
  readonly minimumShareByCode?: ReadonlyMap<string, number>;
}

/** The rules by node, from the first node above the indicators. */
export interface AggregationPlan {
  readonly rules: readonly AggregationRule[];
  /** Of the power mean that each rule comes down to; NaN for `copeland`. */
  readonly exponents: Float64Array;
  readonly minimumShares: Float64Array;
}

/** The rule of every node, or why the settings cannot be meant. */
export function planAggregation(
  tree: IndexTree,
  aggregation: Aggregation,
): AggregationPlan | Refusal {
  const codes = tree.codes.slice(tree.indicatorCount);
  const { minimumShareByCode, minimumShare = 0 } = aggregation;
  const rules = codes.map((code, family) => {
    const level = tree.levels[tree.indicatorCount + family] ?? 0;
    return aggregation.byCode?.get(code) ?? aggregation.byLevel?.[level - 2] ?? aggregation.rule;
  });
  const exponents = Float64Array.from(rules, getExponent);
  const shares = Float64Array.from(codes, (code) => minimumShareByCode?.get(code) ?? minimumShare);
  const problem = checkNames(tree, aggregation) ?? checkFigures(rules, exponents, shares);
  if (problem !== null) return refuse({ table: 'setting' }, problem);
  return { rules, exponents, minimumShares: shares };
}

/** A rule in the words of the method. */
export function describeRule(rule: AggregationRule): string {
  if (rule.kind === 'power') return `a power mean with exponent ${rule.exponent}`;
  return rule.kind === 'copeland'
    ? 'a Copeland score'
    : `${rule.kind === 'arithmetic' ? 'an' : 'a'} ${rule.kind} mean`;
}

function checkNames(
  tree: IndexTree,
  { byLevel, byCode, minimumShareByCode }: Aggregation,
): string | null {
  const codes = [...(byCode?.keys() ?? []), ...(minimumShareByCode?.keys() ?? [])];
  const stranger = codes.find((code) => tree.codes.indexOf(code) < tree.indicatorCount);
  if (stranger !== undefined)
    return `"${stranger}" is given a rule of its own and is no node above others.`;
  const levels = (tree.levels.at(-1) ?? 1) - 1;
  if (byLevel === undefined || byLevel.length === levels) return null;
  return `Rules by level: ${byLevel.length}; levels above the indicators: ${levels}. Give one rule for each.`;
}

function checkFigures(
  rules: readonly AggregationRule[],
  exponents: Float64Array,
  shares: Float64Array,
): string | null {
  const isUnfinite = rules.some(
    ({ kind }, at) => kind === 'power' && !Number.isFinite(exponents[at]),
  );
  if (isUnfinite) return 'The exponent of a power mean is a finite number.';
  const share = shares.find((minimum) => !(minimum >= 0 && minimum <= 1));
  return share === undefined ? null : `The least share observed is ${share}: it lies from 0 to 1.`;
}

function getExponent(rule: AggregationRule): number {
  switch (rule.kind) {
    case 'arithmetic':
      return 1;
    case 'geometric':
      return 0;
    case 'harmonic':
      return -1;
    case 'power':
      return rule.exponent;
    case 'copeland':
      return Number.NaN;
  }
}
