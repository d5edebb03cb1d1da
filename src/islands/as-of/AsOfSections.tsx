import { asOfText, partsText } from '#i18n/as-of-text.ts';
import type { AsOfView } from '#views/as-of/as-of-view.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { CommitmentTable } from './CommitmentTable.tsx';
import { FindingList } from './FindingList.tsx';
import { FlagSection } from './FlagSection.tsx';
import { LegTable } from './LegTable.tsx';
import { PartTable } from './PartTable.tsx';
import { ScoreTable } from './ScoreTable.tsx';

interface Props {
  readonly view: AsOfView;
  readonly base: string;
}

/**
 * What stood on a day. Rendered by the build where the day has a page of its own, and by the browser for any other: the
 * same view makes the same page.
 */
export function AsOfSections({ view, base }: Props) {
  const words = asOfText.page;
  const { scores, parts, flag, earlySigns, commitments, findings, claims } = view;
  return (
    <>
      {view.happened !== null && (
        <p>
          <b>{words.onThisDay}</b> {view.happened}.
        </p>
      )}
      <p className="note">
        {words.caution} {view.later}
      </p>
      {scores.map((table) => (
        <section key={table.title}>
          <h2>{table.title}</h2>
          <ScoreTable table={table} base={base} />
        </section>
      ))}
      {parts !== null && (
        <section>
          <h2>{partsText.title}</h2>
          <p>{words.noIntervals}</p>
          <PartTable lines={parts} />
        </section>
      )}
      {flag !== null && <FlagSection flag={flag} base={base} />}
      {earlySigns !== null && (
        <section>
          <h2>{partsText.flag.early}</h2>
          <p>{partsText.flag.earlyNote}</p>
          <LegTable legs={earlySigns} label={partsText.flag.early} />
        </section>
      )}
      {findings !== null && (
        <section>
          <h2>{words.findings}</h2>
          {findings.length === 0 ? (
            <p>{words.noFindings}</p>
          ) : (
            <FindingList findings={findings} base={base} />
          )}
        </section>
      )}
      {commitments !== null && (
        <section>
          <h2>{words.commitments}</h2>
          {commitments.length === 0 ? (
            <p>{words.noCommitments}</p>
          ) : (
            <CommitmentTable rows={commitments} base={base} />
          )}
        </section>
      )}
      {claims !== null && (
        <section>
          <h2>{words.claims}</h2>
          {claims.length === 0 ? <p>{words.noClaims}</p> : <ClaimTable rows={claims} base={base} />}
        </section>
      )}
    </>
  );
}
