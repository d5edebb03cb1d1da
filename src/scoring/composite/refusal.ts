/** Where the cause of a refusal stands. Rows count from 0 below the heading; the heading is row −1. */
export type Place =
  { readonly table: 'tree' | 'matrix'; readonly row: number } | { readonly table: 'setting' };

/** A calculation that was not begun, or not finished, because its answer would mean nothing. */
export interface Refusal {
  readonly kind: 'refused';
  /** One sentence: what was found, then what to do. */
  readonly reason: string;
  readonly place: Place;
}

/** A refusal with the place of its cause. */
export function refuse(place: Place, reason: string): Refusal {
  return { kind: 'refused', reason, place };
}

/** True for a refusal, false for any other outcome. */
export function isRefused<Outcome extends object>(outcome: Outcome | Refusal): outcome is Refusal {
  return 'kind' in outcome && outcome.kind === 'refused';
}
