import { createElement, useEffect, useState, type ReactElement } from 'react';
import { citingText as text } from '#i18n/citing-text.ts';
import type { TakeAway } from '#views/as-of/take-away.ts';
import { saveCsv } from '../save-csv.ts';

interface Props {
  readonly title: string;
  readonly takeAway: TakeAway;
  /** What the file holds, as the button says it. */
  readonly csvLabel: string;
}

/** How a view that was made in the browser is cited, and its figures as a file: what the build gives a page. */
export function ViewCitation({ title, takeAway, csvLabel }: Props): ReactElement {
  const { citations, standing } = takeAway;
  const [hasFailed, setFailed] = useState(false);
  const take = async () => {
    try {
      // The writer of CSV is not needed before it is asked for.
      const { toDayCsv } = await import('#views/as-of/day-csv.ts');
      saveCsv(takeAway.file, toDayCsv(takeAway.days, takeAway.edition));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    // Not before: where the build renders the page there are no elements of one's own.
    void import('./copy-citation.ts');
  }, []);
  const [first, ...others] = citations.map((each) => <Citation key={each.style} {...each} />);
  return (
    <aside className="cite" aria-label={title}>
      <h2>{title}</h2>
      {first}
      <p className="quiet">{standing}</p>
      <details className="no-print">
        <summary>{text.viewStyles}</summary>
        {others}
      </details>
      <p className="no-print">
        <button type="button" onClick={() => void take()}>
          {csvLabel}
        </button>
      </p>
      {hasFailed && <p role="alert">{text.csvFailed}</p>}
    </aside>
  );
}

function Citation({ style, citation }: TakeAway['citations'][number]): ReactElement {
  return (
    <div className="cite__text">
      <p>
        <span className="cite__style">{style}</span> <cite data-citation>{citation}</cite>
      </p>
      {/* Another citation has another button, which does not say that it was copied. */}
      {createElement('copy-citation', {
        key: citation,
        label: text.copy,
        description: text.copyLabel(style),
        done: text.copied,
        failed: text.copyFailed,
      })}
    </div>
  );
}
