import { formatScore } from '#model/format.ts';

/** Words of the picture of danger and delivery; apart, so that its island loads no others. */
export const danger = {
  x: 'Risk to civilians, 0 to 100',
  y: 'Delivery, 0 to 100',
  keys: 'Use the arrow keys to go from country to country, from the least to the greatest risk.',
  point: (name: string, risk: number, delivery: number, low: number, high: number) =>
    `${name}: risk ${formatScore(risk)}, delivery ${formatScore(delivery)} (90% interval ${formatScore(low)} to ${formatScore(high)}).`,
  subtitle: (asOf: string) =>
    `Countries by risk to civilians and by delivery, each with the 90% interval of delivery, as of ${asOf}`,
  description:
    'Each point is a country, named by its code; the line through it is the 90% interval of its delivery. That two things go together does not say that one makes the other.',
  noScript: 'The picture needs JavaScript; the table below holds the same figures.',
  tooFew: 'Too few countries have both scores for a picture of danger and delivery',
  less: (count: number, rho: string) =>
    `Among ${String(count)} countries, the more danger civilians face, the less was delivered (rank correlation ${rho})`,
  more: (count: number, rho: string) =>
    `Among ${String(count)} countries, the more danger civilians face, the more was delivered (rank correlation ${rho})`,
  none: (count: number, rho: string) =>
    `Among ${String(count)} countries, danger and delivery show no marked relation (rank correlation ${rho})`,
  columns: { country: 'Country', risk: 'Risk', delivery: 'Delivery', interval: '90% interval' },
} as const;
