import type { ReactNode } from 'react';

interface Props {
  /** What stands below it; words if left out. Figures stand to the right, a track takes what room there is. */
  readonly holds?: 'number' | 'track';
  readonly children: ReactNode;
}

const classes = { number: 'number', track: 'table-track' } as const;

/** The head of a table's column. */
export function ColumnHead({ holds, children }: Props) {
  return (
    <th scope="col" className={holds && classes[holds]}>
      {children}
    </th>
  );
}
