/** What the page and the worker that reckons other days say to each other. */
import type { AsOfQuestion, AsOfSubject, AsOfView } from '#views/as-of/as-of-view.ts';
import type { CitedView, TakeAway } from '#views/as-of/take-away.ts';
import type { Stop } from '#views/as-of/find-stop.ts';

export type AsOfRequest = {
  /** Comes back with the answer, so that the page knows which question was answered. */
  readonly number: number;
  /** Base of the site, with a slash at the end. */
  readonly base: string;
} & (
  | { readonly kind: 'stops'; readonly subject: AsOfSubject }
  | { readonly kind: 'view'; readonly question: AsOfQuestion }
  | { readonly kind: 'cited'; readonly question: AsOfQuestion; readonly cited: CitedView }
);

export type AsOfAnswer = { readonly number: number } & (
  | { readonly kind: 'stops'; readonly stops: readonly Stop[] }
  | { readonly kind: 'view'; readonly view: AsOfView }
  | { readonly kind: 'cited'; readonly view: AsOfView; readonly takeAway: TakeAway }
  | { readonly kind: 'failed'; readonly reason: string }
);
