/** A whole blind sheet of a field, in the order of seed 1, to be filled in a spreadsheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CODING_FIELDS, type CodingField } from '#views/coding/coding-form.ts';
import { drawRows } from '#views/coding/draw-sheet.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { writeSheet } from '#views/coding/write-sheet.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() =>
  CODING_FIELDS.map((field) => ({ params: { field }, props: { field } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ field: CodingField }> = ({ props: { field } }) => {
  const { dataset, labels } = getSite();
  const rows = listRows(field, dataset, labels);
  const drawn = drawRows(rows, { field, countries: [], sample: null, seed: 1 });
  return new Response(writeSheet(field, drawn));
};
