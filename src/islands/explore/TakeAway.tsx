import { useState } from 'react';
import { exploreText as text } from '#i18n/explore-text.ts';
import { formatExploreState, type ExploreState } from '#views/explore/explore-state.ts';
import type { FindingTable } from '#views/explore/finding-table.ts';
import { saveCsv } from '../save-csv.ts';

interface Props {
  readonly table: FindingTable;
  /** All rows as chosen, not one page of them alone. */
  readonly rows: readonly number[];
  readonly state: ExploreState;
  readonly citation: string;
  readonly base: string;
}

/** The selection as a file, and how to cite it. */
export function TakeAway({ table, rows, state, citation, base }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const query = formatExploreState({ ...state, page: 1 });
  const addressOf = () => {
    const { origin, pathname } = window.location;
    return `${origin}${pathname}${query && `?${query}`}`;
  };
  const take = async () => {
    try {
      // The writer of CSV is not needed before it is asked for.
      const { toExploreCsv } = await import('#views/explore/explore-csv.ts');
      const site = new URL(base, window.location.href).href;
      const view = { site, citation, address: addressOf() };
      saveCsv(text.file, toExploreCsv(table, rows, state.columns, view));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="explore__take">
      <p className="no-print">
        <button type="button" onClick={() => void take()}>
          {text.csv(rows.length)}
        </button>
      </p>
      {hasFailed && <p role="alert">{text.csvFailed}</p>}
      <p className="small">
        <b>{text.cite}.</b> {citation}{' '}
        <span className="break-anywhere">{text.viewAt(addressOf())}</span>
      </p>
    </div>
  );
}
