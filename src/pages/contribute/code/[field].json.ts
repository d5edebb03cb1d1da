/** The rows of a field by column, for the page that draws from them: nothing that a coder has given. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CODING_FIELDS, type CodingField } from '#views/coding/coding-form.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { toSheetFile } from '#views/coding/sheet-file.ts';
import { getSite } from '../../_site.ts';

export const getStaticPaths = (() =>
  CODING_FIELDS.map((field) => ({ params: { field }, props: { field } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ field: CodingField }> = ({ props: { field } }) => {
  const { dataset, labels } = getSite();
  return new Response(JSON.stringify(toSheetFile(field, listRows(field, dataset, labels))));
};
