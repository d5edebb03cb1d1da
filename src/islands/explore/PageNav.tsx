import { exploreText as text } from '#i18n/explore-text.ts';
import { rowsPerPage } from '#views/explore/select-findings.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  /** Rows on all pages. */
  readonly total: number;
  readonly onGo: (page: number) => void;
}

/** From one page of rows to the next. */
export function PageNav({ page, pages, total, onGo }: Props) {
  if (pages === 1) return null;
  const first = (page - 1) * rowsPerPage + 1;
  return (
    <nav className="explore__pages no-print" aria-label={text.pages}>
      <button
        type="button"
        disabled={page === 1}
        onClick={() => {
          onGo(page - 1);
        }}
      >
        {text.previous}
      </button>
      <span>
        {text.pageOf(page, pages)}{' '}
        <span className="quiet small">
          {text.rows(first, Math.min(total, first + rowsPerPage - 1))}
        </span>
      </span>
      <button
        type="button"
        disabled={page === pages}
        onClick={() => {
          onGo(page + 1);
        }}
      >
        {text.next}
      </button>
    </nav>
  );
}
