/** What the page and the worker that reckons other days say to each other. */
import type { AsOfQuestion, AsOfSubject, AsOfView } from '#views/as-of/as-of-view.ts';
import type { CitedView, TakeAway } from '#views/as-of/take-away.ts';
import type { Stop } from '#views/as-of/find-stop.ts';

export type AsOfRequest =
  | { readonly kind: 'stops'; readonly subject: AsOfSubject }
  | { readonly kind: 'view'; readonly question: AsOfQuestion }
  | { readonly kind: 'cited'; readonly question: AsOfQuestion; readonly cited: CitedView };

export type AsOfReply =
  | { readonly kind: 'stops'; readonly stops: readonly Stop[] }
  | { readonly kind: 'view'; readonly view: AsOfView }
  | { readonly kind: 'cited'; readonly view: AsOfView; readonly takeAway: TakeAway };
