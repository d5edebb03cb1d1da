import { asOfText } from '#i18n/as-of-text.ts';
import type { AsOfView } from '#views/as-of/as-of-view.ts';
import { AsOfSections } from './AsOfSections.tsx';

export interface AsOfPageProps {
  readonly view: AsOfView;
  /** Base of the site, with a slash at the end. */
  readonly base: string;
  /** Address of what is shown, as it is cited. */
  readonly address: string;
}

/** A page as of another day, in place of what was built as of the data set's own. */
export function AsOfPage({ view, base, address }: AsOfPageProps) {
  const words = asOfText.page;
  return (
    <>
      <h2>{words.title(view.date)}</h2>
      <p className="as-of__lede">{view.sentence}</p>
      <AsOfSections view={view} base={base} />
      <aside className="cite" aria-label={words.cite}>
        <h2>{words.cite}</h2>
        <p>
          {view.citation}
          <br />
          <code>{address}</code>
        </p>
      </aside>
    </>
  );
}
