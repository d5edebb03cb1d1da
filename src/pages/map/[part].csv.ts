/** The figures of a map. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { MAP_PARTS, toMapCsv, toSlug } from '#views/map/host-map.ts';
import type { PartName } from '#views/parts/parts.ts';
import { getHostMap } from './_map.ts';

export const getStaticPaths = (() =>
  MAP_PARTS.map((part) => ({
    params: { part: toSlug(part) },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: PartName }> = ({ props }) =>
  new Response(toMapCsv(getHostMap(props.part)));
