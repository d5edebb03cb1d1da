import { useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';

/** So many lines follow what a reader chooses without delay, on a slow phone too. */
const firstLines = 50;

/**
 * The first of many lines, and a button for the rest. As built all stand in the page, for those who read it without scripts,
 * and on paper too.
 */
export function useFirstLines<Line>(
  lines: readonly Line[],
  label: (count: number) => string,
): { readonly shown: readonly Line[]; readonly rest: ReactElement | null } {
  const [isWhole, setWhole] = useState(true);
  useEffect(() => {
    setWhole(false);
    const showOnPaper = () => {
      flushSync(() => {
        setWhole(true);
      });
    };
    window.addEventListener('beforeprint', showOnPaper);
    return () => {
      window.removeEventListener('beforeprint', showOnPaper);
    };
  }, []);
  if (isWhole || lines.length <= firstLines) return { shown: lines, rest: null };
  const rest = (
    <button
      type="button"
      className="no-print"
      onClick={() => {
        setWhole(true);
      }}
    >
      {label(lines.length)}
    </button>
  );
  return { shown: lines.slice(0, firstLines), rest };
}
