/** The figures of one picture of agreement, or every difference between coders. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toDisputeCsv } from '#views/audit/disputes.ts';
import { toJudgedDisputeCsv } from '#views/audit/judged-disputes.ts';
import { getReliability } from '../../_audit.ts';

export const getStaticPaths = (() => {
  const { figures, rounds, judged, judgedRounds, groupCsv, findings, checks, judgements } =
    getReliability();
  const files = [
    ...[...figures, rounds, judged, judgedRounds]
      .flatMap((figure) => figure ?? [])
      .map(({ id, csv }) => ({ id, csv })),
    { id: 'by-group', csv: groupCsv },
    { id: 'disputed-judgements', csv: toJudgedDisputeCsv(judgements) },
    { id: 'disputed', csv: toDisputeCsv([findings, checks]) },
  ];
  return files.map(({ id, csv }) => ({ params: { figure: id }, props: { csv } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
