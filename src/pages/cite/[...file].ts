/** The citation of a page as a file for a reference manager: BibTeX, RIS, CSL-JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  CITATION_FORMATS,
  writeCitationFile,
  type CitationFormat,
} from '#views/citing/citation-files.ts';
import type { CitedWork } from '#views/citing/cited-work.ts';
import {
  citeClaim,
  citeCommitment,
  citeComparison,
  citeCountry,
  citeEpisode,
  citeStrategy,
  citeWhole,
} from '../_cited.ts';
import { getSite } from '../_site.ts';

interface Props {
  readonly work: CitedWork;
  readonly format: CitationFormat;
}

export const getStaticPaths = (() => {
  const { countries, strategies, episodes, commitments, claims } = getSite().dataset;
  const all = [
    citeWhole(),
    citeComparison(),
    ...countries.map(citeCountry),
    ...strategies.map(citeStrategy),
    ...episodes.map(citeEpisode),
    ...commitments.map(citeCommitment),
    ...claims.map(citeClaim),
  ];
  return all.flatMap(({ work, files }) => {
    if (files === null) return [];
    return CITATION_FORMATS.map((format) => ({
      params: { file: `${files.replace(/^cite\//, '')}.${format}` },
      props: { work, format },
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { work, format } }) =>
  new Response(writeCitationFile(work, format));
