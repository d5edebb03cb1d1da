/** Figures of the covered countries in all years. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getRiskBasis } from '#dataset/dataset.ts';
import { toPanelFigure } from '#views/indicators/panels.ts';
import { isEventList } from '#views/indicators/events.ts';
import type { IndicatorSeries } from '#views/indicators/series.ts';
import { getSite } from '../../_site.ts';
import { listSeriesPaths } from '../_series.ts';

export const getStaticPaths = (() =>
  listSeriesPaths().filter(({ props }) => !isEventList(props.series))) satisfies GetStaticPaths;

export const GET: APIRoute<{ series: IndicatorSeries }> = ({ props }) => {
  const { dataset, scores } = getSite();
  const figure = toPanelFigure(props.series, dataset.countries, getRiskBasis(), scores.asOf);
  return new Response(figure?.csv ?? '');
};
