/** The explorer: one choice changes the rows, the counts of every facet, the file to download and the address. */
import { useEffect, type ReactElement } from 'react';
import { exploreText as text } from '#i18n/explore-text.ts';
import { ExploreFindings } from './ExploreFindings.tsx';
import { useFindings } from './use-findings.ts';

interface Props {
  /** Address of the file with all findings. */
  readonly file: string;
  readonly base: string;
  /** How to cite the findings, without the selection. */
  readonly citation: string;
  /** Id of the element with the newest findings, which stands until all have come. */
  readonly standIn: string;
}

export function Explore({ file, base, citation, standIn }: Props): ReactElement {
  const { findings, retry } = useFindings(file);
  const isReady = findings.kind === 'ready';
  useEffect(() => {
    const element = document.getElementById(standIn);
    if (element) element.hidden = isReady;
  }, [standIn, isReady]);

  if (findings.kind === 'ready') {
    return <ExploreFindings ready={findings.ready} base={base} citation={citation} />;
  }
  return (
    <div className="explore no-print needs-script" aria-busy={findings.kind === 'loading'}>
      <p role="status">{findings.kind === 'loading' ? text.loading : text.failed}</p>
      {findings.kind === 'failed' && (
        <button type="button" onClick={retry}>
          {text.again}
        </button>
      )}
    </div>
  );
}
