import { refuse } from '#scoring/composite/refusal.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import type { IndexTree } from '#scoring/composite/tree.ts';

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
  const stranger = findStranger(tree, aggregation);
  if (stranger !== undefined) {
    return refuse(
      { table: 'setting' },
      `"${stranger}" is given a rule of its own and is not a node above others.`,
    );
  }
  const rules: AggregationRule[] = [];
  const { minimumShareByCode, minimumShare = 0 } = aggregation;
  for (let node = tree.indicatorCount; node < tree.nodes.length; node += 1) {
    const rule = findRule(tree, aggregation, node);
    if (rule === undefined) return refuse({ table: 'setting' }, describeLevels(tree, aggregation));
    rules.push(rule);
  }
  const codes = tree.codes.slice(tree.indicatorCount);
  const exponents = Float64Array.from(rules, getExponent);
  const shares = Float64Array.from(codes, (code) => minimumShareByCode?.get(code) ?? minimumShare);
  const unfinite = rules.find(({ kind }, k) => kind === 'power' && !Number.isFinite(exponents[k]));
  if (unfinite !== undefined)
    return refuse({ table: 'setting' }, 'The exponent of a power mean is a finite number.');
  const share = shares.find((minimum) => !(minimum >= 0 && minimum <= 1));
  if (share !== undefined) {
    return refuse(
      { table: 'setting' },
      `The least share observed is ${share}: it lies from 0 to 1.`,
    );
  }
  return { rules, exponents, minimumShares: shares };
}

/** A rule in the words of the method. */
export function describeRule(rule: AggregationRule): string {
  if (rule.kind === 'power') return `a power mean with exponent ${rule.exponent}`;
  return rule.kind === 'copeland'
    ? 'a Copeland score'
    : `${rule.kind === 'arithmetic' ? 'an' : 'a'} ${rule.kind} mean`;
}

function findRule(
  tree: IndexTree,
  { rule, byLevel, byCode }: Aggregation,
  node: number,
): AggregationRule | undefined {
  const own = byCode?.get(tree.codes[node] ?? '');
  if (own !== undefined || byLevel === undefined) return own ?? rule;
  return byLevel[(tree.levels[node] ?? 0) - 2];
}

function findStranger(
  tree: IndexTree,
  { byCode, minimumShareByCode }: Aggregation,
): string | undefined {
  const codes = [...(byCode?.keys() ?? []), ...(minimumShareByCode?.keys() ?? [])];
  return codes.find((code) => tree.codes.indexOf(code) < tree.indicatorCount);
}

function describeLevels(tree: IndexTree, { byLevel }: Aggregation): string {
  const levels = (tree.levels.at(-1) ?? 1) - 1;
  return `${byLevel?.length ?? 0} rules are given for ${levels} levels above the indicators: give one for each.`;
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
