/** Figures of all countries in the year that the page shows; of a list of events, those of the covered countries. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getRiskBasis } from '#dataset/dataset.ts';
import { toFirstFigure } from '#views/indicators/indicator-page.ts';
import type { IndicatorSeries } from '#views/indicators/series.ts';
import { getSite } from '../../_site.ts';
import { listSeriesPaths } from '../_series.ts';

export const getStaticPaths = (() => listSeriesPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: IndicatorSeries }> = ({ props }) => {
  const { dataset, scores } = getSite();
  const figure = toFirstFigure(props.series, dataset.countries, getRiskBasis(), scores.asOf);
  return new Response(figure?.csv ?? '');
};
