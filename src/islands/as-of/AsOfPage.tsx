import { asOfText } from '#i18n/as-of-text.ts';
import type { AsOfView } from '#views/as-of/as-of-view.ts';
import type { TakeAway } from '#views/as-of/take-away.ts';
import { ViewCitation } from '../citing/ViewCitation.tsx';
import { AsOfSections } from './AsOfSections.tsx';

export interface AsOfPageProps {
  readonly view: AsOfView;
  readonly takeAway: TakeAway;
  /** Base of the site, with a slash at the end. */
  readonly base: string;
}

/** A page as of another day, in place of what was built as of the data set's own. */
export function AsOfPage({ view, takeAway, base }: AsOfPageProps) {
  const words = asOfText.page;
  return (
    <>
      <h2>{words.title(view.date)}</h2>
      <p className="as-of__lede">{view.sentence}</p>
      <AsOfSections view={view} base={base} />
      <ViewCitation title={words.cite} takeAway={takeAway} csvLabel={words.csv} />
    </>
  );
}
