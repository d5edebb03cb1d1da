import { applyScale } from './linear-scale.ts';
import type { NormalisationFit } from './normalisation-fit.ts';
import type { RankNormaliser } from './normaliser.ts';
import { rankColumn } from './rank-column.ts';
import type { IndexTree } from './tree.ts';
import { KNOWN, toReasonCode } from './unknown-reason.ts';
import type { ValueTable } from './value-table.ts';

const ONE_OBSERVATION = toReasonCode('one-observation');

/**
 * Writes the normalised indicators into the first columns of `target`. Gaps keep their reason; an
 * indicator without a scale is unknown throughout, with the reason. `sorted` is working space for
 * ranks, as long as there are units.
 */
export function applyNormalisation(
  fit: NormalisationFit,
  tree: IndexTree,
  table: ValueTable,
  target: ValueTable,
  sorted: Float64Array,
): void {
  for (let column = 0; column < tree.indicatorCount; column += 1) {
    const indicator = fit.indicators[column];
    const direction = tree.nodes[column]?.direction;
    const values = table.columns[column];
    const sources = table.reasonColumns[column];
    const normalised = target.columns[column];
    const reasons = target.reasonColumns[column];
    if (!indicator || !direction || !values || !sources || !normalised || !reasons) {
      throw new RangeError(`The tables have no column ${column}.`);
    }
    reasons.set(sources);
    if (indicator.kind === 'linear') {
      applyScale(indicator.scale, direction, values, normalised);
    } else if (indicator.kind === 'ranks') {
      const { normaliser } = indicator;
      const known = rankColumn(values, direction, normaliser.ties, normalised, sorted);
      finishRanks(normaliser, known, normalised, reasons);
    } else {
      blankColumn(normalised, reasons, indicator.reason);
    }
  }
}

function finishRanks(
  { kind }: RankNormaliser,
  known: number,
  ranks: Float64Array,
  reasons: Uint8Array,
): void {
  if (kind === 'rank') return;
  if (kind === 'percentile-rank' && known === 1) {
    blankColumn(ranks, reasons, ONE_OBSERVATION);
    return;
  }
  const steps = kind === 'borda' ? 1 : known - 1;
  for (let unit = 0; unit < ranks.length; unit += 1)
    ranks[unit] = ((ranks[unit] ?? Number.NaN) - 1) / steps;
}

function blankColumn(values: Float64Array, reasons: Uint8Array, reason: number): void {
  values.fill(Number.NaN);
  for (let unit = 0; unit < reasons.length; unit += 1) {
    if (reasons[unit] === KNOWN) reasons[unit] = reason;
  }
}
