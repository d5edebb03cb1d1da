/** A statistic without one of the cases. */
export interface WithoutOne<Case, Result> {
  readonly left: Case;
  readonly result: Result;
}

/** The statistic with each case left out in turn, in the order of the cases: how far one case carries it. */
export function leaveOneOut<Case, Result>(
  cases: readonly Case[],
  statistic: (others: readonly Case[]) => Result,
): readonly WithoutOne<Case, Result>[] {
  return cases.map((left, at) => ({ left, result: statistic(cases.toSpliced(at, 1)) }));
}
