/** A long table's Parquet file of one country: `data/findings/country=SDN/findings.parquet`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPartitions } from '../../_formats.ts';

export const getStaticPaths = (() =>
  [...getPartitions().keys()].map((name) => {
    const [table = '', folder = '', file = ''] = name.split('/');
    return { params: { table, folder, file } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<object, { table: string; folder: string; file: string }> = ({
  params: { table, folder, file },
}) => {
  const made = getPartitions().get(`${table}/${folder}/${file}`);
  if (!made) throw new Error(`No partition is called "${table}/${folder}/${file}".`);
  return new Response(made.bytes, { headers: { 'Content-Type': made.mediaType } });
};
