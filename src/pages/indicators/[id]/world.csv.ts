/** Figures of all countries in the year that the page shows. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getRiskBasis } from '#dataset/dataset.ts';
import { toWorldFigure } from '#views/indicators/world.ts';
import type { IndicatorSeries } from '#views/indicators/series.ts';
import { getSite } from '../../_site.ts';
import { listSeriesPaths } from '../_series.ts';

export const getStaticPaths = (() => listSeriesPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: IndicatorSeries }> = ({ props }) => {
  const { dataset, scores } = getSite();
  const figure = toWorldFigure(props.series, dataset.countries, getRiskBasis(), scores.asOf);
  return new Response(figure?.csv ?? '');
};
