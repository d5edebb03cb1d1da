/** The figures of one picture or table of a step. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listCsvs, STEPS } from '#views/audit/step.ts';
import { getStep } from '../../../_audit.ts';

export const getStaticPaths = (() =>
  STEPS.flatMap((step) =>
    listCsvs(getStep(step)).map(({ id, csv }) => ({
      params: { step, figure: id },
      props: { csv },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
