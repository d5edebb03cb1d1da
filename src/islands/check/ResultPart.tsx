/** One part of what bears on a sentence, under its title. */
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly id: string;
  readonly children: ReactNode;
}

export function ResultPart({ title, id, children }: Props): ReactElement {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
