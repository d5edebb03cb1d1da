/** Filters behind a line that says what they come to: on a phone the answer must not lie below them. Open where there is room. */
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

interface Props {
  /** What is looked through. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** From here on the filters stand beside the field, and the stylesheet takes the line away. */
const beside = '(min-width: 60rem)';

export function FilterFold({ summary, children }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const wide = matchMedia(beside);
    const follow = () => {
      if (wide.matches) setOpen(true);
    };
    follow();
    wide.addEventListener('change', follow);
    return () => {
      wide.removeEventListener('change', follow);
    };
  }, []);

  return (
    <details
      className="check__fold"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
