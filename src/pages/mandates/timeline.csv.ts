/** The figures of the timeline of mandates. */
import type { APIRoute } from 'astro';
import { toMandateTimeline } from '#views/mandates/mandate-timeline.ts';
import { toMandatesPage } from '#views/mandates/mandates-page.ts';
import { getSite } from '../_site.ts';

export const GET: APIRoute = () => {
  const { dataset, registry, scores, labels } = getSite();
  const { histories, counts } = toMandatesPage(dataset, registry);
  return new Response(toMandateTimeline(histories, counts, labels, scores.asOf).csv);
};
