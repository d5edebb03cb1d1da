import { useState, type ReactNode } from 'react';

interface Props {
  readonly summary: string;
  /** Made only while it is seen: the pairs of many countries are many. */
  readonly make: () => ReactNode;
}

/** Something that is folded away until the reader asks for it. */
export function Unfold({ summary, make }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && make()}
    </details>
  );
}
