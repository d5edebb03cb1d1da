/** What is left of a weight after some months: 2^(−months / half-life), 1 for what is of the day itself. */
export function agedShare(months: number, halfLifeMonths: number): number {
  return 2 ** (-months / halfLifeMonths);
}
