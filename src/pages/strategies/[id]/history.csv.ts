/** The figures of a strategy's history, where it was scored on some day. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toHistoryCsv } from '#views/as-of/history.ts';
import { listScoredDays } from '#views/as-of/history-words.ts';
import { getSite } from '../../_site.ts';
import { getMilestones, getStrategyHistory } from '../../countries/_as-of.ts';

export const getStaticPaths = (() =>
  getSite()
    .dataset.strategies.map(({ id, country }) => ({ id, country }))
    .filter(({ id, country }) => listScoredDays(getStrategyHistory(country, id)).length > 0)
    .map(({ id, country }) => ({
      params: { id },
      props: { id, country },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; country: string }> = ({ props: { id, country } }) =>
  new Response(toHistoryCsv(getStrategyHistory(country, id), getMilestones(country)));
