/** Every series with a page, by its id. */
import { getRiskBasis } from '#dataset/dataset.ts';
import { listSeries, type IndicatorSeries } from '#views/indicators/series.ts';

export function listSeriesPaths(): {
  params: { id: string };
  props: { series: IndicatorSeries };
}[] {
  return listSeries(getRiskBasis()).map((series) => ({
    params: { id: series.entry.id },
    props: { series },
  }));
}
