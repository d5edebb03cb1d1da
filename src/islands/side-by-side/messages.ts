/** What the page and the worker that sets subjects side by side say to each other. */
import type { CitedView, TakeAway } from '#views/as-of/take-away.ts';
import type { SideBySide } from '#views/side-by-side/side-by-side.ts';
import type { Subject, SubjectChoice } from '#views/side-by-side/subjects.ts';

export interface SideRequest {
  readonly number: number;
  /** Base of the site, with a slash at the end. */
  readonly base: string;
  readonly subjects: readonly Subject[];
  readonly choices: readonly SubjectChoice[];
  readonly cited: CitedView;
}

export type SideAnswer = { readonly number: number } & (
  | { readonly kind: 'done'; readonly view: SideBySide; readonly takeAway: TakeAway }
  | { readonly kind: 'failed'; readonly reason: string }
);
