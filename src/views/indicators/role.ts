/** What a series is here for: its place in the risk tree, or why it has none. */
import { text } from '#i18n/text.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { RecordId } from '#model/records.generated.ts';
import type { IndicatorSeries } from './series.ts';

export interface IndicatorRole {
  /** Pillar that it stands in; null where it is not scored. */
  readonly pillar: string | null;
  /** Why it is scored, or each reason why it is not. */
  readonly reasons: readonly string[];
}

export function toRole(series: IndicatorSeries, basis: RiskBasis): IndicatorRole {
  const { variable, pillar } = series;
  if (variable && pillar) return { pillar: pillar.label, reasons: [variable.why] };
  const reasons = [
    ...toDecision(series, basis),
    ...toOverlap(series.entry.id, basis),
    ...toUses(series),
  ];
  return { pillar: null, reasons: reasons.length > 0 ? reasons : [text.indicators.role.shown] };
}

/** The reason that the tree itself states. */
function toDecision({ entry }: IndicatorSeries, { tree }: RiskBasis): readonly string[] {
  return tree.leftOutVariables.flatMap(({ indicator, reason }) =>
    indicator === entry.id ? [reason] : [],
  );
}

/** It contains a series that is scored, or is part of one: either way something would count twice. */
function toOverlap(id: RecordId, basis: RiskBasis): readonly string[] {
  const { tree } = basis;
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
  return [
    ...(parts.length > 0 ? [words.contains(parts.join('; '))] : []),
    ...(wholes.length > 0 ? [words.partOf(wholes.join('; '))] : []),
  ];
}

function toUses({ entry }: IndicatorSeries): readonly string[] {
  const words = text.indicators.role;
  return [
    ...entry.uses.flatMap((use) =>
      use in words.uses ? [words.uses[use as keyof typeof words.uses]] : [],
    ),
    ...(/^incentive/.test(entry.construct) ? [words.incentives] : []),
  ];
}
