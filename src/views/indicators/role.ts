/** What a series is here for: its place in the risk tree, or why it has none. */
import { text } from '#i18n/text.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { RecordId } from '#model/records.generated.ts';
import type { IndicatorSeries } from './series.ts';

/** Why a series is not scored, the weightiest first. */
type Cause = keyof typeof text.indicators.role.briefs;

export interface IndicatorRole {
  /** Pillar that it stands in; null where it is not scored. */
  readonly pillar: string | null;
  /** Why it is scored, or each reason why it is not. */
  readonly reasons: readonly string[];
  /** The weightiest reason in a few words. */
  readonly brief: string;
}

interface Reason {
  readonly cause: Cause;
  readonly sentence: string;
}

export function toRole(series: IndicatorSeries, basis: RiskBasis): IndicatorRole {
  const { variable, pillar, entry } = series;
  const { briefs, shown } = text.indicators.role;
  if (variable && pillar) {
    return { pillar: pillar.label, reasons: [variable.why], brief: pillar.label };
  }
  const reasons = [...toDecision(series, basis), ...toOverlap(entry.id, basis), ...toUses(series)];
  return {
    pillar: null,
    reasons: reasons.length > 0 ? reasons.map(({ sentence }) => sentence) : [shown],
    brief: briefs[reasons[0]?.cause ?? 'shown'],
  };
}

/** The reason that the tree itself states. */
function toDecision({ entry }: IndicatorSeries, { tree }: RiskBasis): readonly Reason[] {
  return tree.leftOutVariables.flatMap(({ indicator, reason }): Reason[] =>
    indicator === entry.id ? [{ cause: 'decided', sentence: reason }] : [],
  );
}

/** It contains a series that is scored, or is part of one: either way something would count twice. */
function toOverlap(id: RecordId, { tree }: RiskBasis): readonly Reason[] {
  const scored = new Map(
    tree.pillars.flatMap(({ variables }) =>
      variables.map(({ indicator, label }) => [indicator, label] as const),
    ),
  );
  const words = text.indicators.role;
  const parts = tree.contained.flatMap((each) =>
    each.index === id ? each.parts.flatMap((part) => scored.get(part) ?? []) : [],
  );
  const wholes = tree.contained.flatMap(({ index, parts: own }) =>
    own.includes(id) ? (scored.get(index) ?? []) : [],
  );
  const reasons: Reason[] = [];
  if (parts.length > 0) {
    reasons.push({ cause: 'contains', sentence: words.contains(parts.join('; ')) });
  }
  if (wholes.length > 0) {
    reasons.push({ cause: 'partOf', sentence: words.partOf(wholes.join('; ')) });
  }
  return reasons;
}

function toUses({ entry }: IndicatorSeries): readonly Reason[] {
  const { uses, incentives } = text.indicators.role;
  const reasons: Reason[] = [];
  for (const use of ['denominator', 'validation', 'backtest'] as const) {
    if (entry.uses.includes(use)) reasons.push({ cause: use, sentence: uses[use] });
  }
  if (entry.construct.startsWith('incentive')) {
    reasons.push({ cause: 'incentives', sentence: incentives });
  }
  return reasons;
}
