/** The sum behind a commitment's delivery, line by line, so that a reader can do it again by hand. */
import { formatDecimal } from '#model/format.ts';
import type { Source } from '#model/dataset.ts';
import type { Observer } from '#model/records.generated.ts';
import type { CoveredCommitment, WeighedCluster } from '#scoring/delivery.ts';

/** What one kind of observer saw in one document: it counts once. */
export interface SumLine {
  readonly source: Source;
  readonly observer: Observer;
  readonly findingIds: readonly string[];
  /** l̄, 0–3. */
  readonly level: string;
  /** m = r · k. */
  readonly mass: string;
  /** Mass after age, before the echo. */
  readonly aged: string;
  readonly echo: string;
  /** y. */
  readonly weight: string;
  /** y · l̄. */
  readonly product: string;
}

export interface DeliverySum {
  readonly lines: readonly SumLine[];
  readonly totalWeight: string;
  readonly totalProduct: string;
  readonly delivery: string;
}

const decimals = 3;

export function toDeliverySum(
  score: CoveredCommitment,
  sources: ReadonlyMap<string, Source>,
): DeliverySum {
  const weight = sumOf(score.clusters, ({ deliveryWeight }) => deliveryWeight.weight);
  const product = sumOf(score.clusters, (c) => c.deliveryWeight.weight * c.level);
  return {
    lines: score.clusters.map((cluster) => toSumLine(cluster, sources)),
    totalWeight: formatDecimal(weight, decimals),
    totalProduct: formatDecimal(product, decimals),
    delivery: formatDecimal(score.delivery, 1),
  };
}

function toSumLine(cluster: WeighedCluster, sources: ReadonlyMap<string, Source>): SumLine {
  const { sourceId, observer, items, level, mass, deliveryWeight } = cluster;
  const source = sources.get(sourceId);
  if (!source) throw new Error(`No source ${sourceId} among those of the commitment.`);
  return {
    source,
    observer,
    findingIds: items.flatMap(({ findingId }) => findingId ?? []),
    level: formatDecimal(level, 2),
    mass: formatDecimal(mass, decimals),
    aged: formatDecimal(deliveryWeight.before, decimals),
    echo: formatDecimal(deliveryWeight.factor, decimals),
    weight: formatDecimal(deliveryWeight.weight, decimals),
    product: formatDecimal(deliveryWeight.weight * level, decimals),
  };
}

function sumOf(
  clusters: readonly WeighedCluster[],
  toNumber: (cluster: WeighedCluster) => number,
): number {
  return clusters.reduce((sum, cluster) => sum + toNumber(cluster), 0);
}
