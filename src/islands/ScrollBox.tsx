import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly isSmall?: boolean;
  /** Whether it is what a picture of the figure shows. */
  readonly isChart?: boolean;
  readonly children: ReactNode;
}

/** What may be wider than the page: it has a name, and scrolls by itself, with the keyboard too. */
export function ScrollBox({ label, isSmall = false, isChart, children }: Props) {
  return (
    <div
      className={isSmall ? 'scroll-box small' : 'scroll-box'}
      tabIndex={0}
      role="region"
      aria-label={label}
      data-chart={isChart}
    >
      {children}
    </div>
  );
}
