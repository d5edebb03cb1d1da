/** Every file of the data page: tables in each format, all tables in one file, and what describes them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFormatFile, getFormatFiles } from './_formats.ts';

export const getStaticPaths = (async () =>
  [...(await getFormatFiles()).keys()].map((file) => {
    const [name = '', format = ''] = file.split('.');
    return { params: { name, format } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<object, { name: string; format: string }> = async ({ params }) => {
  const { bytes, mediaType } = await getFormatFile(`${params.name}.${params.format}`);
  return new Response(bytes, { headers: { 'Content-Type': mediaType } });
};
