/** The scores of a country as it stood on a day that has a page of its own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { toDayCsv } from '#views/as-of/day-csv.ts';
import { getSite } from '../../../_site.ts';
import { getCountryView, listTurningPoints } from '../../_as-of.ts';

export const getStaticPaths = listTurningPoints satisfies GetStaticPaths;

export const GET: APIRoute<{ iso3: Iso3; day: IsoDay }> = ({ props: { iso3, day } }) =>
  new Response(toDayCsv([getCountryView(iso3, day)], getSite().edition));
