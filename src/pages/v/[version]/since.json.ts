/** What became of every score of a release, by column, for the page of changes. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toSinceFile } from '#views/releases/since-file.ts';
import { getReleases } from '../_releases.ts';

export const getStaticPaths = (() =>
  getReleases().map(({ release }) => ({
    params: { version: release.manifest.version },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const shown = getReleases().find(({ release }) => release.manifest.version === params['version']);
  if (shown === undefined) throw new Error(`No release ${String(params['version'])}.`);
  return new Response(
    JSON.stringify(toSinceFile(shown.release.manifest, [...shown.since.values()])),
  );
};
